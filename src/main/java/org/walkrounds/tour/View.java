package org.walkrounds.tour;

import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.walkrounds.documents.Checks;

/**
 * Where one looks.
 *
 * @param yaw degrees to the right of the picture's center, -180 (inclusive) to 180 (exclusive)
 * @param pitch degrees above the horizon, -90 to 90
 * @param fov field of view along the longer side of the viewport, degrees, 30 to 120
 */
public record View(double yaw, double pitch, double fov) {

    public static final double MIN_FOV = 30;
    public static final double MAX_FOV = 120;

    /** A number as the viewer writes it into an address; whatever else stands there was not written by it. */
    private static final Pattern DEGREES = Pattern.compile("[-+]?\\d{1,3}(\\.\\d{1,9})?");

    public View {
        Checks checks = new Checks();
        Ranges.yaw(checks, "yaw", yaw);
        Ranges.pitch(checks, "pitch", pitch);
        Ranges.fov(checks, "fov", fov);
        checks.done();
    }

    /**
     * This view with what an address asks for instead. Each value counts by itself, and one that is missing, is no
     * number or lies outside its range leaves this view's own; a yaw may go once around in either direction.
     */
    public View with(@Nullable String yaw, @Nullable String pitch, @Nullable String fov) {
        return new View(
                Angles.normalized(number(yaw, -360, 360).orElse(this.yaw)),
                number(pitch, -90, 90).orElse(this.pitch),
                number(fov, MIN_FOV, MAX_FOV).orElse(this.fov));
    }

    private static OptionalDouble number(@Nullable String text, double least, double most) {
        if (text == null || !DEGREES.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(text);
        return value >= least && value <= most ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
