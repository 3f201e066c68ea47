package org.walkrounds.room;

/**
 * Where a host points at what is on the stage; not kept.
 *
 * @param x from 0 at its left edge to 1 at its right one
 * @param y from 0 at its upper edge to 1 at its lower one
 * @param on whether the host still points
 */
record Pointer(Person by, double x, double y, boolean on) implements Passing {

    Pointer {
        if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) {
            throw RefusedException.malformed("A pointer is within what it points at.");
        }
    }
}
