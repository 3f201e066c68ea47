package org.walkrounds.tour;

import java.util.List;
import java.util.stream.Stream;

/** Small tours for tests. */
public final class SampleTour {

    private SampleTour() {}

    public static TourDocument of(Scene... scenes) {
        return new TourDocument(
                TourDocument.SCHEMA, "A walk", "Rooms to look around in.", scenes[0].id(), List.of(scenes));
    }

    /** A scene with links to others, in the same picture as everything else. */
    public static Scene scene(String id, String... linkedScenes) {
        return new Scene(
                id,
                "Room " + id,
                "What one sees in " + id + ".",
                "abc123",
                true,
                90,
                Leveling.NONE,
                new View(0, 0, 90),
                Stream.of(linkedScenes).map(SampleTour::link).toList(),
                List.of());
    }

    public static SceneLink link(String to) {
        return new SceneLink(to, "Walk to " + to, 0, 0, 0);
    }

    public static Scene named(Scene scene, String title, String description) {
        return new Scene(
                scene.id(),
                title,
                description,
                scene.panorama(),
                scene.illustration(),
                scene.heading(),
                scene.leveling(),
                scene.view(),
                scene.links(),
                scene.hotspots());
    }

    public static Scene with(Scene scene, Hotspot... hotspots) {
        return new Scene(
                scene.id(),
                scene.title(),
                scene.description(),
                scene.panorama(),
                scene.illustration(),
                scene.heading(),
                scene.leveling(),
                scene.view(),
                scene.links(),
                List.of(hotspots));
    }

    public static Hotspot hotspot(String id, double yaw) {
        return new Hotspot(id, "Point " + id, yaw, 0, "", "What it is for.", "", "", List.of());
    }

    public static Hotspot showing(String id, String fact) {
        return new Hotspot(id, "Point " + id, 0, 0, fact, "", "", "", List.of());
    }
}
