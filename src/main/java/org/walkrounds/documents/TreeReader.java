package org.walkrounds.documents;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Makes records from a JSON tree and notes all that is wrong on the way. Jackson's own binding gives up at the first
 * problem, and a coordinator should learn all of them at once.
 *
 * <p>A missing text is empty, a missing list has no elements, and a missing {@link Optional} nothing: whether that will
 * do is for the record to say, in its compact constructor, with {@link Checks}. Everything else has to be there. A value that is wrong is noted and replaced
 * by one that is not, so that the record is made and says what else is wrong with it; nothing made of such values ever
 * leaves this class. Used for one document and thrown away.
 */
final class TreeReader {

    private static final Map<Type, Object> STAND_INS = Map.of(
            String.class,
            "",
            List.class,
            List.of(),
            boolean.class,
            false,
            int.class,
            0,
            long.class,
            0L,
            double.class,
            0.0,
            Optional.class,
            Optional.empty());

    private static final Set<Type> MAY_BE_MISSING = Set.of(String.class, List.class, Optional.class);

    private final Problems problems = new Problems();

    <T extends Record> T read(JsonNode tree, Class<T> type) {
        Optional<Object> document = record(tree, type, List.of(), JsonPath.ROOT);
        if (!problems.isEmpty() || document.isEmpty()) {
            throw problems.exception();
        }
        return type.cast(document.get());
    }

    /** The value of a node, or nothing where the node holds none of that type and a problem says so. */
    private Optional<Object> value(JsonNode node, Type type, String path) {
        if (node.isNull()) {
            return problems.refuse(path, "must not be null; leave the key out instead");
        }
        if (type instanceof ParameterizedType generic) {
            Type element = generic.getActualTypeArguments()[0];
            return generic.getRawType() == List.class
                    ? list(node, element, path)
                    : value(node, element, path).map(Optional::of);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return node.isString()
                    ? Optional.of(node.stringValue())
                    : problems.refuse(path, "must be a text in quotes", node);
        }
        if (plain == boolean.class) {
            return node.isBoolean()
                    ? Optional.of(node.booleanValue())
                    : problems.refuse(path, "must be true or false", node);
        }
        if (plain == double.class) {
            return node.isNumber() && Double.isFinite(node.doubleValue())
                    ? Optional.of(node.doubleValue())
                    : problems.refuse(path, "must be a number", node);
        }
        if (plain.isPrimitive()) {
            return wholeNumber(node, plain, path);
        }
        if (plain.isEnum()) {
            return constant(node, plain, path);
        }
        return plain.isSealed() ? alternative(node, plain, path) : record(node, plain, List.of(), path);
    }

    private Optional<Object> wholeNumber(JsonNode node, Class<?> type, String path) {
        if (!node.isIntegralNumber()) {
            return problems.refuse(path, "must be a whole number without quotes", node);
        }
        if (type == int.class ? !node.canConvertToInt() : !node.canConvertToLong()) {
            return problems.refuse(path, "is too large a number", node);
        }
        return Optional.of(type == int.class ? (Object) node.intValue() : (Object) node.longValue());
    }

    private Optional<Object> list(JsonNode node, Type element, String path) {
        if (!node.isArray()) {
            return problems.refuse(path, "must be a list: [ … ]", node);
        }
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            value(node.get(i), element, JsonPath.join(path, JsonPath.element(i)))
                    .or(() -> standIn(element))
                    .ifPresent(elements::add);
        }
        return Optional.of(List.copyOf(elements));
    }

    private Optional<Object> constant(JsonNode node, Class<?> type, String path) {
        Map<String, Object> constants = Choices.of(type);
        Object constant = node.isString() ? constants.get(node.stringValue()) : null;
        return constant != null ? Optional.of(constant) : problems.refuse(path, "must be " + oneOf(constants), node);
    }

    private Optional<Object> alternative(JsonNode node, Class<?> type, String path) {
        if (!node.isObject()) {
            return problems.refuse(path, "must be an object: { … }", node);
        }
        String key = Choices.keyOf(type);
        Map<String, Class<?>> alternatives = Choices.alternativesOf(type);
        JsonNode name = node.path(key);
        Class<?> alternative = name.isString() ? alternatives.get(name.stringValue()) : null;
        return alternative != null
                ? record(node, alternative, List.of(key), path)
                : problems.refuse(JsonPath.join(path, key), "must be " + oneOf(alternatives), name);
    }

    private Optional<Object> record(JsonNode node, Class<?> type, List<String> otherKeys, String path) {
        if (!node.isObject()) {
            return problems.refuse(path, "must be an object: { … }", node);
        }
        List<String> known = new ArrayList<>(otherKeys);
        List<Object> values = new ArrayList<>();
        RecordComponent[] components = type.getRecordComponents();
        for (RecordComponent component : components) {
            known.add(component.getName());
            component(node, component, JsonPath.join(path, component.getName())).ifPresent(values::add);
        }
        for (String key : node.propertyNames()) {
            if (!known.contains(key)) {
                problems.refuse(
                        JsonPath.join(path, JsonPath.key(key)),
                        "is not known here; known are " + String.join(", ", known));
            }
        }
        return values.size() == components.length ? make(type, values, path) : Optional.empty();
    }

    private Optional<Object> component(JsonNode node, RecordComponent component, String path) {
        JsonNode found = node.path(component.getName());
        if (!found.isMissingNode()) {
            return value(found, component.getGenericType(), path).or(() -> standIn(component.getType()));
        }
        if (!MAY_BE_MISSING.contains(component.getType())) {
            problems.refuse(path, "is missing");
        }
        return standIn(component.getType());
    }

    private static Optional<Object> standIn(Type type) {
        boolean choice = type instanceof Class<?> plain && plain.isEnum();
        return Optional.ofNullable(choice ? ((Class<?>) type).getEnumConstants()[0] : STAND_INS.get(type));
    }

    private Optional<Object> make(Class<?> type, List<Object> values, String path) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(values.toArray()));
        } catch (InvocationTargetException e) {
            note(e.getCause(), path);
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A document's parts must be records", e);
        }
    }

    private void note(@Nullable Throwable cause, String path) {
        switch (cause) {
            case InvalidDocumentException invalid ->
                invalid.problems().forEach(problem -> problems.note(problem.below(path)));
            case IllegalArgumentException invalid -> problems.refuse(path, String.valueOf(invalid.getMessage()));
            case null, default -> throw new IllegalStateException("A record failed at " + path, cause);
        }
    }

    private static String oneOf(Map<String, ?> names) {
        return names.keySet().stream().map(name -> '"' + name + '"').collect(Collectors.joining(" or "));
    }
}
