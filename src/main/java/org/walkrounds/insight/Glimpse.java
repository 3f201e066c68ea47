package org.walkrounds.insight;

import java.util.List;

/**
 * What a visitor saw of a scene in some minutes, as their browser tells it.
 *
 * @param scene id of the scene
 * @param entered whether they came into it meanwhile
 * @param points ids of the points that they opened
 * @param looks where they looked, and how long
 */
record Glimpse(String scene, boolean entered, List<String> points, List<Look> looks) {

    private static final int MOST_POINTS = 50;
    private static final int MOST_SECONDS = 300;

    Glimpse {
        points = List.copyOf(points);
        looks = List.copyOf(looks);
        if (points.size() > MOST_POINTS
                || looks.stream().mapToInt(Look::seconds).sum() > MOST_SECONDS) {
            throw new IllegalArgumentException("More than one visitor can see in some minutes");
        }
    }

    /**
     * A direction.
     *
     * @param cell see {@link Cell}
     * @param seconds how long, at least one
     */
    record Look(int cell, int seconds) {
        Look {
            if (cell < 0 || cell > Cell.LAST || seconds < 1 || seconds > MOST_SECONDS) {
                throw new IllegalArgumentException("No look: " + cell + ", " + seconds);
            }
        }
    }
}
