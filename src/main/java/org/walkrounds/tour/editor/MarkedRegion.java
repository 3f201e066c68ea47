package org.walkrounds.tour.editor;

import org.walkrounds.panorama.BlurRegion;
import org.walkrounds.tour.Leveling;
import org.walkrounds.tour.View;

/**
 * A rectangle of the picture that a coordinator has marked to be blurred.
 *
 * @param yaw its middle, degrees to the right of the picture's center
 * @param pitch its middle, degrees above the horizon
 * @param width degrees across
 * @param height degrees from its lower to its upper edge
 */
record MarkedRegion(double yaw, double pitch, double width, double height) {

    /** Brings what a browser sent into the ranges that a region has. */
    MarkedRegion {
        yaw = SceneEdits.wrapped(finite(yaw), -180);
        pitch = Math.clamp(finite(pitch), -90, 90);
        width = Math.clamp(finite(width), BlurRegion.LEAST, BlurRegion.MOST);
        height = Math.clamp(finite(height), BlurRegion.LEAST, BlurRegion.MOST);
    }

    /** A region around the middle of a view. */
    static MarkedRegion inTheMiddleOf(View view) {
        return new MarkedRegion(view.yaw(), view.pitch(), view.fov() / 5, view.fov() / 7);
    }

    BlurRegion in(Leveling leveling) {
        return new BlurRegion(yaw, pitch, width, height, leveling.pitch(), leveling.roll());
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : 0;
    }
}
