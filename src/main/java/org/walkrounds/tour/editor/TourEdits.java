package org.walkrounds.tour.editor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.walkrounds.panorama.Panorama;
import org.walkrounds.tour.Cue;
import org.walkrounds.tour.Floor;
import org.walkrounds.tour.Hotspot;
import org.walkrounds.tour.Leveling;
import org.walkrounds.tour.Route;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.SceneLink;
import org.walkrounds.tour.TourDocument;
import org.walkrounds.tour.TourReview;
import org.walkrounds.tour.View;

/** A tour with one thing changed. */
final class TourEdits {

    private static final View STRAIGHT_AHEAD = new View(0, 0, 90);

    private TourEdits() {}

    static TourDocument changed(TourDocument tour, String scene, UnaryOperator<Scene> change) {
        return tour.withScenes(old -> old.id().equals(scene) ? change.apply(old) : old);
    }

    /** The tour with a new scene at its end, named after the picture's file, upright as its metadata says. */
    static TourDocument withScene(TourDocument tour, Panorama panorama) {
        return withScene(
                tour,
                panorama.name(),
                panorama.id(),
                panorama.heading(),
                new Leveling(Math.clamp(panorama.pitch(), -90, 90), SceneEdits.wrapped(panorama.roll(), -180)));
    }

    static TourDocument withScene(
            TourDocument tour, String fileName, String panorama, Optional<Double> heading, Leveling leveling) {
        String title = title(fileName);
        Scene scene = new Scene(
                newSceneId(tour, title),
                title,
                "",
                panorama,
                false,
                heading.map(degrees -> SceneEdits.wrapped(degrees, 0)).orElse(0.0),
                leveling,
                STRAIGHT_AHEAD,
                List.of(),
                List.of(),
                List.of());
        List<Scene> scenes = new ArrayList<>(tour.scenes());
        scenes.add(scene);
        return tour.with(tour.first(), scenes, tour.routes(), tour.floors());
    }

    /** The tour without a scene, the links that led to it and the stops in it. */
    static TourDocument withoutScene(TourDocument tour, String scene) {
        List<Scene> scenes = tour.scenes().stream()
                .filter(other -> !other.id().equals(scene))
                .map(other -> SceneEdits.withoutLinksTo(other, scene))
                .toList();
        List<Route> routes = tour.routes().stream()
                .flatMap(route -> withoutStopsIn(route, scene).stream())
                .toList();
        String first = tour.first().equals(scene) && !scenes.isEmpty()
                ? scenes.getFirst().id()
                : tour.first();
        List<Floor> floors =
                tour.floors().stream().map(floor -> floor.without(scene)).toList();
        return tour.with(first, scenes, routes, floors);
    }

    /** Nothing is left of a route that stops in that scene alone. */
    private static Optional<Route> withoutStopsIn(Route route, String scene) {
        List<Cue> cues =
                route.cues().stream().filter(cue -> !cue.scene().equals(scene)).toList();
        return cues.isEmpty() ? Optional.empty() : Optional.of(new Route(route.id(), route.title(), cues));
    }

    static TourDocument startingIn(TourDocument tour, String scene) {
        return tour.with(scene, tour.scenes(), tour.routes(), tour.floors());
    }

    static Hotspot newHotspot(Scene scene, double yaw, double pitch) {
        return new Hotspot(
                unused("point", id -> scene.hotspot(id).isPresent()),
                TourReview.UNNAMED,
                yaw,
                pitch,
                "",
                "",
                "",
                "",
                List.of());
    }

    /** The tour with one picture in another one's place, in every scene that shows it. */
    static TourDocument withPicture(TourDocument tour, String old, String picture) {
        return tour.withScenes(scene -> scene.panorama().equals(old) ? scene.withPanorama(picture) : scene);
    }

    /** The tour without a picture: a scene that is nothing else goes with it, another one waits for a new picture. */
    static TourDocument withoutPicture(TourDocument tour, String picture) {
        TourDocument left = tour;
        for (Scene scene : tour.scenes()) {
            if (scene.panorama().equals(picture)) {
                left = isPictureAlone(tour, scene) && left.scenes().size() > 1
                        ? withoutScene(left, scene.id())
                        : changed(left, scene.id(), old -> old.withPanorama(""));
            }
        }
        return left;
    }

    private static boolean isPictureAlone(TourDocument tour, Scene scene) {
        return scene.hotspots().isEmpty()
                && scene.links().isEmpty()
                && tour.scenes().stream()
                        .flatMap(other -> other.links().stream())
                        .noneMatch(link -> link.to().equals(scene.id()));
    }

    /** A link that leads on in the direction in which one walks into it. */
    static SceneLink newLink(Scene from, Scene to, double yaw, double pitch) {
        double bearing = from.heading() + yaw;
        return new SceneLink(
                to.id(), "Walk to " + to.title(), yaw, pitch, SceneEdits.wrapped(bearing - to.heading(), -180));
    }

    /** The way back: where one comes in, turned around. */
    static SceneLink wayBack(Scene from, SceneLink link, Scene to) {
        double yaw = SceneEdits.wrapped(link.arrivalYaw() + 180, -180);
        return newLink(to, from, yaw, link.pitch());
    }

    private static String newSceneId(TourDocument tour, String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        String id = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return unused(id.isEmpty() ? "room" : id, taken -> tour.scene(taken).isPresent());
    }

    static String unused(String wanted, Predicate<String> taken) {
        String id = wanted;
        for (int number = 2; taken.test(id); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }

    /** {@code procedure_ct-2.JPG} reads {@code Procedure ct 2}. */
    private static String title(String fileName) {
        String words = fileName.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[_\\-]+", " ")
                .strip();
        return words.isEmpty() ? "New room" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
