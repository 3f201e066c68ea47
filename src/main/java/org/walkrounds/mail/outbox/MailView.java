package org.walkrounds.mail.outbox;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.walkrounds.mail.Mail;
import org.walkrounds.mail.MailState;
import org.walkrounds.mail.Mails;
import org.walkrounds.mail.SentMail;
import org.walkrounds.studio.Pushing;
import org.walkrounds.studio.StaffRoles;
import org.walkrounds.studio.StatusLine;
import org.walkrounds.studio.StudioLayout;

/** One mail as its recipient gets it, and what has become of it. */
@Route(value = MailView.PATH, layout = StudioLayout.class)
@PageTitle("A mail · Walkrounds studio")
@RolesAllowed({StaffRoles.COORDINATOR, StaffRoles.HOST})
@JsModule("./studio/mail.ts")
class MailView extends Section implements HasUrlParameter<Long> {

    static final String PATH = MailListView.PATH;

    private final transient Mails mails;
    private final Pushing pushing = new Pushing(this);
    private final StatusLine status = new StatusLine();
    private final PersonalClock clock = PersonalClock.of(UI.getCurrent());
    private final DescriptionList facts = new DescriptionList();
    private final Button again = new Button("Try again", event -> retry());
    private final H1 title = new H1();
    private final Div contents = new Div();
    private transient Runnable leave = () -> {};
    private long id;

    MailView(Mails mails) {
        this.mails = mails;
        addClassNames("wrap", "mail-one");
        Anchor back = new Anchor("/" + MailListView.PATH, "All mail");
        back.addClassName("back");
        back.getElement().setAttribute("router-link", true);
        title.addClassName("title-l");
        title.getElement().setAttribute("tabindex", "-1");
        again.addThemeVariants(ButtonVariant.PRIMARY);
        facts.addClassName("mail-facts");
        contents.addClassName("mail-contents");
        Div heading = new Div(title, again);
        heading.addClassName("hd");
        add(back, heading, status, facts, contents);
    }

    @Override
    public void setParameter(BeforeEvent event, Long parameter) {
        id = parameter;
        Optional<SentMail> mail = mails.find(id);
        contents.removeAll();
        mail.ifPresent(found -> show(found.mail()));
        refresh(mail);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        leave = mails.listen(() -> pushing.access(() -> refresh(mails.find(id))));
        refresh(mails.find(id));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leave.run();
    }

    /** What never changes about a mail. */
    private void show(Mail mail) {
        contents.add(part("As most see it", frame(mail)), part("As plain text", text(mail.text())));
        mail.calendar()
                .ifPresent(calendar ->
                        contents.add(part("Calendar entry (" + calendar.method() + ")", text(calendar.text()))));
    }

    private void refresh(Optional<SentMail> mail) {
        facts.removeAll();
        again.setVisible(
                mail.map(SentMail::state).filter(MailState::canBeRetried).isPresent());
        title.setText(mail.map(found -> found.mail().subject()).orElse("This mail is not kept"));
        mail.ifPresentOrElse(this::tell, () -> {
            contents.removeAll();
            contents.add(new Paragraph("Its recipient was erased, or it was taken back before it left."));
        });
    }

    private void tell(SentMail sent) {
        Mail mail = sent.mail();
        fact("State", new StateTag(sent.state()));
        fact("To", new Span(mail.toName().isEmpty() ? mail.to() : mail.toName() + ", " + mail.to()));
        fact("Stored", clock.show(sent.createdAt()));
        sent.sentAt().ifPresent(left -> fact("Left", clock.show(left)));
        if (!sent.lastError().isEmpty()) {
            fact("Last problem", new Span(sent.lastError()));
        }
        if (sent.attempts() > 1) {
            fact("Attempts", new Span(String.valueOf(sent.attempts())));
        }
        if (sent.state() == MailState.UNCERTAIN) {
            fact("What now", new Span("It may have arrived. Try again only if a second copy does no harm."));
        }
    }

    private void fact(String term, Component description) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(description));
    }

    private void retry() {
        // The button goes with the state that it is for.
        title.getElement().callJsFunction("focus");
        mails.retry(id);
        status.say("The mail is tried again now.");
        refresh(mails.find(id));
    }

    private static Section part(String name, Component content) {
        H2 heading = new H2(name);
        heading.addClassName("title-s");
        return new Section(heading, content);
    }

    /** Without scripts, forms, navigation or this site's origin: what stands in a mail can do nothing here. */
    private static IFrame frame(Mail mail) {
        IFrame frame = new IFrame();
        frame.getElement().setAttribute("sandbox", "");
        frame.getElement().setAttribute("title", "The mail as most see it");
        // A link opens a window, which the sandbox does not let it: a click leaves the mail where it is.
        frame.getElement().setAttribute("srcdoc", mail.html().replaceFirst("<head>", "<head><base target=\"_blank\">"));
        return frame;
    }

    private static Pre text(String text) {
        Pre pre = new Pre(text);
        pre.getElement().setAttribute("tabindex", "0");
        return pre;
    }
}
