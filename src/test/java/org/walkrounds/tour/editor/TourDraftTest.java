package org.walkrounds.tour.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.walkrounds.documents.InvalidDocumentException;
import org.walkrounds.documents.Revision;
import org.walkrounds.documents.StaleDraftException;
import org.walkrounds.tour.SampleTour;
import org.walkrounds.tour.SampleTours;
import org.walkrounds.tour.TourDocument;
import org.walkrounds.tour.Tours;

class TourDraftTest {

    private final TourDocument first = SampleTour.of(SampleTour.scene("a", "b"), SampleTour.scene("b", "a"));
    private final Tours tours = SampleTours.of(first);
    private final TourDraft draft = new TourDraft(tours, "rae");

    @Test
    void change_is_saved_at_once_and_not_shown_to_visitors() {
        draft.change(tour -> TourEdits.startingIn(tour, "b"));

        assertThat(draft.tour().first()).isEqualTo("b");
        assertThat(tours.draft().document()).isEqualTo(draft.tour());
        assertThat(tours.published()).isEqualTo(first);
        assertThat(draft.changes()).containsExactly("A visit starts in Room b.");
    }

    @Test
    void changes_are_taken_back_and_made_again_one_by_one() {
        rename("One");
        rename("Two");

        draft.undo();
        assertThat(title()).isEqualTo("One");
        draft.undo();
        assertThat(draft.tour()).isEqualTo(first);
        assertThat(draft.canUndo()).isFalse();

        draft.redo();
        draft.redo();
        assertThat(title()).isEqualTo("Two");
        assertThat(draft.canRedo()).isFalse();
        assertThat(tours.draft().document()).isEqualTo(draft.tour());
    }

    @Test
    void taking_back_or_making_again_without_a_step_does_nothing() {
        draft.undo();
        draft.redo();

        assertThat(draft.tour()).isEqualTo(first);
        assertThat(tours.history()).hasSize(1);
    }

    @Test
    void new_change_ends_what_could_be_made_again() {
        rename("One");
        draft.undo();

        rename("Other");

        assertThat(draft.canRedo()).isFalse();
        draft.redo();
        assertThat(title()).isEqualTo("Other");
    }

    @Test
    void change_that_changes_nothing_is_no_step() {
        draft.change(tour -> tour);

        assertThat(draft.canUndo()).isFalse();
        assertThat(tours.history()).hasSize(1);
    }

    @Test
    void change_against_the_rules_leaves_the_draft_and_its_steps() {
        rename("One");

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> draft.change(tour -> TourEdits.startingIn(tour, "cellar")));

        assertThat(title()).isEqualTo("One");
        draft.undo();
        assertThat(draft.tour()).isEqualTo(first);
    }

    @Test
    void change_of_a_draft_that_somebody_else_changed_is_refused_and_theirs_is_kept() {
        rename("Mine");
        TourDraft other = new TourDraft(tours, "kim");
        other.change(tour -> TourEdits.startingIn(tour, "b"));

        assertThatExceptionOfType(StaleDraftException.class)
                .isThrownBy(() -> rename("Mine again"))
                .withMessageContaining("kim saved a newer version");
        assertThatExceptionOfType(StaleDraftException.class).isThrownBy(draft::undo);

        assertThat(title()).isEqualTo("Mine");
        assertThat(draft.canUndo()).isTrue();
        assertThat(tours.draft().document()).isEqualTo(other.tour());
    }

    @Test
    void change_is_made_in_what_somebody_else_saved_and_neither_is_lost() {
        rename("Mine");
        new TourDraft(tours, "kim").change(tour -> TourEdits.startingIn(tour, "b"));

        draft.rebase(tour -> TourEdits.changed(tour, "a", scene -> SampleTour.named(scene, "Mine again", "")));

        assertThat(title()).isEqualTo("Mine again");
        assertThat(draft.tour().first()).isEqualTo("b");
        assertThat(tours.draft().document()).isEqualTo(draft.tour());
        draft.undo();
        assertThat(title()).isEqualTo("Mine");
        assertThat(draft.tour().first()).isEqualTo("b");
    }

    @Test
    void reloading_takes_up_what_somebody_else_saved_and_forgets_the_steps() {
        rename("Mine");
        TourDraft other = new TourDraft(tours, "kim");
        other.change(tour -> TourEdits.startingIn(tour, "b"));

        draft.reload();

        assertThat(draft.tour()).isEqualTo(other.tour());
        assertThat(draft.canUndo()).isFalse();
        rename("Mine again");
        assertThat(title()).isEqualTo("Mine again");
    }

    @Test
    void published_draft_is_what_visitors_see_and_can_still_be_taken_back() {
        rename("One");

        draft.publish("First names");

        assertThat(tours.published()).isEqualTo(draft.tour());
        assertThat(draft.changes()).isEmpty();
        draft.undo();
        assertThat(tours.draft().document()).isEqualTo(first);
        assertThat(tours.published().scenes().getFirst().title()).isEqualTo("One");
    }

    @Test
    void restored_version_is_a_step_like_any_other() {
        rename("One");
        rename("Two");

        draft.restore(1);

        assertThat(draft.tour()).isEqualTo(first);
        assertThat(draft.history()).extracting(Revision::number).containsExactly(4, 3, 2, 1);
        draft.undo();
        assertThat(title()).isEqualTo("Two");
    }

    private void rename(String title) {
        draft.change(tour -> TourEdits.changed(tour, "a", old -> SampleTour.named(old, title, "")));
    }

    private String title() {
        return draft.tour().scenes().getFirst().title();
    }
}
