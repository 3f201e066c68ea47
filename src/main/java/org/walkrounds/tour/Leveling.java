package org.walkrounds.tour;

import org.walkrounds.documents.Checks;

/**
 * How a picture is turned upright.
 *
 * @param pitch degrees by which the horizon is raised at the picture's center, -90 to 90
 * @param roll degrees clockwise, -180 (inclusive) to 180 (exclusive)
 */
public record Leveling(double pitch, double roll) {

    /** A picture that stands upright as it is. */
    public static final Leveling NONE = new Leveling(0, 0);

    public Leveling {
        Checks checks = new Checks();
        Ranges.pitch(checks, "pitch", pitch);
        Ranges.yaw(checks, "roll", roll);
        checks.done();
    }
}
