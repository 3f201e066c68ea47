package org.walkrounds.mail.outbox;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.function.LongConsumer;
import org.walkrounds.mail.MailEntry;

/** One mail in the list. Stays on the page while its mail is in the list, and with it the keyboard's focus. */
class MailRow extends NativeTableRow {

    private final PersonalClock clock;
    private final LongConsumer retry;
    private final Anchor subject;
    private final NativeTableCell state = new NativeTableCell();
    private final NativeTableCell when = new NativeTableCell();
    private final NativeTableCell action = new NativeTableCell();
    private MailEntry shown;

    MailRow(MailEntry mail, PersonalClock clock, LongConsumer retry) {
        this.clock = clock;
        this.retry = retry;
        this.shown = mail;
        subject = new Anchor("/" + MailView.PATH + "/" + mail.id(), mail.subject());
        subject.getElement().setAttribute("router-link", true);
        NativeTableHeaderCell head = new NativeTableHeaderCell();
        head.getElement().setAttribute("scope", "row");
        head.add(subject);
        Div name = new Div(mail.toName().isEmpty() ? mail.to() : mail.toName());
        NativeTableCell to = new NativeTableCell(name);
        if (!mail.toName().isEmpty()) {
            Div address = new Div(mail.to());
            address.addClassName("muted");
            to.add(address);
        }
        state.addClassName("state");
        when.addClassName("when");
        action.addClassName("act");
        add(state, to, head, when, action);
        fill(mail);
    }

    /** Shows what has become of the mail. */
    void show(MailEntry mail) {
        if (!mail.equals(shown)) {
            shown = mail;
            fill(mail);
        }
    }

    private void fill(MailEntry mail) {
        state.removeAll();
        state.add(new StateTag(mail.state()));
        if (!mail.lastError().isEmpty()) {
            Span why = new Span(mail.lastError());
            why.addClassName("why");
            state.add(why);
        }
        when.removeAll();
        when.add(clock.show(mail.sentAt().orElse(mail.createdAt())));
        action.removeAll();
        if (mail.state().canBeRetried()) {
            NativeButton again = new NativeButton("Try again", event -> {
                // The button goes with the state that it is for; the keyboard stays in the row.
                subject.focus();
                retry.accept(mail.id());
            });
            again.addClassNames("btn", "quiet", "s");
            again.setAriaLabel("Try again: " + mail.subject() + ", to " + mail.to());
            action.add(again);
        }
    }
}
