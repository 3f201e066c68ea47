package org.walkrounds.session.studio;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.function.Supplier;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.MailKind;
import org.walkrounds.session.Registrations;

/** The mails of a session as they would go out now. */
class MailPreviews extends Section {

    private final transient Registrations registrations;
    private final transient Supplier<InfoSession> session;
    private final Div previews = new Div();

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
        add(title, text, kind, previews, new Paragraph(sent));
    }

    private void preview(MailKind kind) {
        previews.removeAll();
        IFrame frame = new IFrame();
        frame.getElement().setAttribute("sandbox", "");
        frame.getElement().setAttribute("title", "The mail “" + kind.title() + "”");
        frame.setSrcdoc(registrations.preview(kind, session.get()).html());
        frame.addClassName("letter");
        Span note = new Span("Its links lead nowhere here.");
        note.addClassName("muted");
        previews.add(frame, note);
    }
}
