package org.walkrounds.site;

import java.time.Instant;
import java.util.List;
import org.walkrounds.session.Calendars;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.SessionDetails;
import org.walkrounds.session.SessionState;
import org.walkrounds.session.SessionTimes;

/** A session as the pages write it, by the host's clock; a script adds the visitor's. */
public record SessionTexts(InfoSession session) {

    public String title() {
        return session.title();
    }

    public String summary() {
        return session.summary();
    }

    public String path() {
        return "/sessions/" + session.slug();
    }

    public SessionTimes times() {
        return SessionTimes.of(session);
    }

    public String startInstant() {
        return session.start().toString();
    }

    public String endInstant() {
        return session.end().toString();
    }

    public String zone() {
        return session.zone().getId();
    }

    /** {@code 7:00 pm in Boston}. */
    public String hostTime() {
        return times().time() + " in " + times().city();
    }

    public String when() {
        return times().date() + ", " + hostTime();
    }

    public String length() {
        return session.length().toMinutes() + " minutes, live";
    }

    public String description() {
        return session.descriptionHtml();
    }

    public List<SessionDetails.Panelist> panelists() {
        return session.details().panelists();
    }

    /** The parts of the hour by the host's clock. */
    public List<Part> parts() {
        return session.details().agenda().stream()
                .map(item -> {
                    Instant begins = session.start().plusSeconds(60L * item.minute());
                    return new Part(
                            begins.toString(),
                            new SessionTimes(begins, begins.plusSeconds(60), session.zone())
                                    .time()
                                    .replaceFirst(" [ap]m$", ""),
                            item.title(),
                            item.text());
                })
                .toList();
    }

    /** A part of the hour. */
    public record Part(String instant, String time, String title, String text) {}

    public boolean isCancelled() {
        return session.state() == SessionState.CANCELLED;
    }

    public boolean isOver() {
        return session.state() == SessionState.ENDED;
    }

    public boolean isLive() {
        return session.state() == SessionState.LIVE;
    }

    public boolean roomIsOpen() {
        return session.roomIsOpen();
    }

    public String reason() {
        return session.reason();
    }

    public String calendarFile() {
        return "/api/sessions/" + session.slug() + ".ics";
    }

    /** When registration opens, by the host's clock; empty where it was open already. */
    public String opens(Instant now) {
        return session.details()
                .opens()
                .filter(now::isBefore)
                .map(opens -> new SessionTimes(opens, opens.plusSeconds(60), session.zone()))
                .map(opens -> opens.date() + ", " + opens.time() + " in " + opens.city())
                .orElse("");
    }

    public boolean isOfSeries() {
        return !session.series().isEmpty();
    }

    public String seriesFile() {
        return "/api/sessions/series/" + session.series() + ".ics";
    }

    public String google(Calendars calendars) {
        return calendars.googleLink(session);
    }

    public String outlook(Calendars calendars) {
        return calendars.outlookLink(session);
    }
}
