package org.walkrounds.tour.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.walkrounds.tour.Floor;
import org.walkrounds.tour.FloorRoom;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.Spot;
import org.walkrounds.tour.TourDocument;

/** A tour with one thing of its floor plans changed. */
final class PlanEdits {

    private PlanEdits() {}

    /** The tour with another floor, which begins with one room. */
    static TourDocument withFloor(TourDocument tour) {
        String title = tour.floors().isEmpty()
                ? "Floor plan"
                : "Floor " + (tour.floors().size() + 1);
        List<Floor> floors = new ArrayList<>(tour.floors());
        floors.add(new Floor(title, List.of(FloorEdits.room("New room", 0, 0, 6, 4)), List.of(), List.of()));
        return withFloors(tour, floors);
    }

    static TourDocument withoutFloor(TourDocument tour, int index) {
        List<Floor> floors = new ArrayList<>(tour.floors());
        floors.remove(index);
        return withFloors(tour, floors);
    }

    static TourDocument changed(TourDocument tour, int index, UnaryOperator<Floor> change) {
        List<Floor> floors = new ArrayList<>(tour.floors());
        floors.set(index, change.apply(floors.get(index)));
        return withFloors(tour, floors);
    }

    /** The tour with a scene on a floor and on no other. */
    static TourDocument placed(TourDocument tour, int index, String scene, Spot spot) {
        List<Floor> floors = IntStream.range(0, tour.floors().size())
                .mapToObj(i -> i == index
                        ? FloorEdits.placed(tour.floors().get(i), scene, spot)
                        : tour.floors().get(i).without(scene))
                .toList();
        return withFloors(tour, floors);
    }

    /** Where a scene may stand until somebody moves it: in the room of its name, or else in the first one. */
    static Spot firstSpot(Floor floor, Scene scene) {
        Optional<FloorRoom> namesake = floor.rooms().stream()
                .filter(room -> room.title().equalsIgnoreCase(scene.title()))
                .findFirst();
        return FloorEdits.middle(namesake.orElseGet(() -> floor.rooms().getFirst()));
    }

    /** Scenes that stand on no floor. */
    static List<Scene> unplaced(TourDocument tour) {
        return tour.scenes().stream()
                .filter(scene -> tour.floors().stream()
                        .noneMatch(floor -> FloorEdits.spotOf(floor, scene.id()).isPresent()))
                .toList();
    }

    /** Compass bearing of a scene's first view, degrees clockwise from north. */
    static double bearing(Scene scene) {
        return SceneEdits.wrapped(scene.heading() + scene.view().yaw(), 0);
    }

    /** The tour with a scene turned so that its first view looks to a compass bearing. */
    static TourDocument turned(TourDocument tour, String scene, double bearing) {
        return TourEdits.changed(
                tour, scene, old -> SceneEdits.northAt(old, old.view().yaw() - bearing));
    }

    private static TourDocument withFloors(TourDocument tour, List<Floor> floors) {
        return tour.with(tour.first(), tour.scenes(), tour.routes(), floors);
    }
}
