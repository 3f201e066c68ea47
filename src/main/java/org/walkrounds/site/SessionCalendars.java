package org.walkrounds.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.walkrounds.program.Programs;
import org.walkrounds.session.Calendars;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.InfoSessions;
import org.walkrounds.session.SessionState;

/** The calendar files of info sessions: one's, a series', and the whole schedule's. */
@Controller
class SessionCalendars {

    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    private final Programs programs;
    private final InfoSessions sessions;
    private final Calendars calendars;
    private final PublicDocuments documents;

    SessionCalendars(Programs programs, InfoSessions sessions, Calendars calendars, PublicDocuments documents) {
        this.programs = programs;
        this.sessions = sessions;
        this.calendars = calendars;
        this.documents = documents;
    }

    @GetMapping("/api/sessions/{slug}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String slug, HttpServletRequest request) {
        InfoSession session = sessions.announced(slug).orElseThrow(UnknownAddressException::new);
        return documents.text(request, calendars.file(List.of(session), session.title()), CALENDAR);
    }

    /** The whole schedule, to subscribe to; cancelled sessions stay in it, marked as such. */
    @GetMapping("/api/sessions.ics")
    ResponseEntity<byte[]> feed(HttpServletRequest request) {
        return documents.text(
                request,
                calendars.file(
                        sessions.calendarFeed(),
                        "Info sessions, " + programs.published().shortName()),
                CALENDAR);
    }

    @GetMapping("/api/sessions/series/{series}.ics")
    ResponseEntity<byte[]> series(@PathVariable String series, HttpServletRequest request) {
        List<InfoSession> all = sessions.series(series).stream()
                .filter(session -> session.state() != SessionState.DRAFT)
                .toList();
        if (all.isEmpty()) {
            throw new UnknownAddressException();
        }
        return documents.text(request, calendars.file(all, all.getFirst().title()), CALENDAR);
    }
}
