package org.walkrounds.session.studio;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.InfoSessions;
import org.walkrounds.session.RegistrantState;
import org.walkrounds.session.Registrations;
import org.walkrounds.session.SessionState;
import org.walkrounds.session.SessionTimes;
import org.walkrounds.studio.Icon;
import org.walkrounds.studio.StaffRoles;
import org.walkrounds.studio.StudioLayout;

/** All sessions: the next one large, then every one with its state. */
@Route(value = SessionsView.PATH, layout = StudioLayout.class)
@PageTitle("Sessions · Walkrounds studio")
@RolesAllowed({StaffRoles.COORDINATOR, StaffRoles.HOST})
@JsModule("./studio/sessions.ts")
class SessionsView extends Section {

    static final String PATH = "studio/sessions";

    private static final ZoneId BOSTON = ZoneId.of("America/New_York");

    private final transient InfoSessions sessions;
    private final transient Registrations registrations;
    private final transient Clock clock;
    private final Div content = new Div();

    SessionsView(InfoSessions sessions, Registrations registrations, Clock clock) {
        this.sessions = sessions;
        this.registrations = registrations;
        this.clock = clock;
        addClassName("wrap");
        H1 title = new H1("Sessions");
        title.addClassName("title-l");
        Button add = new Button("New session", Icon.PLUS.draw(), event -> startNew());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Div heading = new Div(title, add);
        heading.addClassName("hd");
        add(heading, content);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        List<InfoSession> all = sessions.all();
        content.removeAll();
        next(all).ifPresent(session -> content.add(next(session)));
        Div list = new Div(all.isEmpty() ? empty() : table(all));
        list.addClassName("wide");
        content.add(list);
    }

    private void startNew() {
        LocalDateTime evening =
                LocalDateTime.ofInstant(clock.instant(), BOSTON).plusDays(14).with(LocalTime.of(19, 0));
        new NewSessionDialog(
                        sessions,
                        evening,
                        BOSTON,
                        session -> getUI().ifPresent(ui -> ui.navigate(SessionView.class, session.slug())))
                .open();
    }

    private static Optional<InfoSession> next(List<InfoSession> all) {
        return all.stream().filter(session -> session.state().isAhead()).min(Comparator.comparing(InfoSession::start));
    }

    private Component next(InfoSession session) {
        Map<RegistrantState, Integer> counts = registrations.counts(session.slug());
        SessionTimes times = SessionTimes.of(session);
        Span tag = new Span("Next, " + away(session));
        tag.addClassName("tag");
        H2 title = new H2();
        title.addClassName("title-m");
        title.add(link(session, session.title()));
        Paragraph when = new Paragraph(times.date() + ", " + times.range() + " " + times.city());
        when.addClassNames("muted", "num");
        DescriptionList figures = new DescriptionList();
        figures.addClassName("spread");
        figures.add(figure("registered", String.valueOf(counts.getOrDefault(RegistrantState.CONFIRMED, 0))));
        figures.add(figure("waiting", String.valueOf(counts.getOrDefault(RegistrantState.WAITING, 0))));
        session.details().places().ifPresent(places -> figures.add(figure("places", String.valueOf(places))));
        Section section = new Section(tag, title, when, figures);
        section.addClassName("nx");
        section.setAriaLabel("Next session");
        return section;
    }

    private String away(InfoSession session) {
        if (session.state() == SessionState.LIVE) {
            return "live now";
        }
        long days = ChronoUnit.DAYS.between(
                clock.instant().atZone(session.zone()).toLocalDate(),
                session.hostStart().toLocalDate());
        return days <= 0 ? "today" : days == 1 ? "tomorrow" : "in " + days + " days";
    }

    private static Div figure(String term, String number) {
        Div figure = new Div(new DescriptionList.Term(term), new DescriptionList.Description(number));
        figure.addClassName("fig");
        return figure;
    }

    private Component table(List<InfoSession> all) {
        NativeTable table = new NativeTable();
        table.addClassName("tbl");
        Span caption = new Span("All sessions");
        caption.addClassName("vh");
        table.setCaptionText("");
        table.getCaption().add(caption);
        NativeTableHeaderCell registered = head("Registered");
        registered.addClassName("nn");
        table.getHead()
                .add(new NativeTableRow(head("Session"), head("When, by the host’s clock"), head("State"), registered));
        all.forEach(session -> table.getBody().add(row(session)));
        return table;
    }

    private NativeTableRow row(InfoSession session) {
        SessionTimes times = SessionTimes.of(session);
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(link(session, session.title()));
        NativeTableCell when = new NativeTableCell(times.dateAndYear() + ", " + times.time());
        when.addClassName("dt");
        NativeTableCell registered = new NativeTableCell(
                String.valueOf(registrations.counts(session.slug()).getOrDefault(RegistrantState.CONFIRMED, 0)));
        registered.addClassName("nn");
        return new NativeTableRow(name, when, new NativeTableCell(new StateTag(session.state())), registered);
    }

    private static Anchor link(InfoSession session, String words) {
        Anchor link = new Anchor("/" + PATH + "/" + session.slug(), words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static Component empty() {
        H2 title = new H2("No session yet");
        title.addClassName("title-s");
        Paragraph text = new Paragraph("Write one down: a title and a time are enough to begin.");
        text.addClassName("muted");
        Div empty = new Div(title, text);
        empty.addClassName("empty");
        return empty;
    }

    private static NativeTableHeaderCell head(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
