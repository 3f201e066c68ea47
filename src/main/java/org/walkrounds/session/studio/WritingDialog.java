package org.walkrounds.session.studio;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.walkrounds.session.InvalidSessionException;

/** A line and, if asked for, a text, with one thing to do with them; what cannot be taken is said and stays. */
class WritingDialog extends Dialog {

    /** What is done with the words. */
    @FunctionalInterface
    interface Deed {
        /**
         * Does it.
         *
         * @throws InvalidSessionException with what to put right
         */
        void accept(String line, String text);
    }

    private final Button keep = new Button("Cancel", event -> close());

    /**
     * @param line label of the first field; empty for none
     * @param text label of the second field
     * @param small whether the second field is one line, too
     */
    WritingDialog(String title, String explanation, String line, String text, boolean small, String action, Deed deed) {
        setHeaderTitle(title);
        setWidth("34rem");
        TextField first = new TextField(line);
        first.setVisible(!line.isEmpty());
        first.setWidthFull();
        first.setMaxLength(200);
        TextField lineField = new TextField(text);
        TextArea areaField = new TextArea(text);
        lineField.setVisible(small);
        areaField.setVisible(!small);
        lineField.setWidthFull();
        areaField.setWidthFull();
        areaField.setMaxLength(5000);
        Paragraph problem = new Paragraph();
        problem.addClassName("err");
        problem.getElement().setAttribute("role", "alert");
        Div body = new Div(new Paragraph(explanation), first, lineField, areaField, problem);
        body.addClassName("dialog-body");
        add(body);
        Button act = new Button(action, event -> {
            try {
                deed.accept(first.getValue(), small ? lineField.getValue() : areaField.getValue());
                close();
            } catch (InvalidSessionException invalid) {
                problem.setText(invalid.getMessage());
            }
        });
        act.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(keep, act);
    }

    /** Other words for leaving it, where “Cancel” could mean the deed. */
    WritingDialog orElse(String words) {
        keep.setText(words);
        return this;
    }
}
