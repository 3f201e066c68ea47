package org.walkrounds.mail.outbox;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.walkrounds.mail.MailEntry;

/** The mails, one row each. */
class MailTable extends NativeTable {

    private final PersonalClock clock;
    private final LongConsumer retry;
    private final Map<Long, MailRow> rows = new HashMap<>();

    /** @param retry tries the mail with this id again */
    MailTable(PersonalClock clock, LongConsumer retry) {
        this.clock = clock;
        this.retry = retry;
        addClassNames("tbl", "mails");
        Span caption = new Span("Mail, the newest first");
        caption.addClassName("vh");
        setCaptionText("");
        getCaption().add(caption);
        getHead()
                .add(new NativeTableRow(
                        head("State"),
                        head("To"),
                        head("Subject"),
                        head("When (" + clock.zoneName() + ")"),
                        head("", "Actions")));
    }

    /** Shows these mails; a row whose mail was there before is kept and not moved. */
    void show(List<MailEntry> mails) {
        Set<Long> wanted = mails.stream().map(MailEntry::id).collect(Collectors.toSet());
        rows.entrySet().removeIf(row -> {
            boolean gone = !wanted.contains(row.getKey());
            if (gone) {
                row.getValue().removeFromParent();
            }
            return gone;
        });
        for (int at = 0; at < mails.size(); at++) {
            MailEntry mail = mails.get(at);
            MailRow row = rows.get(mail.id());
            if (row == null) {
                row = new MailRow(mail, clock, retry);
                rows.put(mail.id(), row);
                getBody().getElement().insertChild(at, row.getElement());
            } else {
                row.show(mail);
            }
        }
    }

    private static NativeTableHeaderCell head(String text) {
        return head(text, "");
    }

    private static NativeTableHeaderCell head(String text, String hidden) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        if (!hidden.isEmpty()) {
            Span words = new Span(hidden);
            words.addClassName("vh");
            cell.add(words);
        }
        return cell;
    }
}
