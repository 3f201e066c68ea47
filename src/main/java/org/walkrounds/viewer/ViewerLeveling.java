package org.walkrounds.viewer;

/**
 * How a picture is turned upright. Views and hotspots are given in what the visitor sees, after leveling.
 *
 * @param pitch degrees by which the picture's centre is raised
 * @param roll degrees clockwise
 */
public record ViewerLeveling(double pitch, double roll) {

    public static final ViewerLeveling NONE = new ViewerLeveling(0, 0);
}
