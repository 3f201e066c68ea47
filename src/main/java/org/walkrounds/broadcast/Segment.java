package org.walkrounds.broadcast;

import java.time.Duration;
import java.time.Instant;

/**
 * A piece of a take that is on disk.
 *
 * @param sequence counts the pieces of all takes of the session, from 0
 * @param take the take
 * @param number counts those of the take, from 1
 * @param at when what it shows happened, by the server's clock
 * @param length how long it takes
 * @param bytes its size
 */
record Segment(long sequence, long take, int number, Instant at, Duration length, long bytes) {

    /** As long as until the next piece of the same take begins, which is truer than what its recorder guessed. */
    Segment until(Segment next) {
        return next.take == take && next.at.isAfter(at)
                ? new Segment(sequence, take, number, at, Duration.between(at, next.at), bytes)
                : this;
    }

    Instant end() {
        return at.plus(length);
    }
}
