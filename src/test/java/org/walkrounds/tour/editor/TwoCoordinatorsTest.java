package org.walkrounds.tour.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.walkrounds.studio.DraftDesk;
import org.walkrounds.studio.StatusLine;
import org.walkrounds.tour.SampleTour;
import org.walkrounds.tour.SampleTours;
import org.walkrounds.tour.TourDocument;
import org.walkrounds.tour.Tours;

/** Kim and Rae have the tour open at the same time. */
class TwoCoordinatorsTest {

    private final Tours tours = SampleTours.of(
            SampleTour.of(SampleTour.scene("a", "b"), SampleTour.scene("b", "a")), id -> Optional.empty());
    private final StatusLine status = new StatusLine();
    private final TourDraft rae = new TourDraft(tours, "rae");
    private final DraftDesk<TourDocument> desk = new DraftDesk<>(rae, status, "tour");
    private final TourDraft kim = new TourDraft(tours, "kim");

    @Test
    void change_of_one_is_made_in_what_the_other_saved_and_both_are_there() {
        kim.change(tour -> named(tour, "b", "Kim’s room"));

        assertThat(desk.change(tour -> named(tour, "a", "Rae’s room"))).isTrue();

        assertThat(tours.draft().document()).isEqualTo(named(named(start(), "b", "Kim’s room"), "a", "Rae’s room"));
        assertThat(status.getText()).isEqualTo("kim changed the tour meanwhile. Your change is made in their version.");
        assertThat(rae.canUndo()).isTrue();
    }

    @Test
    void change_of_what_the_other_took_away_is_told_and_theirs_stays() {
        kim.change(tour -> TourEdits.withoutScene(tour, "b"));

        desk.change(tour -> TourEdits.changed(tour, "b", scene -> SampleTour.named(scene, "Rae’s room", "")));

        assertThat(tours.draft().document()).isEqualTo(kim.tour());
        assertThat(rae.tour()).isEqualTo(kim.tour());
        assertThat(status.getText()).contains("kim changed the same part of the tour meanwhile");
    }

    @Test
    void taking_back_a_step_leaves_what_the_other_saved_since() {
        desk.change(tour -> named(tour, "a", "Rae’s room"));
        TourDraft other = new TourDraft(tours, "kim");
        other.change(tour -> named(tour, "b", "Kim’s room"));

        assertThat(desk.step(rae::undo)).isFalse();

        assertThat(tours.draft().document()).isEqualTo(other.tour());
        assertThat(status.getText()).contains("so this was not done");
    }

    @Test
    void change_against_the_rules_is_told_by_the_name_of_its_field() {
        assertThat(desk.change(tour -> named(tour, "a", " "))).isFalse();

        assertThat(status.getText()).isEqualTo("Not changed: the name is missing or empty");
        assertThat(tours.draft().document()).isEqualTo(start());
    }

    private TourDocument start() {
        return tours.published();
    }

    private static TourDocument named(TourDocument tour, String scene, String title) {
        return TourEdits.changed(tour, scene, old -> SampleTour.named(old, title, old.description()));
    }
}
