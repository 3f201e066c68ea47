package org.walkrounds.brochure;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.SessionTimes;

/**
 * The chapter of the sessions to come, in the reader's time and in the host's.
 *
 * @param zone the reader's time zone
 */
record SessionsChapter(List<InfoSession> sessions, ZoneId zone, Addresses addresses) {

    static final String ID = "sessions";
    static final String NAME = "Upcoming sessions";

    private static final String PATH = "/sessions";

    Chapter make() {
        List<Part> parts = new ArrayList<>();
        if (sessions.isEmpty()) {
            parts.add(new Part.Text("No session has a date yet. New ones are announced on this page."));
        } else {
            parts.add(new Part.Text("Online, with the people of the program. Ask what you like, or only listen."));
            parts.add(new Part.Dates(sessions.stream().map(this::date).toList()));
        }
        parts.add(new Part.Code(
                "All dates, and a place for you",
                "Scan the code or follow the address to save your place.",
                addresses.complete(PATH)));
        return new Chapter(ID, NAME, NAME, false, List.copyOf(parts));
    }

    private Part.Date date(InfoSession session) {
        SessionTimes host = SessionTimes.of(session);
        SessionTimes own = SessionTimes.of(session, zone);
        boolean sameClock = own.range().equals(host.range()) && own.date().equals(host.date());
        return new Part.Date(
                own.day(),
                own.monthAndWeekday(),
                session.title(),
                session.summary(),
                sameClock ? "" : words(own) + ", your time",
                (own.date().equals(host.date()) ? "" : host.date() + ", ") + words(host) + " in " + host.city(),
                addresses.complete(PATH + "/" + session.slug()));
    }

    private static String words(SessionTimes times) {
        return times.range() + " " + times.zoneLetters();
    }
}
