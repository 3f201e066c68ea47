package org.walkrounds.tour.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.walkrounds.sound.Sound;
import org.walkrounds.tour.Cue;
import org.walkrounds.tour.Narration;
import org.walkrounds.tour.Route;
import org.walkrounds.tour.TourDocument;

/** The recordings of a tour's guided tours. */
public final class Narrations {

    private Narrations() {}

    /** Names of all of them. */
    public static SortedSet<String> sounds(TourDocument tour) {
        return tour.routes().stream()
                .flatMap(route -> route.cues().stream())
                .flatMap(cue -> cue.narration().stream())
                .map(Narration::sound)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The tour with its recordings as they were taken in, each for as long as it takes.
     *
     * @param arrived what came, by the names that the tour knows
     * @param present whether a recording that did not come is here anyway
     * @param lost is told of a route for each of its recordings that is nowhere, and goes
     */
    static TourDocument withSounds(
            TourDocument tour, Map<String, Sound> arrived, Predicate<Narration> present, Consumer<Route> lost) {
        return tour.with(
                tour.first(),
                tour.scenes(),
                tour.routes().stream()
                        .map(route -> new Route(
                                route.id(),
                                route.title(),
                                route.cues().stream()
                                        .map(cue -> kept(cue, arrived, present, () -> lost.accept(route)))
                                        .toList()))
                        .toList(),
                tour.floors());
    }

    private static Cue kept(Cue cue, Map<String, Sound> arrived, Predicate<Narration> present, Runnable lost) {
        Optional<Narration> narration = cue.narration();
        if (narration.isEmpty()) {
            return cue;
        }
        Sound sound = arrived.get(narration.get().sound());
        if (sound == null) {
            if (present.test(narration.get())) {
                return cue;
            }
            lost.run();
            return cue.silent();
        }
        Narration spoken =
                new Narration(sound.name(), sound.seconds(), narration.get().words());
        return spoken.equals(narration.get()) ? cue : cue.narrated(spoken);
    }
}
