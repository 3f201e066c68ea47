package org.walkrounds.room.studio;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.walkrounds.room.Replays;
import org.walkrounds.room.RoomReport;
import org.walkrounds.room.RoomReports;
import org.walkrounds.session.FollowUps;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.InfoSessions;
import org.walkrounds.session.Registrations;
import org.walkrounds.session.SessionTimes;
import org.walkrounds.session.Summaries;
import org.walkrounds.studio.StaffRoles;
import org.walkrounds.studio.StatusLine;
import org.walkrounds.studio.StudioLayout;

/** What is left to do once a session is over: take its reports along, and publish what was asked. */
@Route(value = "studio/sessions/:slug/after", layout = StudioLayout.class)
@PageTitle("After the session · Walkrounds studio")
@RolesAllowed({StaffRoles.COORDINATOR, StaffRoles.HOST})
@JsModule("./studio/sessions.ts")
class AfterView extends Section implements BeforeEnterObserver {

    private final transient InfoSessions sessions;
    private final transient RoomReports reports;
    private final Anchor back = new Anchor();
    private final Anchor recording = new Anchor("", "Recording");
    private final Paragraph when = new Paragraph();
    private final StatusLine status = new StatusLine();
    private final ReportPanel tables;
    private final SummaryPanel summary;
    private final ReplayPanel replay;
    private transient Optional<InfoSession> current = Optional.empty();

    AfterView(
            InfoSessions sessions,
            Registrations registrations,
            RoomReports reports,
            Summaries summaries,
            Replays replays,
            FollowUps followUps) {
        this.sessions = sessions;
        this.reports = reports;
        tables = new ReportPanel(reports, registrations, this::session);
        summary = new SummaryPanel(summaries, registrations, this::session, status);
        replay = new ReplayPanel(replays, followUps, this::session, status);
        addClassNames("wrap", "session-view");
        back.addClassName("back");
        back.getElement().setAttribute("router-link", true);
        H1 title = new H1("After the session");
        title.addClassName("title-l");
        when.addClassNames("muted", "num");
        recording.addClassNames("btn", "secondary", "s");
        recording.getElement().setAttribute("router-link", true);
        Div heading = new Div(new Div(title, when), recording);
        heading.addClassName("hd");
        add(back, heading, status, summary, replay, tables);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElseThrow(NotFoundException::new);
        InfoSession session = sessions.find(slug).orElseThrow(NotFoundException::new);
        current = Optional.of(session);
        SessionTimes times = SessionTimes.of(session);
        back.setHref("/studio/sessions/" + slug);
        recording.setHref("/studio/sessions/" + slug + "/recording");
        back.setText(session.title());
        when.setText(times.date() + ", " + times.range() + " " + times.city());
        RoomReport report = reports.of(slug);
        summary.show(report);
        replay.show();
        tables.show(report);
    }

    private InfoSession session() {
        return current.orElseThrow();
    }
}
