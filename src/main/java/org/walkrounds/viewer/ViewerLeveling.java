package org.walkrounds.viewer;

import java.io.Serializable;

/**
 * How a picture is turned upright: first rolled about its centre, then its centre raised. Views and hotspots are given
 * in directions that the visitor sees, that is after leveling.
 *
 * @param pitch degrees by which the picture's centre is raised
 * @param roll degrees clockwise
 */
public record ViewerLeveling(double pitch, double roll) implements Serializable {

    /** For a picture that is upright as it is. */
    public static final ViewerLeveling NONE = new ViewerLeveling(0, 0);

    public ViewerLeveling {
        if (!Double.isFinite(pitch) || !Double.isFinite(roll)) {
            throw new IllegalArgumentException("leveling must be numbers of degrees, not " + pitch + " and " + roll);
        }
    }
}
