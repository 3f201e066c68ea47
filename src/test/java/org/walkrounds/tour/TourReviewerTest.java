package org.walkrounds.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.walkrounds.documents.Problem;
import org.walkrounds.panorama.Panorama;

class TourReviewerTest {

    private final TourReviewer reviewer = new TourReviewer(SampleProgram.withFact("beds"), this::panorama);

    private Panorama.State state = Panorama.State.READY;

    @Test
    void hotspot_with_a_fact_that_the_program_lacks_is_an_error_that_names_all_three() {
        Scene scene = SampleTour.with(SampleTour.scene("a"), SampleTour.showing("x", "chairs"));

        TourReview review = reviewer.review(SampleTour.of(scene));

        assertThat(review.errors())
                .containsExactly(new Problem(
                        "scenes[0].hotspots[0].fact",
                        "the point “Point x” in “Room a” shows the fact “chairs”, which the program does not have"));
    }

    @Test
    void hotspot_with_a_fact_of_the_program_is_sound() {
        Scene scene = SampleTour.with(SampleTour.scene("a"), point("The beds", "beds", "", "A row of beds."));

        TourReview review = reviewer.review(SampleTour.of(scene));

        assertThat(review.allowsPublishing()).isTrue();
        assertThat(review.warnings()).isEmpty();
    }

    @Test
    void cue_that_refers_to_a_fact_that_the_program_lacks_is_an_error() {
        Cue sound = new Cue("a", new View(0, 0, 90), 10, "There are {beds} of them.");
        Cue unsound = new Cue("a", new View(0, 0, 90), 10, "There are {chairs} of them.");
        TourDocument tour = SampleTour.guided(
                SampleTour.of(SampleTour.scene("a")), new Route("walk", "A walk", List.of(sound, unsound)));

        assertThat(reviewer.review(tour).errors())
                .containsExactly(new Problem(
                        "routes[0].cues[1].text",
                        "stop 2 of the guided tour “A walk” refers to a fact that the program document does not have:"
                                + " There are {chairs} of them."));
    }

    @Test
    void recording_of_words_that_are_said_no_more_is_a_warning_and_one_that_is_gone_an_error() {
        Cue cue = new Cue("a", new View(0, 0, 90), 10, "There are {beds} of them.");
        String words = SampleProgram.withFact("beds").inWords(cue.text());
        TourDocument tour = SampleTour.guided(
                SampleTour.of(SampleTour.scene("a")),
                new Route(
                        "walk",
                        "A walk",
                        List.of(
                                cue.narrated(new Narration("a".repeat(32) + ".mp3", 5, words)),
                                cue.narrated(new Narration("a".repeat(32) + ".mp3", 5, "There are eight of them.")),
                                cue.narrated(new Narration("b".repeat(32) + ".mp3", 5, words)))));

        TourReview review = new TourReviewer(SampleProgram.withFact("beds"), new MediaThatBeginsWithA()).review(tour);

        assertThat(review.warnings())
                .containsExactly(new Problem(
                        "routes[0].cues[1].narration.words",
                        "the recording of stop 2 of the guided tour “A walk” was made for other words; record it anew, or"
                                + " remove it. It says: “There are eight of them.”"));
        assertThat(review.errors())
                .containsExactly(new Problem(
                        "routes[0].cues[2].narration.sound",
                        "the recording of stop 3 of the guided tour “A walk” is not there; upload it again"));
    }

    @Test
    void panorama_that_was_never_uploaded_is_an_error() {
        TourReview review = reviewer.review(SampleTour.of(SampleTour.scene("a").withPanorama("ffff")));

        assertThat(review.errors()).extracting(Problem::path).containsExactly("scenes[0].panorama");
    }

    @Test
    void panorama_that_failed_is_an_error_with_its_reason() {
        state = Panorama.State.FAILED;

        TourReview review = reviewer.review(SampleTour.of(SampleTour.scene("a")));

        assertThat(review.errors())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("torn off");
    }

    @Test
    void what_visitors_would_miss_is_a_warning() {
        state = Panorama.State.TILING;
        Scene island = SampleTour.with(SampleTour.scene("island").withPanorama(""), SampleTour.showing("x", ""));

        TourReview review = reviewer.review(SampleTour.of(SampleTour.scene("a"), island));

        assertThat(review.allowsPublishing()).isTrue();
        assertThat(review.warnings())
                .extracting(Problem::path)
                .containsExactly(
                        "scenes[0].panorama",
                        "scenes[0].links",
                        "scenes[1].panorama",
                        "scenes[1]",
                        "scenes[1].links",
                        "scenes[1].hotspots[0]",
                        "scenes[1].hotspots");
    }

