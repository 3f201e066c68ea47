package org.walkrounds.viewer;

import java.io.Serializable;

/**
 * Where one looks.
 *
 * @param yaw degrees to the right of the picture's centre
 * @param pitch degrees above the horizon, -90 to 90
 * @param fov field of view along the longer side of the viewport, degrees, 30 to 120
 */
public record ViewerView(double yaw, double pitch, double fov) implements Serializable {

    public ViewerView {
        if (!Double.isFinite(yaw)) {
            throw new IllegalArgumentException("yaw must be a number of degrees, not " + yaw);
        }
        if (!(pitch >= -90 && pitch <= 90)) {
            throw new IllegalArgumentException("pitch must be from -90 to 90 degrees, not " + pitch);
        }
        if (!(fov >= 30 && fov <= 120)) {
            throw new IllegalArgumentException("fov must be from 30 to 120 degrees, not " + fov);
        }
    }
}
