package org.walkrounds.room;

import java.time.Instant;

/**
 * An event as it stands in the log.
 *
 * @param number its place; the first is 1
 * @param at when, to the microsecond
 * @param by who did it
 */
record Logged(long number, Instant at, Person by, RoomEvent event) {}
