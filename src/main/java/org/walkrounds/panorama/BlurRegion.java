package org.walkrounds.panorama;

/**
 * A part of a panorama that nobody shall recognize: a rectangle that stands upright on the plane before its middle.
 *
 * @param yaw its middle, degrees to the right of the picture's center as visitors see it
 * @param pitch its middle, degrees above the horizon
 * @param width degrees from its left to its right edge, {@value #LEAST} to {@value #MOST}
 * @param height degrees from its lower to its upper edge, {@value #LEAST} to {@value #MOST}
 * @param levelPitch degrees by which the picture's center is raised so that it stands upright
 * @param levelRoll degrees by which the picture is turned clockwise so that it stands upright
 */
public record BlurRegion(double yaw, double pitch, double width, double height, double levelPitch, double levelRoll) {

    public static final double LEAST = 1;
    public static final double MOST = 120;

    public BlurRegion {
        requireSize(width);
        requireSize(height);
        if (!(Math.abs(pitch) <= 90 && Double.isFinite(yaw + levelPitch + levelRoll))) {
            throw new IllegalArgumentException("a region has a place");
        }
    }

    private static void requireSize(double degrees) {
        if (!(degrees >= LEAST && degrees <= MOST)) {
            throw new IllegalArgumentException("a region is from 1 to 120 degrees wide and high");
        }
    }
}
