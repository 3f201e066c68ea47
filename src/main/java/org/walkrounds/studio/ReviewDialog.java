package org.walkrounds.studio;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.walkrounds.documents.Problem;

/** What publishing would change, and what is wrong with it. */
public final class ReviewDialog extends Dialog {

    /**
     * @param title what is published, as the step's name
     * @param changes what visitors would see anew, one sentence each
     * @param errors what must be put right before
     * @param warnings what may be published all the same
     */
    public ReviewDialog(
            String title, List<String> changes, List<Problem> errors, List<Problem> warnings, Runnable publish) {
        addClassName("studio-dialog");
        setHeaderTitle(title);
        setWidth("36rem");
        add(new H3(changes.size() == 1 ? "1 change" : changes.size() + " changes"), list(changes));
        if (!errors.isEmpty()) {
            add(new H3("Put right first"), list(sentences(errors)));
        }
        if (!warnings.isEmpty()) {
            add(new H3("Worth knowing"), list(sentences(warnings)));
        }
        Button act = new Button("Publish", event -> {
            close();
            publish.run();
        });
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.setEnabled(errors.isEmpty());
        getFooter().add(new Button("Not yet", event -> close()), act);
    }

    private static List<String> sentences(List<Problem> problems) {
        return problems.stream().map(Problem::message).toList();
    }

    private static UnorderedList list(List<String> items) {
        UnorderedList list = new UnorderedList();
        list.addClassName("review");
        items.forEach(item -> list.add(new ListItem(item)));
        return list;
    }
}
