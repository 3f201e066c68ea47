package org.walkrounds.tour;

/**
 * Where one looks.
 *
 * @param yaw degrees to the right of the picture's centre, -180 (inclusive) to 180 (exclusive)
 * @param pitch degrees above the horizon, -90 to 90
 * @param fov field of view along the longer side of the viewport, degrees, 30 to 120
 */
public record View(double yaw, double pitch, double fov) {

    public static final double MIN_FOV = 30;
    public static final double MAX_FOV = 120;

    public View {
        if (!(yaw >= -180 && yaw < 180)) {
            throw new IllegalArgumentException("yaw must be from -180 to below 180 degrees, not " + yaw);
        }
        if (!(pitch >= -90 && pitch <= 90)) {
            throw new IllegalArgumentException("pitch must be from -90 to 90 degrees, not " + pitch);
        }
        if (!(fov >= MIN_FOV && fov <= MAX_FOV)) {
            throw new IllegalArgumentException("fov must be from 30 to 120 degrees, not " + fov);
        }
    }
}
