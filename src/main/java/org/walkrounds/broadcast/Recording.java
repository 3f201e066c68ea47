package org.walkrounds.broadcast;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stays of a broadcast.
 *
 * @param version counts the changes; 0 as long as nobody has made one
 * @param published whether visitors may see it once the session is over
 * @param length of all that was recorded, gaps between the takes left out
 * @param bytes of all that was recorded
 * @param cut what visitors see of it
 * @param chapters in order
 * @param keepUntil the day after which it is removed; empty for never
 */
public record Recording(
        int version,
        boolean published,
        Duration length,
        long bytes,
        Cut cut,
        List<Chapter> chapters,
        Optional<LocalDate> keepUntil) {

    /**
     * What is left when both ends are cut off.
     *
     * @param begins from the beginning of all that was recorded
     * @param ends from there, too
     */
    public record Cut(Duration begins, Duration ends) {}

    /**
     * A place in it that one can go to.
     *
     * @param at from the beginning of all that was recorded
     * @param title what comes there
     */
    public record Chapter(Duration at, String title) {}

    /**
     * A stretch of it that visitors see, and when that happened: how a replay finds the words of a moment.
     *
     * @param from from the beginning of what visitors see
     * @param at when it happened
     * @param length how long it takes
     */
    public record Stretch(Duration from, Instant at, Duration length) {}
}
