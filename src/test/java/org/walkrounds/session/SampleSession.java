package org.walkrounds.session;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Sessions for tests. */
public final class SampleSession {

    static final ZoneId BOSTON = ZoneId.of("America/New_York");

    private SampleSession() {}

    /** An hour in Boston. */
    public static InfoSession at(String slug, Instant start) {
        return between(slug, start, start.plus(Duration.ofHours(1)));
    }

    static InfoSession between(String slug, Instant start, Instant end) {
        return in(BOSTON, slug, start, end);
    }

    public static InfoSession in(ZoneId zone, String slug, Instant start, Instant end) {
        return with(zone, slug, start, end, SessionDetails.of("Ask us about " + slug, "An hour with residents."));
    }

    static InfoSession with(ZoneId zone, String slug, Instant start, Instant end, SessionDetails details) {
        return new InfoSession(
                slug,
                "",
                SessionState.SCHEDULED,
                "",
                start,
                end,
                zone,
                details,
                new InfoSession.CalendarIdentity(slug + "@walkrounds", 0, Instant.parse("2026-11-01T12:00:00Z")),
                1);
    }

    /** The same session, where the host keeps names or not. */
    public static InfoSession namesKept(InfoSession session, boolean kept) {
        SessionDetails details = new SessionDetails(
                session.title(),
                session.summary(),
                "",
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                true,
                true,
                "",
                "",
                kept,
                false);
        return session.with(session.start(), session.end(), session.zone(), details);
    }
}
