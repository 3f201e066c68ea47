package org.walkrounds.tour.exchange;

import org.walkrounds.tour.Angles;

/** Directions as other programs write them. */
final class Degrees {

    private Degrees() {}

    /** The same yaw from -180 (inclusive) to 180 (exclusive); one that is there already stays as it is to the last bit. */
    static double yaw(double degrees) {
        return degrees >= -180 && degrees < 180 ? degrees : Angles.normalized(degrees);
    }

    /** The same bearing from 0 to below 360; one that is there already stays as it is to the last bit. */
    static double bearing(double degrees) {
        return degrees >= 0 && degrees < 360 ? degrees : Angles.clockwise(0, degrees);
    }
}
