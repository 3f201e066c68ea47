package org.walkrounds.tour.exchange;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.walkrounds.tour.Exhibit;
import org.walkrounds.tour.Hotspot;
import org.walkrounds.tour.TourDocument;

/** The pictures that the points of a tour show. */
public final class Points {

    private Points() {}

    /** Ids of all of them. */
    public static SortedSet<String> pictures(TourDocument tour) {
        return tour.scenes().stream()
                .flatMap(scene -> scene.hotspots().stream())
                .flatMap(point -> point.exhibits().stream())
                .flatMap(exhibit -> exhibit instanceof Exhibit.Image image ? Stream.of(image.picture()) : Stream.of())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The tour with its pictures under other ids.
     *
     * @param ids the new ids by the old ones
     * @param lost is told of a point for each of its pictures that has no new id, and goes
     */
    static TourDocument withPictures(TourDocument tour, Map<String, String> ids, Consumer<Hotspot> lost) {
        return tour.withScenes(scene -> scene.withHotspots(scene.hotspots().stream()
                .map(point -> point.with(point.exhibits().stream()
                        .flatMap(exhibit -> kept(point, exhibit, ids, lost).stream())
                        .toList()))
                .toList()));
    }

    private static List<Exhibit> kept(Hotspot point, Exhibit exhibit, Map<String, String> ids, Consumer<Hotspot> lost) {
        if (!(exhibit instanceof Exhibit.Image(String picture, String description))) {
            return List.of(exhibit);
        }
        String id = ids.get(picture);
        if (id == null) {
            lost.accept(point);
            return List.of();
        }
        return List.of(new Exhibit.Image(id, description));
    }
}
