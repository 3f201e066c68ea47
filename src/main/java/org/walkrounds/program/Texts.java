package org.walkrounds.program;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.BiConsumer;

/** Every text of a document with the place where it stands, however its records change. */
final class Texts {

    private Texts() {}

    static void visit(ProgramDocument document, BiConsumer<String, String> visitor) {
        visit(document, "", visitor);
    }

    private static void visit(Object value, String path, BiConsumer<String, String> visitor) {
        switch (value) {
            case String text -> visitor.accept(path, text);
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    visit(list.get(i), path + "[" + i + "]", visitor);
                }
            }
            case Record record -> {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    String name = component.getName();
                    visit(valueOf(component, record), path.isEmpty() ? name : path + "." + name, visitor);
                }
            }
            default -> {}
        }
    }

    private static Object valueOf(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
