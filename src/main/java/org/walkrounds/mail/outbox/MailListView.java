package org.walkrounds.mail.outbox;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.walkrounds.mail.MailEntry;
import org.walkrounds.mail.Mails;
import org.walkrounds.mail.Way;
import org.walkrounds.studio.Pushing;
import org.walkrounds.studio.StaffRoles;
import org.walkrounds.studio.StatusLine;
import org.walkrounds.studio.StudioLayout;

/** All mail, the newest first, as it happens. The address keeps what was searched for. */
@Route(value = MailListView.PATH, layout = StudioLayout.class)
@PageTitle("Mail · Walkrounds studio")
@RolesAllowed({StaffRoles.COORDINATOR, StaffRoles.HOST})
@JsModule("./studio/mail.ts")
class MailListView extends Section implements BeforeEnterObserver {

    static final String PATH = "studio/mail";

    private static final int MOST = 200;
    private static final String WORDS = "q";

    private final transient Mails mails;
    private final Pushing pushing = new Pushing(this);
    private final StatusLine status = new StatusLine();
    private final TextField search = new TextField("Search");
    private final Paragraph number = new Paragraph();
    private final MailTable table;
    private final Div nothing = new Div();
    private transient Runnable leave = () -> {};

    MailListView(Mails mails) {
        this.mails = mails;
        addClassNames("wrap", "mail-list");
        table = new MailTable(PersonalClock.of(UI.getCurrent()), this::retry);
        H1 title = new H1("Mail");
        title.addClassName("title-l");
        search.setPlaceholder("Person, subject, session, state");
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> {
            refresh();
            rememberSearch();
        });
        Div heading = new Div(title, search);
        heading.addClassName("hd");
        number.addClassNames("muted", "small");
        number.getElement().setAttribute("role", "status");
        nothing.addClassName("studio-note");
        add(heading, way(), status, number, table, nothing);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter(WORDS).ifPresent(search::setValue);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        leave = mails.listen(() -> pushing.access(this::refresh));
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leave.run();
    }

    private Paragraph way() {
        Paragraph way = new Paragraph(
                mails.way() == Way.SMTP
                        ? "Mail goes out through the mail server " + mails.destination() + "."
                        : "No mail server is set, so mail does not leave this house. It lies in the outbox folder "
                                + mails.destination() + ", and here.");
        way.addClassName("way");
        return way;
    }

    private void retry(long id) {
        mails.retry(id);
        status.say("The mail is tried again now.");
        refresh();
    }

    private void refresh() {
        List<MailEntry> found = mails.search(search.getValue(), MOST);
        table.show(found);
        table.setVisible(!found.isEmpty());
        nothing.setVisible(found.isEmpty());
        boolean searched = !search.getValue().isBlank();
        if (found.isEmpty()) {
            say(searched);
        }
        number.setText(
                found.size() == MOST
                        ? "The newest " + MOST + " are shown; search for older ones."
                        : searched ? found.size() + (found.size() == 1 ? " mail found." : " mails found.") : "");
    }

    private void say(boolean searched) {
        nothing.removeAll();
        H2 title = new H2(searched ? "Nothing found" : "No mail yet");
        title.addClassName("title-m");
        Paragraph text = new Paragraph(
                searched
                        ? "No mail has these words in its recipient, subject, session or state."
                        : "Confirmations, reminders and changes of info sessions stand here as soon as there are any.");
        text.addClassName("lead");
        nothing.add(title, text);
    }

    private void rememberSearch() {
        String words = search.getValue().strip();
        QueryParameters query = words.isEmpty() ? QueryParameters.empty() : QueryParameters.of(WORDS, words);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(PATH, query)));
    }
}
