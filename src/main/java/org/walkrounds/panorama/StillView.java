package org.walkrounds.panorama;

import java.util.Locale;

/**
 * Where a still looks.
 *
 * @param yaw degrees to the right of the picture's center
 * @param pitch degrees above the horizon
 * @param fov field of view along the longer side, degrees
 * @param levelPitch degrees by which the picture's center is raised so that it stands upright
 * @param levelRoll degrees by which the picture is turned clockwise so that it stands upright
 */
public record StillView(double yaw, double pitch, double fov, double levelPitch, double levelRoll) {

    private static final double MIN_FOV = 10;
    private static final double MAX_FOV = 140;

    /** Brings all angles into their ranges. */
    public StillView {
        yaw = finite(yaw, 0) % 360;
        yaw = yaw >= 180 ? yaw - 360 : yaw < -180 ? yaw + 360 : yaw;
        pitch = Math.clamp(finite(pitch, 0), -90, 90);
        fov = Math.clamp(finite(fov, 90), MIN_FOV, MAX_FOV);
        levelPitch = Math.clamp(finite(levelPitch, 0), -90, 90);
        levelRoll = Math.clamp(finite(levelRoll, 0), -180, 180);
    }

    /** A view of a picture that stands upright. */
    public StillView(double yaw, double pitch, double fov) {
        this(yaw, pitch, fov, 0, 0);
    }

    /** The view to whole degrees and its leveling to tenths, so that views that look the same are the same. */
    StillView rounded() {
        return new StillView(
                toStep(yaw, 1), toStep(pitch, 1), toStep(fov, 1), toStep(levelPitch, 0.1), toStep(levelRoll, 0.1));
    }

    /** To the nearest step; adding zero makes a plain zero of a negative one. */
    private static double toStep(double value, double step) {
        return Math.rint(value / step) * step + 0.0;
    }

    static StillView parse(String yaw, String pitch, String fov, String levelPitch, String levelRoll) {
        return new StillView(
                        number(yaw, 0), number(pitch, 0), number(fov, 90), number(levelPitch, 0), number(levelRoll, 0))
                .rounded();
    }

    String key() {
        return String.format(Locale.ROOT, "%.0f_%.0f_%.0f_%.1f_%.1f", yaw, pitch, fov, levelPitch, levelRoll);
    }

    private static double number(String text, double otherwise) {
        return text.matches("-?\\d{1,4}(\\.\\d{1,9})?") ? Double.parseDouble(text) : otherwise;
    }

    private static double finite(double value, double otherwise) {
        return Double.isFinite(value) ? value : otherwise;
    }
}
