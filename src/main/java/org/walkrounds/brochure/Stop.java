package org.walkrounds.brochure;

import java.util.Locale;
import java.util.Optional;
import org.walkrounds.panorama.StillView;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.Still;
import org.walkrounds.tour.TourDocument;
import org.walkrounds.tour.View;

/**
 * A view of the tour that is printed.
 *
 * @param scene where it is
 * @param view where it looks
 * @param description what it shows, for those who do not see it
 */
record Stop(Scene scene, View view, String description) {

    /** The first view of a scene that is worth printing, or the one that visitors have first. */
    static Stop first(Scene scene) {
        return scene.stills().stream()
                .findFirst()
                .map(still -> of(scene, still))
                .orElseGet(() -> new Stop(
                        scene, scene.view(), scene.description().isEmpty() ? scene.title() : scene.description()));
    }

    static Stop of(Scene scene, Still still) {
        return new Stop(scene, still.view(), still.alt());
    }

    /** The view that a cover shows; empty where the tour has no such scene. */
    static Optional<Stop> of(TourDocument tour, BrochureDesign.CoverView cover) {
        return tour.scene(cover.scene())
                .map(scene -> scene.stills().stream()
                        .filter(still -> still.id().equals(cover.still()))
                        .findFirst()
                        .map(still -> of(scene, still))
                        .orElseGet(() -> first(scene)));
    }

    StillView stillView() {
        return new StillView(
                view.yaw(),
                view.pitch(),
                view.fov(),
                scene.leveling().pitch(),
                scene.leveling().roll());
    }

    /** The path under which the tour opens with exactly this view. */
    String path() {
        return "/tour/" + scene.id() + "?yaw=" + degrees(view.yaw()) + "&pitch=" + degrees(view.pitch()) + "&fov="
                + degrees(view.fov());
    }

    private static String degrees(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
