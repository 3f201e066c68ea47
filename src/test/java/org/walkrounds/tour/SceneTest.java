package org.walkrounds.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.walkrounds.documents.InvalidDocumentException;

class SceneTest {

    @Test
    void hotspots_come_in_the_order_of_turning_right_from_the_first_view() {
        Scene scene = SampleTour.with(
                SampleTour.scene("a"),
                SampleTour.hotspot("left", -10),
                SampleTour.hotspot("behind", 170),
                SampleTour.hotspot("right", 10));

        assertThat(scene.hotspotsInTurn()).extracting(Hotspot::id).containsExactly("right", "behind", "left");
    }

    @Test
    void whereabouts_are_those_of_someone_who_has_just_come_in() {
        assertThat(SampleTour.scene("a").whereabouts(90)).isEqualTo("To the right");
    }

    @Test
    void markup_in_a_text_is_refused() {
        assertThatThrownBy(() -> new Hotspot("x", "<b>Bold</b>", 0, 0, "", "&nbsp;", "", "", List.of()))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContainingAll("label: must be plain text", "text: must be plain text");
    }

    @Test
    void directions_outside_their_ranges_are_refused() {
        assertThatThrownBy(() -> new SceneLink("b", "Walk to b", 180, -91, Double.NaN))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContainingAll("yaw: ", "pitch: ", "arrivalYaw: ");
    }

    @Test
    void scene_holds_two_hundred_hotspots_and_no_more() {
        Hotspot[] hotspots =
                Collections.nCopies(201, SampleTour.hotspot("x", 0)).toArray(Hotspot[]::new);

        assertThatThrownBy(() -> SampleTour.with(SampleTour.scene("a"), hotspots))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("hotspots: must be at most 200");
    }

    @Test
    void tour_holds_two_hundred_scenes_and_no_more() {
        Scene[] scenes = Collections.nCopies(201, SampleTour.scene("a")).toArray(Scene[]::new);

        assertThatThrownBy(() -> SampleTour.of(scenes))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("scenes: must be at most 200");
    }

    @Test
    void neighbors_come_in_turn_and_once() {
        TourDocument tour =
                SampleTour.of(SampleTour.scene("a", "b", "c", "b"), SampleTour.scene("c"), SampleTour.scene("b"));

        assertThat(tour.neighbors(tour.firstScene())).extracting(Scene::id).containsExactly("b", "c");
    }
}
