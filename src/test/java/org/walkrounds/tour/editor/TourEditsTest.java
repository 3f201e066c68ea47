package org.walkrounds.tour.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.walkrounds.tour.Hotspot;
import org.walkrounds.tour.Leveling;
import org.walkrounds.tour.SampleTour;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.SceneLink;
import org.walkrounds.tour.TourDocument;
import org.walkrounds.tour.View;

class TourEditsTest {

    private final TourDocument tour =
            SampleTour.of(SampleTour.scene("a", "b"), SampleTour.scene("b", "a", "c"), SampleTour.scene("c", "b"));

    @Test
    void one_scene_is_changed_and_the_others_stay() {
        TourDocument changed = TourEdits.changed(tour, "b", old -> SampleTour.named(old, "Clinic", ""));

        assertThat(changed.scenes()).extracting(Scene::title).containsExactly("Room a", "Clinic", "Room c");
        assertThat(TourEdits.changed(tour, "gone", old -> SampleTour.scene("x")))
                .isEqualTo(tour);
    }

    @ParameterizedTest
    @CsvSource({
        "procedure_ct-2.JPG, Procedure ct 2, procedure-ct-2",
        "Clinic, Clinic, clinic",
        "Café Öffnung.jpeg, Café Öffnung, cafe-offnung",
        "--.jpg, New room, new-room",
        "手術室.jpg, 手術室, room",
        "b.jpg, B, b-2"
    })
    void new_scene_is_named_after_its_file(String file, String title, String id) {
        Scene added = TourEdits.withScene(tour, file, "123abc", Optional.empty(), Leveling.NONE)
                .scenes()
                .getLast();

        assertThat(added.title()).isEqualTo(title);
        assertThat(added.id()).isEqualTo(id);
        assertThat(added.panorama()).isEqualTo("123abc");
    }

    @Test
    void new_scene_stands_last_looks_ahead_and_says_nothing_yet() {
        TourDocument longer = TourEdits.withScene(tour, "hall.jpg", "123abc", Optional.of(-90.0), Leveling.NONE);

        Scene added = longer.scenes().getLast();
        assertThat(longer.scenes()).hasSize(4).containsAll(tour.scenes());
        assertThat(longer.first()).isEqualTo("a");
        assertThat(added.view()).isEqualTo(new View(0, 0, 90));
        assertThat(added.heading()).isEqualTo(270);
        assertThat(added.illustration()).isFalse();
        assertThat(added.links()).isEmpty();
        assertThat(added.hotspots()).isEmpty();
    }

    @Test
    void scene_goes_with_all_passages_to_it() {
        TourDocument shorter = TourEdits.withoutScene(tour, "b");

        assertThat(shorter.scenes()).extracting(Scene::id).containsExactly("a", "c");
        assertThat(shorter.scenes())
                .allSatisfy(scene -> assertThat(scene.links()).isEmpty());
    }

    @Test
    void visit_starts_elsewhere_once_its_first_scene_is_gone() {
        assertThat(TourEdits.withoutScene(tour, "a").first()).isEqualTo("b");
        assertThat(TourEdits.withoutScene(tour, "c").first()).isEqualTo("a");
        assertThat(TourEdits.startingIn(tour, "c").first()).isEqualTo("c");
    }

    @Test
    void routes_are_kept_whatever_becomes_of_the_scenes() {
        TourDocument guided = SampleTour.guided(tour, SampleTour.route("walk", "a", "c"));

        assertThat(TourEdits.startingIn(guided, "b").routes()).isEqualTo(guided.routes());
        assertThat(TourEdits.changed(guided, "b", old -> SampleTour.named(old, "Clinic", ""))
                        .routes())
                .isEqualTo(guided.routes());
        assertThat(TourEdits.withScene(guided, "d.jpg", "123abc", Optional.empty(), Leveling.NONE)
                        .routes())
                .isEqualTo(guided.routes());
        assertThat(TourEdits.withoutScene(guided, "b").routes()).isEqualTo(guided.routes());
    }

    @Test
    void stops_in_a_scene_go_with_it_and_so_does_a_route_that_has_no_other() {
        TourDocument guided =
                SampleTour.guided(tour, SampleTour.route("walk", "a", "b", "c"), SampleTour.route("here", "b", "b"));

        assertThat(TourEdits.withoutScene(guided, "b").routes()).containsExactly(SampleTour.route("walk", "a", "c"));
    }

    @Test
    void new_point_has_an_id_of_its_own_where_one_clicked() {
        Scene scene = SampleTour.scene("a");
        for (int i = 0; i < 3; i++) {
            scene = SceneEdits.with(scene, TourEdits.newHotspot(scene, 10 * i, -i));
        }

        assertThat(scene.hotspots()).extracting(Hotspot::id).containsExactly("point", "point-2", "point-3");
        assertThat(scene.hotspots().getLast())
                .returns(20.0, Hotspot::yaw)
                .returns(-2.0, Hotspot::pitch)
                .returns(false, Hotspot::hasFact);
    }

    @Test
    void passage_leads_on_in_the_direction_in_which_one_walks() {
        Scene from = SceneEdits.northAt(SampleTour.scene("a"), -30);
        Scene to = SceneEdits.northAt(SampleTour.scene("b"), 60);

        SceneLink link = TourEdits.newLink(from, to, 45, -10);

        assertThat(link).isEqualTo(new SceneLink("b", "Walk to Room b", 45, -10, 135));
    }

    @Test
    void way_back_stands_behind_one_who_arrives_and_leads_straight_on() {
        Scene from = SceneEdits.northAt(SampleTour.scene("a"), -30);
        Scene to = SceneEdits.northAt(SampleTour.scene("b"), 60);
        SceneLink link = TourEdits.newLink(from, to, 45, -10);

        SceneLink back = TourEdits.wayBack(from, link, to);

        assertThat(back).isEqualTo(new SceneLink("a", "Walk to Room a", -45, -10, -135));
    }
}
