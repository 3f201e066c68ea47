package org.walkrounds.site;

import java.util.List;

/** Where something is, seen from where one stands, in words. */
final class Directions {

    private static final List<String> EIGHTHS = List.of(
            "Ahead",
            "Ahead, right",
            "Right",
            "Behind you, right",
            "Behind you",
            "Behind you, left",
            "Left",
            "Ahead, left");

    private Directions() {}

    /**
     * @param turn degrees to the right of where one looks first; any number of full turns
     */
    static String inWords(double turn) {
        return EIGHTHS.get(Math.floorMod(Math.round(turn / 45), EIGHTHS.size()));
    }

    /** Degrees clockwise from straight ahead, 0 to below 360, for listing things in the order in which one turns. */
    static double clockwise(double turn) {
        double degrees = turn % 360;
        return degrees < 0 ? degrees + 360 : degrees;
    }
}
