package org.walkrounds.session;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A scheduled hour with the program.
 *
 * @param slug its address
 * @param title what it is about
 * @param summary one or two sentences
 * @param start when it starts
 * @param end when it ends, after the start
 * @param zone the host's time zone
 */
public record InfoSession(String slug, String title, String summary, Instant start, Instant end, ZoneId zone) {

    public InfoSession {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("A session must end after it starts");
        }
    }

    /** When it starts by the host's clock. */
    public ZonedDateTime hostStart() {
        return start.atZone(zone);
    }

    public Duration length() {
        return Duration.between(start, end);
    }
}
