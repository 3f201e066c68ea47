package org.walkrounds.room.studio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.walkrounds.session.SummaryEntry;
import org.walkrounds.session.SummaryTopic;

/** What visitors would read. */
class SummaryPreview extends Div {

    SummaryPreview() {
        addClassName("summary-preview");
        setVisible(false);
    }

    void show(List<SummaryEntry> entries) {
        removeAll();
        setVisible(true);
        List<SummaryTopic> topics = SummaryTopic.of(entries);
        if (topics.isEmpty()) {
            add(new Paragraph("Nothing is included."));
        }
        topics.forEach(topic -> {
            if (!topic.name().isEmpty()) {
                add(new H3(topic.name()));
            }
            topic.entries().forEach(entry -> {
                Component question = topic.name().isEmpty() ? new H3(entry.text()) : new H4(entry.text());
                question.addClassName("q");
                add(question, new Paragraph(entry.answer().isEmpty() ? "(no answer yet)" : entry.answer()));
            });
        });
    }
}
