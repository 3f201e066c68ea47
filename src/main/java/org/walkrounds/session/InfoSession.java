package org.walkrounds.session;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A scheduled hour with the program.
 *
 * @param slug its address, for good
 * @param series what it repeats with; empty if it stands alone
 * @param state where it is on its way
 * @param reason why it was cancelled; otherwise empty
 * @param start when it starts
 * @param end when it ends, after the start
 * @param zone the host's time zone
 * @param details what it is about
 * @param calendar how calendars know it
 * @param version counts its changes
 */
public record InfoSession(
        String slug,
        String series,
        SessionState state,
        String reason,
        Instant start,
        Instant end,
        ZoneId zone,
        SessionDetails details,
        CalendarIdentity calendar,
        int version) {

    /** The longest session. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** How long before the start the room opens. */
    public static final Duration LOBBY = Duration.ofMinutes(10);

    /**
     * How calendars know it (RFC 5545).
     *
     * @param uid the event, for good
     * @param sequence raised with each change that an attendee must hear of
     * @param changed when it was last changed
     */
    public record CalendarIdentity(String uid, int sequence, Instant changed) {}

    public InfoSession {
        if (!end.isAfter(start)) {
            throw new InvalidSessionException("The session must end after it starts.");
        }
        if (Duration.between(start, end).compareTo(LONGEST) > 0) {
            throw new InvalidSessionException("A session lasts at most twelve hours.");
        }
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*") || slug.length() > 80) {
            throw new InvalidSessionException(
                    "An address has small letters, digits and single hyphens, at most 80 of them.");
        }
    }

    public String title() {
        return details.title();
    }

    public String summary() {
        return details.summary();
    }

    /** Its description as HTML that is safe to show. */
    public String descriptionHtml() {
        return Markdown.html(details.description());
    }

    /** When it starts by the host's clock. */
    public ZonedDateTime hostStart() {
        return start.atZone(zone);
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    /** Whether one can register at this moment. */
    public boolean takesRegistrations(Instant now) {
        return state.isAhead()
                && now.isBefore(end)
                && details.opens().map(opens -> !now.isBefore(opens)).orElse(true)
                && details.closes().map(now::isBefore).orElse(true);
    }

    /** Whether those who have a place can be in the room. */
    public boolean roomIsOpen() {
        return state == SessionState.LOBBY || state == SessionState.LIVE;
    }

    InfoSession in(SessionState next, String why) {
        return new InfoSession(slug, series, next, why, start, end, zone, details, calendar, version);
    }

    InfoSession with(Instant newStart, Instant newEnd, ZoneId newZone, SessionDetails newDetails) {
        return new InfoSession(slug, series, state, reason, newStart, newEnd, newZone, newDetails, calendar, version);
    }
}
