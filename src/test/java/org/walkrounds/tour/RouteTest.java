package org.walkrounds.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.walkrounds.documents.InvalidDocumentException;

class RouteTest {

    private static final View AHEAD = new View(0, 0, 90);

    @Test
    void route_lasts_as_long_as_its_cues_together() {
        assertThat(SampleTour.route("walk", "a", "b", "a").seconds()).isEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 61})
    void cue_lasts_from_three_to_sixty_seconds(int seconds) {
        assertThatThrownBy(() -> new Cue("a", AHEAD, seconds, "Words."))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("seconds: must be from 3 to 60");
    }

    @Test
    void cue_says_something_in_four_hundred_characters_at_most() {
        assertThat(new Cue("a", AHEAD, 60, "x".repeat(400)).text()).hasSize(400);
        assertThatThrownBy(() -> new Cue("a", AHEAD, 60, "x".repeat(401)))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("text: must be at most 400 characters");
        assertThatThrownBy(() -> new Cue("a", AHEAD, 60, " "))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("text: is missing or empty");
        assertThatThrownBy(() -> new Cue("a", AHEAD, 60, "<b>Bold</b>"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("text: must be plain text without HTML");
    }

    @Test
    void cue_lasts_no_shorter_than_its_narration() {
        Cue read = new Cue("a", AHEAD, 12, "Words.");

        assertThat(read.narrated(spoken(20.4)).seconds()).isEqualTo(22);
        assertThat(read.narrated(spoken(0.5)).seconds()).isEqualTo(3);
        assertThat(read.narrated(spoken(59.9)).seconds()).isEqualTo(60);
        assertThat(read.narrated(spoken(8)).silent().narration()).isEmpty();
        assertThatThrownBy(() -> read.narrated(spoken(20.4)).lasting(20))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("seconds: must be at least 21, as long as the narration takes");
    }

    @Test
    void narration_is_an_uploaded_recording_of_a_minute_at_most() {
        assertThatThrownBy(() -> new Narration("../secret.mp3", 61, ""))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContainingAll(
                        "sound: must be the name of an uploaded recording",
                        "seconds: must be more than 0 and at most 60",
                        "words: is missing or empty");
    }

    @Test
    void route_has_a_name_and_a_cue() {
        assertThatThrownBy(() -> new Route("A Walk", "", List.of()))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContainingAll(
                        "id: must be lower-case words",
                        "title: is missing or empty",
                        "cues: must hold at least one cue");
    }

    @Test
    void route_holds_sixty_cues_and_lasts_a_quarter_of_an_hour_at_most() {
        Cue minute = new Cue("a", AHEAD, 60, "Words.");

        assertThatThrownBy(() -> new Route("walk", "A walk", Collections.nCopies(16, minute)))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("cues: must last at most 900 seconds together");
        assertThatThrownBy(() -> new Route("walk", "A walk", Collections.nCopies(61, new Cue("a", AHEAD, 3, "Words."))))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("cues: must be at most 60");
    }

    @Test
    void still_says_what_it_shows() {
        assertThatThrownBy(() -> new Still("x", 180, 91, 20, ""))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContainingAll(
                        "yaw: must be from -180",
                        "pitch: must be from -90",
                        "fov: must be from 30 to 120 degrees",
                        "alt: is missing or empty");
    }

    @Test
    void tour_that_was_written_before_there_were_routes_has_none() {
        String json = """
                {"schema": 1, "title": "A walk", "summary": "Rooms.", "first": "a", "scenes": [{
                  "id": "a", "title": "A", "illustration": true, "heading": 0,
                  "leveling": {"pitch": 0, "roll": 0}, "view": {"yaw": 0, "pitch": 0, "fov": 90}}]}
                """;

        TourDocument tour = Tours.READER.read(json);

        assertThat(tour.routes()).isEmpty();
        assertThat(tour.firstScene().stills()).isEmpty();
    }

    @Test
    void tour_with_routes_stills_and_areas_is_written_and_read_back_as_it_is() {
        Scene scene = SampleTour.withStills(
                SampleTour.with(SampleTour.scene("a"), SampleTour.thing("table", 20)), SampleTour.still("wide"));
        TourDocument tour = SampleTour.guided(SampleTour.of(scene), SampleTour.route("walk", "a"));

        assertThat(Tours.READER.read(Tours.READER.write(tour))).isEqualTo(tour);
    }

    @Test
    void tour_with_a_narration_is_written_and_read_back_as_it_is() {
        Route walk = new Route(
                "walk",
                "A walk",
                List.of(
                        new Cue("a", AHEAD, 12, "Read this."),
                        new Cue("a", AHEAD, 12, "Hear this.").narrated(spoken(8.25))));
        TourDocument tour = SampleTour.guided(SampleTour.of(SampleTour.scene("a")), walk);

        String json = new String(Tours.READER.write(tour), StandardCharsets.UTF_8);

        assertThat(json).containsOnlyOnce("\"narration\"");
        assertThat(Tours.READER.read(json)).isEqualTo(tour);
        assertThatThrownBy(() -> Tours.READER.read(json.replace("8.25", "\"8\"")))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("routes[0].cues[1].narration.seconds: must be a number");
    }

    private static Narration spoken(double seconds) {
        return new Narration("0123456789abcdef0123456789abcdef.mp3", seconds, "Hear this.");
    }
}
