package org.walkrounds.documents;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a key may name where a document offers a choice, read off the same annotations that Jackson writes by. */
final class Choices {

    private Choices() {}

    static Map<String, Object> of(Class<?> enumeration) {
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Object constant : enumeration.getEnumConstants()) {
            constants.put(nameOf((Enum<?>) constant), constant);
        }
        return constants;
    }

    /** The key that says which alternative an object is. */
    static String keyOf(Class<?> sealed) {
        return sealed.getAnnotation(JsonTypeInfo.class).property();
    }

    static Map<String, Class<?>> alternativesOf(Class<?> sealed) {
        Map<String, Class<?>> alternatives = new LinkedHashMap<>();
        for (JsonSubTypes.Type alternative :
                sealed.getAnnotation(JsonSubTypes.class).value()) {
            alternatives.put(alternative.name(), alternative.value());
        }
        return alternatives;
    }

    private static String nameOf(Enum<?> constant) {
        try {
            JsonProperty property =
                    constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
            return property == null ? constant.name() : property.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
