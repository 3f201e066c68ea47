package org.walkrounds.tour;

import java.util.List;
import java.util.stream.Stream;

/** Small tours for tests. */
public final class SampleTour {

    private SampleTour() {}

    public static TourDocument of(Scene... scenes) {
        return new TourDocument(
                TourDocument.SCHEMA,
                "A walk",
                "Rooms to look around in.",
                scenes[0].id(),
                List.of(scenes),
                List.of(),
                List.of());
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
                List.of(),
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
                scene.hotspots(),
                scene.stills());
    }

    public static Scene with(Scene scene, Hotspot... hotspots) {
        return scene.withHotspots(List.of(hotspots));
    }

    public static Scene withStills(Scene scene, Still... stills) {
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
                scene.hotspots(),
                List.of(stills));
    }

    public static Still still(String id) {
        return new Still(id, 10, -5, 70, "What the still " + id + " shows.");
    }

    /** The same tour with a guided way through it. */
    public static TourDocument guided(TourDocument tour, Route... routes) {
        return tour.with(tour.first(), tour.scenes(), List.of(routes), tour.floors());
    }

    /** A route that stops in each of the scenes for ten seconds. */
    public static Route route(String id, String... scenes) {
        return new Route(
                id,
                "Route " + id,
                Stream.of(scenes)
                        .map(scene -> new Cue(scene, new View(0, 0, 90), 10, "This is " + scene + "."))
                        .toList());
    }

    /** A hotspot that stands for a thing around it. */
    public static Hotspot thing(String id, double yaw) {
        return new Hotspot(
                id,
                "Thing " + id,
                yaw,
                0,
                "",
                "What it is for.",
                "",
                "",
                List.of(new Direction(yaw - 5, -5), new Direction(yaw + 5, -5), new Direction(yaw, 5)));
    }

    public static Hotspot hotspot(String id, double yaw) {
        return new Hotspot(id, "Point " + id, yaw, 0, "", "What it is for.", "", "", List.of());
    }

    public static Hotspot showing(String id, String fact) {
        return new Hotspot(id, "Point " + id, 0, 0, fact, "", "", "", List.of());
    }
}
