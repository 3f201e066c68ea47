package org.walkrounds.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.walkrounds.documents.DocumentPublished;
import org.walkrounds.documents.DocumentStore;
import org.walkrounds.documents.InvalidDocumentException;
import org.walkrounds.documents.Revision;
import org.walkrounds.documents.StaleDraftException;
import org.walkrounds.documents.Stores;
import org.walkrounds.panorama.Panorama;
import org.walkrounds.testing.Database;
import org.walkrounds.testing.OnEachDatabase;

@OnEachDatabase
class ToursTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final DocumentStore store;
    private final Tours tours;
    private final List<Object> events = new ArrayList<>();

    ToursTest(Database database) {
        this.store = Stores.on(database.create(), this::tell, Clock.fixed(NOON, ZoneOffset.UTC));
        this.tours = tours(Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @Test
    void new_house_shows_the_demo_without_pictures() {
        assertThat(tours.published().first()).isEqualTo("welcome");
        assertThat(tours.published().scenes()).extracting(Scene::panorama).containsOnly("");
        assertThat(tours.draft()).isEqualTo(new TourDraft(tours.published(), 0, false));
    }

    @Test
    void draft_is_not_seen_before_it_is_published() {
        tours.open(SampleTour.of(SampleTour.scene("a")));
        TourDocument changed = SampleTour.of(SampleTour.scene("b"));

        TourDraft draft = tours.saveDraft(changed, "rae", tours.draft().revision());

        assertThat(tours.draft()).isEqualTo(draft);
        assertThat(draft.changed()).isTrue();
        assertThat(tours.published().first()).isEqualTo("a");

        tours.publish(draft.revision(), "rae", "");

        assertThat(tours.published()).isEqualTo(changed);
        assertThat(tours.draft().changed()).isFalse();
        assertThat(events).containsExactly(new DocumentPublished("tour"));
    }

    @Test
    void tour_with_a_missing_fact_stays_a_draft() {
        tours.open(SampleTour.of(SampleTour.scene("a")));
        Scene scene = SampleTour.with(SampleTour.scene("b"), SampleTour.showing("x", "chairs"));
        TourDraft draft = tours.saveDraft(SampleTour.of(scene), "rae", 1);

        assertThatThrownBy(() -> tours.publish(draft.revision(), "rae", ""))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("refers to the fact “chairs”");

        assertThat(tours.published().first()).isEqualTo("a");
    }

    @Test
    void draft_with_a_broken_link_is_not_saved() {
        tours.open(SampleTour.of(SampleTour.scene("a")));

        assertThatThrownBy(() -> tours.saveDraft(SampleTour.of(SampleTour.scene("a", "cellar")), "rae", 1))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("scenes[0].links[0].to");

        assertThat(tours.draft().changed()).isFalse();
    }

    @Test
    void second_of_two_who_save_is_told() {
        tours.open(SampleTour.of(SampleTour.scene("a")));
        tours.saveDraft(SampleTour.of(SampleTour.scene("b")), "rae", 1);

        assertThatThrownBy(() -> tours.saveDraft(SampleTour.of(SampleTour.scene("c")), "kim", 1))
                .isInstanceOf(StaleDraftException.class);
    }

    @Test
    void old_revision_comes_back_as_a_draft() {
        tours.open(SampleTour.of(SampleTour.scene("a")));
        TourDraft second = tours.saveDraft(SampleTour.of(SampleTour.scene("b")), "rae", 1);
        tours.publish(second.revision(), "rae", "");

        TourDraft restored = tours.restore(1, "kim", second.revision());

        assertThat(restored.tour().first()).isEqualTo("a");
        assertThat(tours.draft()).isEqualTo(restored);
        assertThat(tours.history()).extracting(Revision::number).containsExactly(3, 2, 1);
    }

    @Test
    void publication_of_another_server_is_seen_within_seconds() {
        tours.open(SampleTour.of(SampleTour.scene("a")));
        Tours later = tours(Clock.fixed(NOON.plus(Tours.FRESH).plus(Duration.ofMillis(1)), ZoneOffset.UTC));

        assertThat(later.published().first()).isEqualTo("a");
    }

    @Test
    void demo_opens_a_house_once() {
        tours.open(SampleTour.of(SampleTour.scene("a")));
        tours.open(SampleTour.of(SampleTour.scene("b")));

        assertThat(tours.published().first()).isEqualTo("a");
    }

    @Test
    void fact_uses_name_the_places_where_the_tour_shows_a_fact() {
        tours.open(SampleTour.of(
                SampleTour.with(SampleTour.scene("a"), SampleTour.showing("x", "beds"), SampleTour.hotspot("y", 20))));

        assertThat(tours.factUses()).containsExactly(new FactUse("beds", "a", "Room a", "x", "Point x"));
    }

    @Test
    void json_from_outside_is_refused_with_the_paths_of_all_that_is_wrong() {
        String json = """
                {"schema": 1, "title": "Walk", "summary": "Rooms.", "first": "a", "scenes": [
                  {"id": "a", "title": "<i>A</i>", "illustration": true, "heading": 360, "colour": "red",
                   "leveling": {"pitch": 0, "roll": 0}, "view": {"yaw": 0, "pitch": 0, "fov": 90},
                   "links": [{"to": "b", "label": "Walk on", "yaw": 180, "pitch": 0, "arrivalYaw": "east"}]}]}""";

        assertThatThrownBy(() -> tours.read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContainingAll(
                        "scenes[0].title",
                        "scenes[0].heading",
                        "scenes[0].colour",
                        "scenes[0].links[0].yaw",
                        "scenes[0].links[0].arrivalYaw");
    }

    private Tours tours(Clock clock) {
        return new Tours(
                store,
                () -> SampleProgram.withFact("beds"),
                id -> Optional.of(new Panorama(
                        id, "room.jpg", 4096, Panorama.State.READY, 100, "", Optional.empty(), Optional.empty())),
                clock);
    }

    private void tell(Object event) {
        events.add(event);
        tours.see((DocumentPublished) event);
    }
}
