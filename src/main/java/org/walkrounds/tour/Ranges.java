package org.walkrounds.tour;

import org.walkrounds.documents.Checks;

/** The ranges of directions in a tour document. Written so that NaN is outside of each. */
final class Ranges {

    private Ranges() {}

    static void yaw(Checks checks, String name, double degrees) {
        checks.require(degrees >= -180 && degrees < 180, name, "must be from -180 to below 180 degrees");
    }

    static void fov(Checks checks, String name, double degrees) {
        checks.require(degrees >= View.MIN_FOV && degrees <= View.MAX_FOV, name, "must be from 30 to 120 degrees");
    }

    static void pitch(Checks checks, String name, double degrees) {
        checks.require(degrees >= -90 && degrees <= 90, name, "must be from -90 to 90 degrees");
    }
}
