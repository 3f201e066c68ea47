package org.walkrounds.site;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.walkrounds.session.InfoSession;

/** A session's date and times as the pages write them, by the host's clock. */
public record SessionTexts(InfoSession session) {

    private static final DateTimeFormatter MONTH_AND_WEEKDAY = DateTimeFormatter.ofPattern("MMM, EEE", Locale.US);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.US);

    public String title() {
        return session.title();
    }

    public String summary() {
        return session.summary();
    }

    public String path() {
        return "/sessions/" + session.slug();
    }

    public String day() {
        return String.valueOf(session.hostStart().getDayOfMonth());
    }

    public String monthAndWeekday() {
        return MONTH_AND_WEEKDAY.format(session.hostStart());
    }

    public String instant() {
        return session.start().toString();
    }

    /** {@code 7:00 pm in Boston}: the zone by its city, as people say it. */
    public String hostTime() {
        return TIME.format(session.hostStart()).toLowerCase(Locale.US) + " in " + city();
    }

    public String when() {
        return DATE.format(session.hostStart()) + ", " + hostTime();
    }

    public String length() {
        return session.length().toMinutes() + " minutes, live";
    }

    /** America/New_York is Boston's zone, and the program is in Boston. */
    private String city() {
        String id = session.zone().getId();
        return id.equals("America/New_York")
                ? "Boston"
                : id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
