package org.walkrounds.program.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.function.Function;
import org.walkrounds.documents.InvalidDocumentException;

/**
 * A field for one component of a record.
 *
 * @param <V> what the field holds
 */
final class FormField<V> {

    private final String name;
    private final HasValue<?, V> field;
    private final Function<V, Object> read;
    private final Function<Object, V> show;

    /**
     * @param name the record's component
     * @param read makes the component's value of the field's; may throw {@link InvalidDocumentException}
     * @param show makes the field's value of the component's
     */
    FormField(String name, HasValue<?, V> field, Function<V, Object> read, Function<Object, V> show) {
        this.name = name;
        this.field = field;
        this.read = read;
        this.show = show;
    }

    String name() {
        return name;
    }

    Component component() {
        return (Component) field;
    }

    Object value() {
        return read.apply(field.getValue());
    }

    void show(Object value) {
        field.setValue(show.apply(value));
        complain("");
    }

    /** Shows what is wrong with the field, or that nothing is. */
    void complain(String message) {
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(message);
            validated.setInvalid(!message.isEmpty());
        }
    }

    /** Shows below the field what visitors read. */
    void preview(String words) {
        if (field instanceof HasHelper helped) {
            helped.setHelperText(words);
        }
    }

    void onChange(Runnable listener) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                listener.run();
            }
        });
    }
}
