package org.walkrounds.broadcast;

import java.time.Instant;
import java.util.Optional;

/**
 * A stretch of a broadcast that one browser records without a change of camera, screen or codec.
 *
 * @param number counts the takes of a session, from 1
 * @param tokenHash of the token that its recorder holds
 * @param presenter id of the host
 * @param name what the host is called
 * @param source "camera" or "screen"
 * @param began when it was begun
 * @param zero when its media began, if any has come
 * @param heard when something of it last came
 * @param ended when it ended, if it has
 * @param announced whether the room has been told that it is on air
 */
record Take(
        long number,
        String tokenHash,
        String presenter,
        String name,
        String source,
        Instant began,
        Optional<Instant> zero,
        Instant heard,
        Optional<Instant> ended,
        boolean announced) {}
