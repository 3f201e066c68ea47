package org.walkrounds.tour;

import org.walkrounds.documents.Checks;

/**
 * Where on a plan a scene was taken.
 *
 * @param scene id of the scene
 * @param spot where the camera stood
 */
public record Standpoint(String scene, Spot spot) {

    public Standpoint {
        Checks checks = new Checks();
        scene = checks.id("scene", scene);
        checks.done();
    }
}
