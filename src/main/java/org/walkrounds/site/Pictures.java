package org.walkrounds.site;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.walkrounds.panorama.Panoramas;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.StillAddress;
import org.walkrounds.tour.View;

/** Addresses of the stills that pages show of a scene. */
@Component
class Pictures {

    private final Panoramas panoramas;

    Pictures(Panoramas panoramas) {
        this.panoramas = panoramas;
    }

    boolean isReady(Scene scene) {
        return panoramas
                .find(scene.panorama())
                .filter(panorama -> panorama.isReady())
                .isPresent();
    }

    /** Path of a scene's first view. */
    static String path(Scene scene) {
        return "/tour/" + scene.id();
    }

    /** Path of a point of a scene, seen from close enough. */
    static String path(Scene scene, double yaw, double pitch) {
        return String.format(Locale.ROOT, "/tour/%s?yaw=%.0f&pitch=%.0f&fov=70", scene.id(), yaw, pitch);
    }

    /** Path of a view of a scene. */
    static String path(Scene scene, View view) {
        return String.format(
                Locale.ROOT, "/tour/%s?yaw=%.0f&pitch=%.0f&fov=%.0f", scene.id(), view.yaw(), view.pitch(), view.fov());
    }

    /** A square still of the scene's first view. */
    static String still(Scene scene, int size) {
        return still(scene, scene.view(), size);
    }

    static String still(Scene scene, View view, int size) {
        return StillAddress.of(scene, view, Integer.toString(size));
    }

    /** A picture of a view in the shape that link previews have. */
    static String share(Scene scene, View view) {
        return StillAddress.of(scene, view, "1200x630");
    }
}
