package org.walkrounds.tour;

import org.walkrounds.documents.Checks;

/**
 * Where something lies in a scene.
 *
 * @param yaw degrees to the right of the picture's center, -180 (inclusive) to 180 (exclusive)
 * @param pitch degrees above the horizon, -90 to 90
 */
public record Direction(double yaw, double pitch) {

    public Direction {
        Checks checks = new Checks();
        Ranges.yaw(checks, "yaw", yaw);
        Ranges.pitch(checks, "pitch", pitch);
        checks.done();
    }

    /** The angle between two directions, 0 to 180 degrees. */
    double angleTo(Direction other) {
        double from = Math.toRadians(pitch);
        double to = Math.toRadians(other.pitch);
        double across = Math.toRadians(other.yaw - yaw);
        double cosine = Math.sin(from) * Math.sin(to) + Math.cos(from) * Math.cos(to) * Math.cos(across);
        return Math.toDegrees(Math.acos(Math.clamp(cosine, -1, 1)));
    }
}
