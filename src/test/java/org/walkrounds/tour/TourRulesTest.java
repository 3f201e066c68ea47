package org.walkrounds.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.walkrounds.documents.Problem;

class TourRulesTest {

    @Test
    void sound_tour_has_no_problems() {
        TourDocument tour = SampleTour.of(SampleTour.scene("a", "b"), SampleTour.scene("b", "a"));

        assertThat(TourRules.problemsOf(tour)).isEmpty();
    }

    @Test
    void link_to_a_scene_that_is_not_there_names_both() {
        TourDocument tour = SampleTour.of(SampleTour.scene("a", "b", "cellar"), SampleTour.scene("b"));

        assertThat(TourRules.problemsOf(tour))
                .containsExactly(new Problem(
                        "scenes[0].links[1].to",
                        "the link of scene “a” leads to the scene “cellar”, which this tour does not have"));
    }

    @Test
    void plan_shows_each_scene_of_the_tour_once() {
        FloorRoom room = new FloorRoom("A room", List.of(new Spot(0, 0), new Spot(4, 0), new Spot(4, 3)));
        Spot spot = new Spot(3, 1);
        Floor floor = new Floor(
                "Ground floor",
                List.of(room),
                List.of(),
                List.of(new Standpoint("a", spot), new Standpoint("a", spot), new Standpoint("cellar", spot)));
        TourDocument tour = SampleTour.of(SampleTour.scene("a", "b"), SampleTour.scene("b", "a"));

        assertThat(TourRules.problemsOf(tour.with("a", tour.scenes(), tour.routes(), List.of(floor))))
                .containsExactly(
                        new Problem("floors[0].standpoints[1].scene", "the plan shows the scene “a” a second time"),
                        new Problem(
                                "floors[0].standpoints[2].scene",
                                "the plan shows the scene “cellar”, which this tour does not have"));
    }

    @Test
    void all_problems_are_found_at_once() {
        Scene twice =
                SampleTour.with(SampleTour.scene("a", "a"), SampleTour.hotspot("x", 0), SampleTour.hotspot("x", 10));
        TourDocument tour = new TourDocument(
                TourDocument.SCHEMA,
                "A walk",
                "Rooms.",
                "nowhere",
                List.of(SampleTour.scene("a", "b"), twice),
                List.of(),
                List.of());

        assertThat(TourRules.problemsOf(tour))
                .extracting(Problem::path)
                .containsExactly(
                        "first",
                        "scenes[0].links[0].to",
                        "scenes[1].id",
                        "scenes[1].links[0].to",
                        "scenes[1].hotspots[1].id");
    }

    @Test
    void still_has_an_id_of_its_own_in_its_scene() {
        TourDocument tour = SampleTour.of(
                SampleTour.withStills(SampleTour.scene("a", "b"), SampleTour.still("x"), SampleTour.still("x")),
                SampleTour.withStills(SampleTour.scene("b", "a"), SampleTour.still("x")));

        assertThat(TourRules.problemsOf(tour))
                .containsExactly(
                        new Problem("scenes[0].stills[1].id", "“x” is the id of an earlier still of scene “a”, too"));
    }

    @Test
    void route_has_an_id_of_its_own_and_stops_in_scenes_that_are_there() {
        TourDocument tour = SampleTour.guided(
                SampleTour.of(SampleTour.scene("a", "b"), SampleTour.scene("b", "a")),
                SampleTour.route("walk", "a", "b"),
                SampleTour.route("walk", "a", "cellar"));

        assertThat(TourRules.problemsOf(tour))
                .containsExactly(
                        new Problem("routes[1].id", "“walk” is the id of an earlier route, too"),
                        new Problem(
                                "routes[1].cues[1].scene",
                                "a cue of the route “walk” stands in the scene “cellar”, which this tour does not have"));
    }

    @Test
    void link_to_the_scene_itself_is_refused() {
        TourDocument tour = SampleTour.of(SampleTour.scene("a", "a"));

        assertThat(TourRules.problemsOf(tour))
                .extracting(Problem::path, Problem::message)
                .containsExactly(tuple("scenes[0].links[0].to", "the link of scene “a” leads to the scene itself"));
    }
}
