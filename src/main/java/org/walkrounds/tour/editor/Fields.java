package org.walkrounds.tour.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.walkrounds.tour.Spot;

/** Fields of the inspector. Each reports when it is left, and only what a person changed. */
final class Fields {

    private Fields() {}

    static TextField text(String label, Consumer<String> change) {
        TextField field = new TextField(label);
        field.setMaxLength(300);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change.accept(event.getValue());
            }
        });
        return field;
    }

    static TextArea area(String label, Consumer<String> change) {
        TextArea field = new TextArea(label);
        field.setMaxLength(2000);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change.accept(event.getValue());
            }
        });
        return field;
    }

    static NumberField degrees(String label, double least, double most, DoubleConsumer change) {
        return number(label, least, most, 0.1, change);
    }

    static NumberField meters(String label, double least, DoubleConsumer change) {
        return number(label, least, Spot.FARTHEST, 0.01, change);
    }

    static NumberField seconds(String label, int least, int most, DoubleConsumer change) {
        return number(label, least, most, 1, change);
    }

    private static NumberField number(String label, double least, double most, double step, DoubleConsumer change) {
        NumberField field = new NumberField(label);
        field.setMin(least);
        field.setMax(most);
        field.setStep(step);
        field.addValueChangeListener(event -> {
            Double value = event.getValue();
            if (event.isFromClient() && value != null && value >= least && value <= most) {
                change.accept(value);
            }
        });
        return field;
    }

    /** Shows an angle in a tenth of a degree, as it is typed. */
    static void show(NumberField field, double degrees) {
        field.setValue(Math.round(degrees * 10) / 10.0);
    }

    /** Shows a length in centimeters' precision. */
    static void showMeters(NumberField field, double meters) {
        field.setValue(Math.round(meters * 100) / 100.0);
    }

    static Div row(NumberField... fields) {
        Div row = new Div(fields);
        row.addClassName("xy");
        return row;
    }

    /** The last row, for the button that removes. */
    static Div last(Component button) {
        Div row = new Div(button);
        row.addClassName("del");
        return row;
    }

    static H2 heading() {
        H2 heading = new H2();
        heading.addClassName("insp-title");
        return heading;
    }

    static Paragraph hint(String text) {
        Paragraph hint = new Paragraph(text);
        hint.addClassNames("hint");
        return hint;
    }
}
