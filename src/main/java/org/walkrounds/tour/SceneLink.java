package org.walkrounds.tour;

import org.walkrounds.documents.Checks;

/**
 * A way from one scene into another.
 *
 * @param to id of the scene it leads to
 * @param label what the visitor reads ("Walk into the control room")
 * @param yaw degrees to the right of the picture's center
 * @param pitch degrees above the horizon
 * @param arrivalYaw where one looks on arriving, degrees to the right of the other picture's center
 */
public record SceneLink(String to, String label, double yaw, double pitch, double arrivalYaw) {

    public SceneLink {
        Checks checks = new Checks();
        to = checks.id("to", to);
        label = checks.text("label", label);
        Ranges.yaw(checks, "yaw", yaw);
        Ranges.pitch(checks, "pitch", pitch);
        Ranges.yaw(checks, "arrivalYaw", arrivalYaw);
        checks.done();
    }
}
