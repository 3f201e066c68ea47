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

    Instant end() {
        return at.plus(length);
    }
}
