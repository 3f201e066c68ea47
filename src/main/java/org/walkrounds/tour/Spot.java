package org.walkrounds.tour;

import org.walkrounds.documents.Checks;

/**
 * A place on a floor, in meters from wherever the plan begins.
 *
 * @param x to the east
 * @param y to the north
 */
public record Spot(double x, double y) {

    /** Meters from the beginning of a plan to its farthest corner. */
    public static final double FARTHEST = 2_000;

    public Spot {
        Checks checks = new Checks();
        checks.require(Math.abs(x) <= FARTHEST, "x", "must be from -2000 to 2000 meters");
        checks.require(Math.abs(y) <= FARTHEST, "y", "must be from -2000 to 2000 meters");
        checks.done();
    }
}
