package org.walkrounds.brochure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.TourDocument;

/**
 * Hangs the tour's stills so that none is seen twice: a room's first still stands for the room, its others are the
 * details that fill a page.
 */
final class Gallery {

    private final TourDocument tour;
    private final Prints prints;
    private final Deque<Stop> details = new ArrayDeque<>();
    private final Set<String> shown = new HashSet<>();

    Gallery(TourDocument tour, Prints prints, Optional<Stop> cover) {
        this.tour = tour;
        this.prints = prints;
        for (Scene scene : fromCover(tour, cover)) {
            scene.stills().stream()
                    .skip(1)
                    .map(still -> Stop.of(scene, still))
                    .filter(stop -> cover.filter(stop::equals).isEmpty())
                    .forEach(details::add);
        }
    }

    /** The scenes in their order, those of the cover's room first: what it shows is what readers look for. */
    private static List<Scene> fromCover(TourDocument tour, Optional<Stop> cover) {
        List<Scene> scenes = new ArrayList<>(tour.scenes());
        cover.ifPresent(stop ->
                Collections.rotate(scenes, -Math.max(0, tour.scenes().indexOf(stop.scene()))));
        return scenes;
    }

    /** The still that stands for a scene; empty where the tour lacks it or its picture is not ready. */
    Optional<Prints.Print> of(String scene, double width, double height) {
        Optional<Prints.Print> print =
                tour.scene(scene).flatMap(found -> prints.take(Stop.first(found), width, height));
        print.ifPresent(taken -> shown.add(scene));
        return print;
    }

    /** The next detail that no page shows yet. */
    Optional<Prints.Print> detail(double width, double height) {
        while (!details.isEmpty()) {
            Optional<Prints.Print> print = prints.take(details.remove(), width, height);
            if (print.isPresent()) {
                return print;
            }
        }
        return Optional.empty();
    }

    /** The scenes of which no still has been hung. */
    List<Scene> rest() {
        return tour.scenes().stream()
                .filter(scene -> !shown.contains(scene.id()))
                .toList();
    }
}