    @Test
    void passage_that_visitors_cannot_take_is_a_warning() {
        Scene hall = SampleTour.scene("hall", "store");
        Scene store = SampleTour.scene("store", "hall").withPanorama("");

        assertThat(reviewer.review(SampleTour.of(hall, store)).warnings())
                .extracting(Problem::message)
                .containsExactly(
                        "the passage “Walk to store” in “Room hall” leads to “Room store”, which has no picture; visitors"
                                + " do not see it",
                        "“Room store” has no picture yet; visitors cannot enter it");
    }

    @Test
    void point_that_nobody_has_named_is_an_error() {
        Scene scene = SampleTour.with(SampleTour.scene("a"), point(TourReview.UNNAMED, "beds", "", "A row of beds."));

        assertThat(reviewer.review(SampleTour.of(scene)).errors())
                .containsExactly(new Problem("scenes[0].hotspots[0].label", "a point in “Room a” has no name yet"));
    }

    @Test
    void text_that_refers_to_a_fact_that_the_program_lacks_is_an_error() {
        Scene scene = SampleTour.with(
                SampleTour.named(SampleTour.scene("a"), "Ward", "A ward with {beds} beds and {chairs} chairs."),
                point("The beds", "", "All {beds} of them.", "There are {stools}."));

        assertThat(reviewer.review(SampleTour.of(scene)).errors())
                .extracting(Problem::path)
                .containsExactly("scenes[0].description", "scenes[0].hotspots[0].description");
    }

    @Test
    void what_people_who_cannot_see_are_not_told_is_one_warning_a_scene() {
        Scene scene =
                SampleTour.with(SampleTour.scene("a"), point("One", "beds", "", ""), point("Two", "beds", "", ""));

        assertThat(reviewer.review(SampleTour.of(scene)).warnings())
                .containsExactly(new Problem(
                        "scenes[0].hotspots",
                        "people who cannot see “Room a” are not told what is there at “One”, “Two”"));
    }

    @Test
    void picture_of_a_point_that_is_gone_is_an_error_and_one_that_is_there_is_none() {
        Hotspot tray = point("The tray", "beds", "", "A tray.")
                .with(List.of(
                        new Exhibit.Image("a".repeat(32), "A tray"), new Exhibit.Image("b".repeat(32), "Another")));

        TourReview review = new TourReviewer(SampleProgram.withFact("beds"), new MediaThatBeginsWithA())
                .review(SampleTour.of(SampleTour.with(SampleTour.scene("a"), tray)));

        assertThat(review.errors())
                .containsExactly(new Problem(
                        "scenes[0].hotspots[0].exhibits[1]",
                        "a picture of the point “The tray” in “Room a” is not there; add it again, or take it out"));
    }

    @Test
    void scene_that_the_plan_leaves_out_is_a_warning() {
        TourDocument tour = SampleTour.of(SampleTour.scene("a"));
        Floor floor = new Floor(
                "Ground",
                List.of(new FloorRoom("Ward", List.of(new Spot(0, 0), new Spot(4, 0), new Spot(4, 4)))),
                List.of(),
                List.of());

        assertThat(reviewer.review(tour.with("a", tour.scenes(), List.of(), List.of(floor)))
                        .warnings())
                .containsExactly(new Problem("scenes[0]", "“Room a” stands on no floor plan"));
    }

    private static Hotspot point(String label, String fact, String text, String description) {
        String id = "p" + label.length() + label.charAt(0) % 10;
        return new Hotspot(id, label, 0, 0, fact, text, description, "", List.of());
    }

    private Optional<Panorama> panorama(String id) {
        return Optional.of(SamplePanorama.in("abc123", state))
                .filter(panorama -> panorama.id().equals(id));
    }

    /** All panoramas, and of everything else what has a name that begins with an a. */
    private final class MediaThatBeginsWithA implements TourMedia {

        @Override
        public Optional<Panorama> find(String id) {
            return panorama(id);
        }

        @Override
        public boolean hasExhibit(String id) {
            return id.startsWith("a");
        }

        @Override
        public boolean hasSound(String name) {
            return name.startsWith("a");
        }
    }
}
