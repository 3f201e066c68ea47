package org.walkrounds.session;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A session's times in words, by a clock of one's choice. */
public record SessionTimes(Instant start, Instant end, ZoneId zone) {

    private static final DateTimeFormatter MONTH_AND_WEEKDAY = format("MMM, EEE");
    private static final DateTimeFormatter MONTH_AND_YEAR = format("MMM yyyy");
    private static final DateTimeFormatter DATE = format("EEEE, MMMM d");
    private static final DateTimeFormatter DATE_AND_YEAR = format("MMMM d, yyyy");
    private static final DateTimeFormatter WEEKDAY = format("EEEE");
    private static final DateTimeFormatter TIME = format("h:mm a");
    private static final DateTimeFormatter BARE_TIME = format("h:mm");
    private static final DateTimeFormatter ZONE = format("zzz");

    /** By the host's clock. */
    public static SessionTimes of(InfoSession session) {
        return new SessionTimes(session.start(), session.end(), session.zone());
    }

    public static SessionTimes of(InfoSession session, ZoneId zone) {
        return new SessionTimes(session.start(), session.end(), zone);
    }

    public String day() {
        return String.valueOf(begins().getDayOfMonth());
    }

    /** {@code Dec, Thu}. */
    public String monthAndWeekday() {
        return MONTH_AND_WEEKDAY.format(begins());
    }

    /** {@code Dec 2026}. */
    public String monthAndYear() {
        return MONTH_AND_YEAR.format(begins());
    }

    public String weekday() {
        return WEEKDAY.format(begins());
    }

    /** {@code Thursday, December 10}. */
    public String date() {
        return DATE.format(begins());
    }

    /** {@code December 10, 2026}. */
    public String dateAndYear() {
        return DATE_AND_YEAR.format(begins());
    }

    /** {@code 7:00 pm}. */
    public String time() {
        return clock(TIME, begins());
    }

    /** {@code 7:00 – 8:00 pm}; both halves of the day are named where they differ. */
    public String range() {
        ZonedDateTime ends = end.atZone(zone);
        boolean sameHalf = begins().getHour() / 12 == ends.getHour() / 12;
        return clock(sameHalf ? BARE_TIME : TIME, begins()) + " – " + clock(TIME, ends);
    }

    /** {@code EST}, or {@code GMT+1} where English has no letters for it. */
    public String zoneLetters() {
        return ZONE.format(begins());
    }

    /** The zone by its city, as people say it. America/New_York is Boston's zone, and the program is in Boston. */
    public String city() {
        String id = zone.getId();
        return id.equals("America/New_York")
                ? "Boston"
                : id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private ZonedDateTime begins() {
        return start.atZone(zone);
    }

    private static String clock(DateTimeFormatter format, ZonedDateTime time) {
        return format.format(time).toLowerCase(Locale.US);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.US);
    }
}
