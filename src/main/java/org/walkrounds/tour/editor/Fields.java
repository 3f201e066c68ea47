package org.walkrounds.tour.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/** Fields of the inspector. Each reports when it is left, and only what a person changed. */
final class Fields {

    private Fields() {}

    static TextField text(String label, String value, Consumer<String> change) {
        TextField field = new TextField(label);
        field.setValue(value);
        field.setMaxLength(300);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change.accept(event.getValue());
            }
        });
        return field;
    }

    static TextArea area(String label, String value, Consumer<String> change) {
        TextArea field = new TextArea(label);
        field.setValue(value);
        field.setMaxLength(2000);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change.accept(event.getValue());
            }
        });
        return field;
    }

    static NumberField degrees(String label, double value, double least, double most, DoubleConsumer change) {
        NumberField field = new NumberField(label);
        field.setValue(Math.round(value * 10) / 10.0);
        field.setMin(least);
        field.setMax(most);
        field.setStep(0.1);
        field.addValueChangeListener(event -> {
            Double degrees = event.getValue();
            if (event.isFromClient() && degrees != null && degrees >= least && degrees <= most) {
                change.accept(degrees);
            }
        });
        return field;
    }

    static Div row(NumberField... fields) {
        Div row = new Div(fields);
        row.addClassName("xy");
        return row;
    }

    static H2 heading(String text) {
        H2 heading = new H2(text);
        heading.addClassName("insp-title");
        return heading;
    }

    static Paragraph hint(String text) {
        Paragraph hint = new Paragraph(text);
        hint.addClassNames("hint");
        return hint;
    }
}
