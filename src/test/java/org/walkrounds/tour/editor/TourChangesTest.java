package org.walkrounds.tour.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.walkrounds.tour.Leveling;
import org.walkrounds.tour.SampleTour;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.TourDocument;

class TourChangesTest {

    private final Scene room = SampleTour.with(SampleTour.scene("a", "b"), SampleTour.hotspot("lamp", 10));
    private final TourDocument tour = SampleTour.of(room, SampleTour.scene("b", "a"));

    @Test
    void same_tour_has_no_changes() {
        assertThat(TourChanges.between(tour, tour)).isEmpty();
    }

    @Test
    void rooms_that_come_and_go_and_another_start_are_told() {
        TourDocument draft = TourEdits.withScene(tour, "hall.jpg", "123abc", Optional.empty(), Leveling.NONE);
        draft = TourEdits.withoutScene(draft, "a");

        assertThat(TourChanges.between(tour, draft))
                .containsExactly(
                        "A visit starts in Room b.",
                        "Room b: passages changed.",
                        "Room added: Hall.",
                        "Room removed: Room a.");
    }

    @Test
    void new_name_is_told_by_both_names_and_the_rest_by_the_new_one() {
        Scene changed = SceneEdits.named(room, "Clinic", "Where patients are seen.", true);

        assertThat(changesTo(SceneEdits.leveled(changed.withPanorama("123abc"), new Leveling(1, 0))))
                .containsExactly(
                        "Room a is now called Clinic.",
                        "Clinic: description edited.",
                        "Clinic: new picture.",
                        "Clinic: first view, level or north changed.");
    }

    @Test
    void each_point_is_told_by_name() {
        Scene changed = SceneEdits.with(room, SampleTour.hotspot("door", 30));
        changed = SceneEdits.changed(changed, "lamp", old -> SampleTour.hotspot("lamp", 11));

        assertThat(changesTo(changed))
                .containsExactly("Room a: point “Point lamp” edited.", "Room a: point “Point door” added.");
        assertThat(changesTo(SceneEdits.without(room, "lamp"))).containsExactly("Room a: point “Point lamp” removed.");
    }

    @Test
    void stills_are_told() {
        assertThat(changesTo(SampleTour.withStills(room, SampleTour.still("wide"))))
                .containsExactly("Room a: stills changed.");
    }

    @Test
    void each_guided_tour_is_told_by_name() {
        TourDocument guided = SampleTour.guided(tour, SampleTour.route("walk", "a"));

        assertThat(TourChanges.between(tour, guided)).containsExactly("Guided tour added: Route walk.");
        assertThat(TourChanges.between(guided, tour)).containsExactly("Guided tour removed: Route walk.");
        assertThat(TourChanges.between(guided, SampleTour.guided(tour, SampleTour.route("walk", "a", "b"))))
                .containsExactly("Guided tour edited: Route walk.");
    }

    @Test
    void what_has_no_sentence_of_its_own_is_not_passed_over() {
        TourDocument turned = tour.with("a", List.of(tour.scenes().get(1), room), tour.routes(), tour.floors());

        assertThat(TourChanges.between(tour, turned))
                .containsExactly("The tour’s title, its summary, or the order of its rooms or guided tours changed.");
    }

    private List<String> changesTo(Scene changed) {
        return TourChanges.between(tour, TourEdits.changed(tour, "a", old -> changed));
    }
}
