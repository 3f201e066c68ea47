package org.walkrounds.tour;

import java.util.Locale;

/** Addresses of plain pictures of a scene, upright as visitors see it. */
public final class StillAddress {

    private StillAddress() {}

    /**
     * The path of a view of a scene.
     *
     * @param size pixels along each edge, or width and height as {@code 1200x630}; rounded to a size that is served
     */
    public static String of(Scene scene, View view, String size) {
        return String.format(
                Locale.ROOT,
                "/media/%s/still.jpg?yaw=%.0f&pitch=%.0f&fov=%.0f&size=%s%s",
                scene.panorama(),
                view.yaw(),
                view.pitch(),
                view.fov(),
                size,
                leveling(scene.leveling()));
    }

    private static String leveling(Leveling leveling) {
        if (leveling.equals(Leveling.NONE)) {
            return "";
        }
        return String.format(Locale.ROOT, "&levelPitch=%.1f&levelRoll=%.1f", leveling.pitch(), leveling.roll());
    }
}
