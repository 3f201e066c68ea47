package org.walkrounds.session;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Sessions for tests. */
public final class SampleSession {

    private SampleSession() {}

    /** An hour in Boston. */
    public static InfoSession at(String slug, Instant start) {
        return between(slug, start, start.plus(Duration.ofHours(1)));
    }

    static InfoSession between(String slug, Instant start, Instant end) {
        return in(ZoneId.of("America/New_York"), slug, start, end);
    }

    public static InfoSession in(ZoneId zone, String slug, Instant start, Instant end) {
        return new InfoSession(slug, "Ask us about " + slug, "An hour with residents.", start, end, zone);
    }
}
