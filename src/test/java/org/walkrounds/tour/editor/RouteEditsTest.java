package org.walkrounds.tour.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.walkrounds.tour.Cue;
import org.walkrounds.tour.Route;
import org.walkrounds.tour.SampleTour;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.TourDocument;
import org.walkrounds.tour.View;

class RouteEditsTest {

    private static final View THERE = new View(40, -5, 70);

    private final Scene first = SampleTour.scene("a", "b");
    private final Scene second = SampleTour.scene("b", "a");
    private final TourDocument tour = SampleTour.of(first, second);
    private final Route route = RouteEdits.newRoute(tour, first, THERE);

    @Test
    void new_guided_tour_stops_once_where_one_looks_and_has_an_id_of_its_own() {
        TourDocument longer = RouteEdits.with(tour, route);

        assertThat(route.cues()).singleElement().satisfies(cue -> {
            assertThat(cue.scene()).isEqualTo("a");
            assertThat(cue.view()).isEqualTo(THERE);
            assertThat(cue.text()).isEqualTo("Room a.");
        });
        assertThat(RouteEdits.newRoute(longer, first, THERE).id()).isNotEqualTo(route.id());
    }

    @Test
    void one_guided_tour_is_changed_and_the_others_stay() {
        TourDocument two = RouteEdits.with(RouteEdits.with(tour, route), new Route("other", "Other", route.cues()));

        TourDocument changed = RouteEdits.changed(two, "other", old -> RouteEdits.titled(old, "Night shift"));

        assertThat(changed.routes()).extracting(Route::title).containsExactly("A guided tour", "Night shift");
        assertThat(RouteEdits.without(changed, "other").routes()).containsExactly(route);
    }

    @Test
    void stops_come_in_between_change_places_and_go() {
        Route three = RouteEdits.withCue(
                RouteEdits.withCue(route, 1, RouteEdits.newCue(second, THERE)), 1, RouteEdits.newCue(first, THERE));
        Route said =
                RouteEdits.changedCue(three, 1, old -> new Cue(old.scene(), old.view(), old.seconds(), "In between."));

        assertThat(words(said)).containsExactly("Room a.", "In between.", "Room b.");
        assertThat(words(RouteEdits.swapped(said, 1, 2))).containsExactly("Room a.", "Room b.", "In between.");
        assertThat(words(RouteEdits.withoutCue(said, 0))).containsExactly("In between.", "Room b.");
    }

    private static List<String> words(Route route) {
        return route.cues().stream().map(Cue::text).toList();
    }
}
