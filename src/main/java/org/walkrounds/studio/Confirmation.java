package org.walkrounds.studio;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;

/** Asks before a step that takes something away, or shows it to everybody. Says what happens, and the button repeats the verb. */
public final class Confirmation extends Dialog {

    private final Button act;

    /**
     * @param title the step as a question
     * @param consequence what it does, and what stays
     * @param action the button's words: verb and object
     */
    public Confirmation(String title, String consequence, String action, Command step) {
        setRole("alertdialog");
        setHeaderTitle(title);
        setWidth("28rem");
        add(new Paragraph(consequence));
        var keep = new Button("Cancel", event -> close());
        keep.setAutofocus(true);
        act = new Button(action, event -> {
            close();
            step.execute();
        });
        act.addThemeVariants(ButtonVariant.ERROR);
        getFooter().add(keep, act);
    }

    /** The same for a step that takes nothing away. */
    public Confirmation harmless() {
        act.removeThemeVariants(ButtonVariant.ERROR);
        act.addThemeVariants(ButtonVariant.PRIMARY);
        return this;
    }
}
