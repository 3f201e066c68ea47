package org.walkrounds.studio;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What visitors cannot see yet, and the way to show it to them. */
public final class PublishBar extends Section {

    private final Span count = new Span();
    private final Span what = new Span();
    private final Button review;
    private final Button publish;

    public PublishBar(Runnable openReview, Runnable openHistory) {
        addClassName("pub");
        setAriaLabel("Unpublished changes");
        count.addClassName("count");
        what.addClassName("what");
        review = new Button("Review", event -> openReview.run());
        publish = new Button("Publish", event -> openReview.run());
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        Button history = new Button("History", event -> openHistory.run());
        history.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(history, review, publish);
        buttons.addClassName("btn-row");
        add(new Paragraph(count, what), buttons);
    }

    /** Says what visitors cannot see yet, one sentence a change. */
    public void show(List<String> changes) {
        boolean pending = !changes.isEmpty();
        setClassName("pending", pending);
        count.setText(
                switch (changes.size()) {
                    case 0 -> "Visitors see everything. ";
                    case 1 -> "1 change visitors cannot see yet. ";
                    default -> changes.size() + " changes visitors cannot see yet. ";
                });
        what.setText(pending ? changes.getFirst() + (changes.size() > 1 ? " …" : "") : "");
        review.setVisible(pending);
        publish.setVisible(pending);
    }
}
