package org.walkrounds.tour;

import org.walkrounds.documents.Checks;

/**
 * A view of a scene that is worth printing.
 *
 * @param id unique within its scene
 * @param yaw degrees to the right of the picture's center, -180 (inclusive) to 180 (exclusive)
 * @param pitch degrees above the horizon, -90 to 90
 * @param fov field of view along the longer side of the picture, degrees, 30 to 120
 * @param alt what it shows, for those who do not see it
 */
public record Still(String id, double yaw, double pitch, double fov, String alt) {

    public Still {
        Checks checks = new Checks();
        id = checks.id("id", id);
        Ranges.yaw(checks, "yaw", yaw);
        Ranges.pitch(checks, "pitch", pitch);
        Ranges.fov(checks, "fov", fov);
        alt = checks.text("alt", alt);
        checks.done();
    }

    public View view() {
        return new View(yaw, pitch, fov);
    }
}
