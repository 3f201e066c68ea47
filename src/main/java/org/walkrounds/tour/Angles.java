package org.walkrounds.tour;

import java.util.List;

/** Directions in a scene, in degrees. */
public final class Angles {

    private static final double FULL = 360;
    private static final List<String> WORDS = List.of(
            "Ahead",
            "Ahead, to the right",
            "To the right",
            "Behind you, to the right",
            "Behind you",
            "Behind you, to the left",
            "To the left",
            "Ahead, to the left");

    private static final List<String> COMPASS =
            List.of("north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west");

    private Angles() {}

    /** The same direction from -180 (inclusive) to 180 (exclusive). */
    public static double normalized(double degrees) {
        double turned = (degrees + FULL / 2) % FULL;
        double positive = turned < 0 ? turned + FULL : turned;
        return positive == FULL ? -FULL / 2 : positive - FULL / 2;
    }

    /** How far one turns to the right to get from one direction to the other, 0 to below 360. */
    public static double clockwise(double from, double to) {
        double turn = normalized(to - from);
        return turn < 0 ? turn + FULL : turn;
    }

    /** The point of the compass that a bearing is nearest to: {@code north-east}. */
    public static String compass(double bearing) {
        double sector = FULL / COMPASS.size();
        return COMPASS.get((int) (clockwise(0, bearing) / sector + 0.5) % COMPASS.size());
    }

    /** Where a direction lies for someone who looks along another: {@code Ahead, to the right}. */
    public static String inWords(double looking, double direction) {
        double sector = FULL / WORDS.size();
        return WORDS.get((int) (clockwise(looking, direction) / sector + 0.5) % WORDS.size());
    }
}
