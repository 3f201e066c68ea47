package org.walkrounds.brochure;

import java.util.List;
import java.util.Optional;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.TourDocument;

/** The chapter of the rooms: each with a still, a few words and the way to exactly this view. */
record WalkChapter(TourDocument tour, Gallery gallery, FloorNumbers numbers) {

    static final String ID = "rooms";
    static final String NAME = "Walk through the rooms";

    private static final double WIDTH = 3.9;
    private static final double HEIGHT = 2.22;

    /** Empty where no picture is ready. */
    Optional<Chapter> make() {
        List<Part.Room> rooms =
                gallery.rest().stream().flatMap(scene -> room(scene).stream()).toList();
        if (rooms.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Chapter(ID, NAME, NAME, true, List.of(new Part.Text(tour.summary()), new Part.Rooms(rooms))));
    }

    private Optional<Part.Room> room(Scene scene) {
        return gallery.of(scene.id(), WIDTH, HEIGHT)
                .map(print -> new Part.Room(numbers.of(scene.id()), scene.title(), scene.description(), print));
    }
}
