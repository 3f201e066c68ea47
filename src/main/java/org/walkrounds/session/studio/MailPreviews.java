package org.walkrounds.session.studio;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.function.Supplier;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.MailKind;
import org.walkrounds.session.Preview;
import org.walkrounds.session.Registrations;

/** The mails of a session as they would go out now. */
class MailPreviews extends Section {

    private final transient Registrations registrations;
    private final transient Supplier<InfoSession> session;
    private final Div previews = new Div();
    private final Paragraph undelivered = new Paragraph();

    MailPreviews(Registrations registrations, Supplier<InfoSession> session) {
        this.registrations = registrations;
        this.session = session;
        addClassName("part");
        H2 title = new H2("Mails");
        title.addClassName("title-s");
        Paragraph text = new Paragraph("They go out by themselves. See what one says:");
        text.addClassName("muted");
        Select<MailKind> kind = new Select<>();
        kind.setLabel("Mail");
        kind.setItems(MailKind.values());
        kind.setItemLabelGenerator(MailKind::title);
        kind.addValueChangeListener(event -> preview(event.getValue()));
        Anchor sent = new Anchor("/studio/mail", "What was sent");
        sent.getElement().setAttribute("router-link", true);
        undelivered.addClassName("err");
        add(title, text, undelivered, kind, previews, new Paragraph(sent));
    }

    /** Says what has not arrived. */
    void refresh() {
        int number = registrations.undelivered(session.get().slug());
        undelivered.setVisible(number > 0);
        undelivered.setText((number == 1 ? "One mail has" : number + " mails have")
                + " not arrived. “What was sent” says why, and tries again.");
    }

    private void preview(MailKind kind) {
        previews.removeAll();
        Preview mail = registrations.preview(kind, session.get());
        Paragraph subject = new Paragraph("Subject: " + mail.subject());
        IFrame frame = new IFrame();
        frame.getElement().setAttribute("sandbox", "");
        frame.getElement().setAttribute("title", "The mail “" + kind.title() + "”");
        frame.setSrcdoc(mail.letter().html());
        frame.addClassName("letter");
        Span note = new Span("Its links lead nowhere here.");
        note.addClassName("muted");
        Pre words = new Pre(mail.letter().text());
        words.addClassName("words");
        previews.add(subject, frame, note, new NativeDetails("The same as plain text", words));
    }
}
