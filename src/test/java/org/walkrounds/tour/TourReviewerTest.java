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
                .containsExactly(
                        new Problem(
                                "scenes[0].hotspots[0].fact",
                                "hotspot “x” of scene “a” refers to the fact “chairs”, which the program document does not have"));
    }

    @Test
    void hotspot_with_a_fact_of_the_program_is_sound() {
        Scene scene = SampleTour.with(SampleTour.scene("a"), SampleTour.showing("x", "beds"));

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
                        "a cue of the route “walk” refers to a fact that the program document does not have: There are"
                                + " {chairs} of them."));
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
                .containsExactly("scenes[0].panorama", "scenes[1]", "scenes[1].panorama", "scenes[1].hotspots[0]");
    }

    private Optional<Panorama> panorama(String id) {
        return Optional.of(SamplePanorama.in("abc123", state))
                .filter(panorama -> panorama.id().equals(id));
    }
}
