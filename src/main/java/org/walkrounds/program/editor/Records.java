package org.walkrounds.program.editor;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import org.walkrounds.documents.InvalidDocumentException;

/** Reads the components of any record of the document, and makes a changed one by its own checks. */
final class Records {

    private Records() {}

    static Object get(Record record, String component) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(candidate -> candidate.getName().equals(component))
                .map(candidate -> valueOf(candidate, record))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The record with other values for some of its components.
     *
     * @throws InvalidDocumentException if the record's checks refuse them
     */
    static <R extends Record> R with(R record, Map<String, ?> values) {
        @SuppressWarnings("unchecked") // a record's class is the class of its record
        Class<R> type = (Class<R>) record.getClass();
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = Arrays.stream(components)
                .map(component -> values.containsKey(component.getName())
                        ? (Object) values.get(component.getName())
                        : valueOf(component, record))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidDocumentException invalid) {
                throw invalid;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
