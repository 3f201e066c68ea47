package org.walkrounds.tour.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.walkrounds.tour.Cue;
import org.walkrounds.tour.Route;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.TourDocument;
import org.walkrounds.tour.View;

/** A tour with one thing changed in its guided tours. */
final class RouteEdits {

    /** About as long as the words of a stop take to be read. */
    private static final int SECONDS = 12;

    private RouteEdits() {}

    static Optional<Route> route(TourDocument tour, String id) {
        return tour.routes().stream().filter(route -> route.id().equals(id)).findFirst();
    }

    /** A guided tour of one stop. */
    static Route newRoute(TourDocument tour, Scene scene, View view) {
        String id = TourEdits.unused("tour", taken -> route(tour, taken).isPresent());
        return new Route(id, "A guided tour", List.of(newCue(scene, view)));
    }

    /** A stop that says where one is. */
    static Cue newCue(Scene scene, View view) {
        return new Cue(scene.id(), view, SECONDS, scene.title() + ".");
    }

    static TourDocument with(TourDocument tour, Route added) {
        return changedList(tour, routes -> routes.add(added));
    }

    static TourDocument without(TourDocument tour, String id) {
        return changedList(tour, routes -> routes.removeIf(route -> route.id().equals(id)));
    }

    static TourDocument changed(TourDocument tour, String id, UnaryOperator<Route> change) {
        return changedList(
                tour, routes -> routes.replaceAll(route -> route.id().equals(id) ? change.apply(route) : route));
    }

    static Route titled(Route route, String title) {
        return new Route(route.id(), title, route.cues());
    }

    static Route changedCue(Route route, int index, UnaryOperator<Cue> change) {
        return changedCues(route, cues -> cues.set(index, change.apply(cues.get(index))));
    }

    static Route withCue(Route route, int index, Cue added) {
        return changedCues(route, cues -> cues.add(index, added));
    }

    static Route withoutCue(Route route, int index) {
        return changedCues(route, cues -> cues.remove(index));
    }

    /** The route with two of its stops in each other's place. */
    static Route swapped(Route route, int index, int other) {
        return changedCues(route, cues -> Collections.swap(cues, index, other));
    }

    private static Route changedCues(Route route, Consumer<List<Cue>> change) {
        List<Cue> cues = new ArrayList<>(route.cues());
        change.accept(cues);
        return new Route(route.id(), route.title(), cues);
    }

    private static TourDocument changedList(TourDocument tour, Consumer<List<Route>> change) {
        List<Route> routes = new ArrayList<>(tour.routes());
        change.accept(routes);
        return tour.with(tour.first(), tour.scenes(), routes, tour.floors());
    }
}
