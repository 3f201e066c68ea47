package org.walkrounds.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.walkrounds.documents.DocumentPublished;
import org.walkrounds.documents.InvalidDocumentException;
import org.walkrounds.documents.Revision;
import org.walkrounds.documents.StaleDraftException;
import org.walkrounds.documents.Stores;
import org.walkrounds.documents.VersionedDocument.Draft;
import org.walkrounds.testing.Database;
import org.walkrounds.testing.OnEachDatabase;

@OnEachDatabase
class ToursTest {

    private static final Scene FIRST =
            SampleTour.with(SampleTour.scene("a"), SampleTour.showing("x", "beds"), SampleTour.hotspot("y", 20));

    private final List<Object> events = new ArrayList<>();
    private final Tours tours;

    ToursTest(Database database) {
        this.tours = new Tours(
                Stores.on(database.create(), this::tell, Clock.systemUTC()),
                () -> SampleProgram.withFact("beds"),
                id -> Optional.of(SamplePanorama.named(id)),
                () -> SampleTour.of(FIRST));
    }

    @Test
    void new_house_shows_the_first_tour() {
        assertThat(tours.published()).isEqualTo(SampleTour.of(FIRST));
        assertThat(tours.draft()).isEqualTo(new Draft<>(tours.published(), 1, false));
    }

    @Test
    void draft_is_not_seen_before_it_is_published() {
        TourDocument changed = SampleTour.of(SampleTour.scene("b"));

        Draft<TourDocument> draft = tours.saveDraft(changed, "rae", 1);

        assertThat(tours.draft()).isEqualTo(draft);
        assertThat(draft.pending()).isTrue();
        assertThat(tours.published().first()).isEqualTo("a");

        tours.publish(draft, "rae", "");

        assertThat(tours.published()).isEqualTo(changed);
        assertThat(tours.draft().pending()).isFalse();
        assertThat(events).containsExactly(new DocumentPublished("tour"));
    }

    @Test
    void tour_with_a_missing_fact_stays_a_draft() {
        Scene scene = SampleTour.with(SampleTour.scene("b"), SampleTour.showing("x", "chairs"));
        Draft<TourDocument> draft = tours.saveDraft(SampleTour.of(scene), "rae", 1);

        assertThatThrownBy(() -> tours.publish(draft, "rae", ""))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("shows the fact “chairs”");

        assertThat(tours.published().first()).isEqualTo("a");
    }

    @Test
    void draft_with_a_broken_link_is_not_saved() {

        assertThatThrownBy(() -> tours.saveDraft(SampleTour.of(SampleTour.scene("a", "cellar")), "rae", 1))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("scenes[0].links[0].to");

        assertThat(tours.draft().pending()).isFalse();
    }

    @Test
    void second_of_two_who_save_is_told() {
        tours.saveDraft(SampleTour.of(SampleTour.scene("b")), "rae", 1);

        assertThatThrownBy(() -> tours.saveDraft(SampleTour.of(SampleTour.scene("c")), "kim", 1))
                .isInstanceOf(StaleDraftException.class);
    }

    @Test
    void old_revision_comes_back_as_a_draft() {
        Draft<TourDocument> second = tours.saveDraft(SampleTour.of(SampleTour.scene("b")), "rae", 1);
        tours.publish(second, "rae", "");

        Draft<TourDocument> restored = tours.restore(1, "kim", second.number());

        assertThat(restored.document().first()).isEqualTo("a");
        assertThat(tours.draft()).isEqualTo(restored);
        assertThat(tours.history()).extracting(Revision::number).containsExactly(3, 2, 1);
    }

    @Test
    void fact_uses_name_the_places_where_the_tour_shows_a_fact() {
        assertThat(tours.factUses()).containsExactly(new FactUse("beds", "a", "Room a", "x", "Point x"));
    }

    @Test
    void json_from_outside_is_refused_with_the_paths_of_all_that_is_wrong() {
        String json = """
                {"schema": 1, "title": "Walk", "summary": "Rooms.", "first": "a", "scenes": [
                  {"id": "a", "title": "<i>A</i>", "illustration": true, "heading": 360, "color": "red",
                   "leveling": {"pitch": 0, "roll": 0}, "view": {"yaw": 0, "pitch": 0, "fov": 90},
                   "links": [{"to": "b", "label": "Walk on", "yaw": 180, "pitch": 0, "arrivalYaw": "east"}]}]}""";

        assertThatThrownBy(() -> Tours.READER.read(json))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContainingAll(
                        "scenes[0].title",
                        "scenes[0].heading",
                        "scenes[0].color",
                        "scenes[0].links[0].yaw",
                        "scenes[0].links[0].arrivalYaw");
    }

    private void tell(Object event) {
        events.add(event);
        tours.on((DocumentPublished) event);
    }
}
