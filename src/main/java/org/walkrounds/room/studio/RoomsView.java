package org.walkrounds.room.studio;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.InfoSessions;
import org.walkrounds.session.SessionTimes;
import org.walkrounds.studio.StaffRoles;
import org.walkrounds.studio.StudioLayout;

/** The rooms that a moderator, who writes no sessions down, can go into. */
@Route(value = RoomsView.PATH, layout = StudioLayout.class)
@PageTitle("Rooms · Walkrounds studio")
@RolesAllowed(StaffRoles.MODERATOR)
@JsModule("./studio/sessions.ts")
class RoomsView extends Section {

    static final String PATH = "studio/rooms";

    private final transient InfoSessions sessions;
    private final Div rooms = new Div();

    RoomsView(InfoSessions sessions) {
        this.sessions = sessions;
        addClassName("wrap");
        H1 title = new H1("Rooms");
        title.addClassName("title-l");
        Div heading = new Div(title);
        heading.addClassName("hd");
        add(heading, rooms);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        List<InfoSession> ahead = sessions.all().stream()
                .filter(session -> session.state().isAhead())
                .sorted(Comparator.comparing(InfoSession::start))
                .toList();
        rooms.removeAll();
        ahead.forEach(session -> rooms.add(room(session)));
        if (ahead.isEmpty()) {
            rooms.add(empty());
        }
    }

    private static Component room(InfoSession session) {
        SessionTimes times = SessionTimes.of(session);
        H2 title = new H2(session.title());
        title.addClassName("title-s");
        Paragraph when = new Paragraph(times.date() + ", " + times.range() + " " + times.city());
        when.addClassNames("muted", "num");
        Anchor way = new Anchor("/sessions/" + session.slug() + "/room", "Go to the room");
        way.setAriaLabel("Go to the room of " + session.title());
        way.addClassNames("btn", "secondary", "s");
        way.setRouterIgnore(true);
        Div row = new Div(new Div(title, when), way);
        row.addClassName("room-row");
        return row;
    }

    private static Component empty() {
        H2 title = new H2("No session is ahead");
        title.addClassName("title-s");
        Paragraph text = new Paragraph("Once a host announces one, the way into its room is here.");
        text.addClassName("muted");
        Div empty = new Div(title, text);
        empty.addClassName("empty");
        return empty;
    }
}
