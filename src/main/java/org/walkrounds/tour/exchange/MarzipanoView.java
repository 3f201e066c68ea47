package org.walkrounds.tour.exchange;

/** Fields of view of Marzipano, which count from top to bottom; ours count along the longer side of the screen. */
final class MarzipanoView {

    /** Of the screens that a tour is made for. */
    private static final double WIDTH_TO_HEIGHT = 16.0 / 10;

    private MarzipanoView() {}

    /** Degrees along the longer side for radians from top to bottom. */
    static double wide(double high) {
        return Math.toDegrees(2 * Math.atan(Math.tan(high / 2) * WIDTH_TO_HEIGHT));
    }

    /** Radians from top to bottom for degrees along the longer side. */
    static double high(double wide) {
        return 2 * Math.atan(Math.tan(Math.toRadians(wide) / 2) / WIDTH_TO_HEIGHT);
    }
}
