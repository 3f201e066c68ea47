package org.walkrounds.studio;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.walkrounds.documents.Revision;

/** The versions that were published, and a way back to each. */
public final class HistoryDialog extends Dialog {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.US).withZone(ZoneOffset.UTC);

    /**
     * @param history every version, the newest first
     * @param restore makes the version with this number the draft
     */
    public HistoryDialog(List<Revision> history, IntConsumer restore) {
        addClassName("studio-dialog");
        setHeaderTitle("Published versions");
        setWidth("36rem");
        OrderedList list = new OrderedList();
        list.addClassName("history");
        history.stream()
                .filter(revision -> revision.publication().isPresent())
                .forEach(revision -> list.add(entry(revision, restore)));
        add(list);
        getFooter().add(new Button("Close", event -> close()));
    }

    private ListItem entry(Revision revision, IntConsumer restore) {
        Revision.Publication publication = revision.publication().orElseThrow();
        Span words = new Span(WHEN.format(publication.at()) + ", " + publication.author()
                + (revision.note().isEmpty() ? "" : ": " + revision.note()));
        if (revision.state() == Revision.State.PUBLISHED) {
            Span here = new Span("Visitors see this");
            here.addClassNames("tag", "here");
            return new ListItem(words, here);
        }
        Button button = new Button("Restore as draft", event -> {
            close();
            restore.accept(revision.number());
        });
        return new ListItem(words, button);
    }
}
