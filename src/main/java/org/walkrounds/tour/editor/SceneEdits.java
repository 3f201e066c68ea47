package org.walkrounds.tour.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.walkrounds.tour.Hotspot;
import org.walkrounds.tour.Leveling;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.SceneLink;
import org.walkrounds.tour.View;

/** A scene with one thing changed. */
final class SceneEdits {

    private SceneEdits() {}

    static Scene named(Scene scene, String title, String description, boolean illustration) {
        return new Scene(
                scene.id(),
                title,
                description,
                scene.panorama(),
                illustration,
                scene.heading(),
                scene.leveling(),
                scene.view(),
                scene.links(),
                scene.hotspots(),
                scene.stills());
    }

    static Scene startingAt(Scene scene, View view) {
        return oriented(scene, scene.heading(), scene.leveling(), view);
    }

    /** The scene with north where one looks at a yaw of {@code yaw} degrees. */
    static Scene northAt(Scene scene, double yaw) {
        return oriented(scene, wrapped(-yaw, 0), scene.leveling(), scene.view());
    }

    static Scene leveled(Scene scene, Leveling leveling) {
        return oriented(scene, scene.heading(), leveling, scene.view());
    }

    static Scene with(Scene scene, Hotspot added) {
        return scene.withHotspots(appended(scene.hotspots(), added));
    }

    static Scene changed(Scene scene, String hotspot, UnaryOperator<Hotspot> change) {
        return scene.withHotspots(scene.hotspots().stream()
                .map(old -> old.id().equals(hotspot) ? change.apply(old) : old)
                .toList());
    }

    static Scene without(Scene scene, String hotspot) {
        return scene.withHotspots(scene.hotspots().stream()
                .filter(old -> !old.id().equals(hotspot))
                .toList());
    }

    static Scene with(Scene scene, SceneLink added) {
        return withLinks(scene, appended(scene.links(), added));
    }

    static Scene changedLink(Scene scene, int index, UnaryOperator<SceneLink> change) {
        List<SceneLink> links = new ArrayList<>(scene.links());
        links.set(index, change.apply(links.get(index)));
        return withLinks(scene, links);
    }

    static Scene withoutLink(Scene scene, int index) {
        List<SceneLink> links = new ArrayList<>(scene.links());
        links.remove(index);
        return withLinks(scene, links);
    }

    static Scene withoutLinksTo(Scene scene, String target) {
        return withLinks(
                scene,
                scene.links().stream().filter(link -> !link.to().equals(target)).toList());
    }

    /** An angle within a full turn that starts at {@code least} degrees. */
    static double wrapped(double degrees, double least) {
        double turned = (degrees - least) % 360;
        double angle = (turned < 0 ? turned + 360 : turned) + least;
        // A tiny negative turn rounds up to the full circle, which the range leaves out.
        return angle >= least + 360 ? least : angle;
    }

    private static Scene oriented(Scene scene, double heading, Leveling leveling, View view) {
        return new Scene(
                scene.id(),
                scene.title(),
                scene.description(),
                scene.panorama(),
                scene.illustration(),
                heading,
                leveling,
                view,
                scene.links(),
                scene.hotspots(),
                scene.stills());
    }

    private static Scene withLinks(Scene scene, List<SceneLink> links) {
        return new Scene(
                scene.id(),
                scene.title(),
                scene.description(),
                scene.panorama(),
                scene.illustration(),
                scene.heading(),
                scene.leveling(),
                scene.view(),
                links,
                scene.hotspots(),
                scene.stills());
    }

    private static <T> List<T> appended(List<T> list, T added) {
        List<T> longer = new ArrayList<>(list);
        longer.add(added);
        return longer;
    }
}
