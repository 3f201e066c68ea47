package org.walkrounds.tour.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.walkrounds.documents.Problem;
import org.walkrounds.tour.TourReview;

/** What publishing would change, and what is wrong with it. */
class ReviewDialog extends Dialog {

    ReviewDialog(List<String> changes, TourReview review, Runnable publish) {
        addClassName("studio-dialog");
        setHeaderTitle("Publish the tour");
        setWidth("36rem");
        add(new H3(changes.size() == 1 ? "1 change" : changes.size() + " changes"), list(changes));
        if (!review.errors().isEmpty()) {
            add(new H3("Put right first"), list(sentences(review.errors())));
        }
        if (!review.warnings().isEmpty()) {
            add(new H3("Worth knowing"), list(sentences(review.warnings())));
        }
        Button act = new Button("Publish", event -> {
            close();
            publish.run();
        });
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.setEnabled(review.allowsPublishing());
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
