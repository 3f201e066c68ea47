package org.walkrounds.session.studio;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** Asks how far a change of a session that repeats reaches. */
class SeriesDialog extends Dialog {

    /**
     * @param following how many sessions follow it
     * @param change makes the change: to all that follow, too, or to this one alone
     */
    SeriesDialog(long following, Consumer<Boolean> change) {
        setHeaderTitle("Change the others, too?");
        setWidth("30rem");
        add(
                new Paragraph(
                        following == 1
                                ? "One session of this series follows. It would take these words, and move as this one moves."
                                : following
                                        + " sessions of this series follow. They would take these words, and move as this one moves."));
        Button one = new Button("This one", event -> {
            close();
            change.accept(false);
        });
        one.addThemeVariants(ButtonVariant.PRIMARY);
        Button all = new Button("This and all that follow", event -> {
            close();
            change.accept(true);
        });
        getFooter().add(new Button("Cancel", event -> close()), all, one);
    }
}
