package org.walkrounds.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.walkrounds.tour.Hotspot;
import org.walkrounds.tour.SampleProgram;
import org.walkrounds.tour.SampleTour;
import org.walkrounds.tour.Scene;

class TourSearchTest {

    private static final Scene CLINIC = SampleTour.with(
            SampleTour.named(SampleTour.scene("clinic"), "Clinic", "Where patients are seen before a procedure."),
            new Hotspot(
                    "scales",
                    "Scales",
                    30.4,
                    -12.6,
                    "",
                    "Every patient is weighed.",
                    "A flat platform.",
                    "",
                    List.of()),
            new Hotspot("count", "How many", 0, 0, "beds", "", "", "", List.of()));
    private static final Scene SUITE = SampleTour.with(
            SampleTour.named(SampleTour.scene("suite"), "Procedure suite", "Fluoroscopy above a table."),
            SampleTour.hotspot("lamp", 10));

    private final TourSearch search = new TourSearch(SampleProgram.withFact("beds"), SampleTour.of(CLINIC, SUITE));

    @Test
    void name_of_a_room_counts_more_than_a_text_that_mentions_it() {
        assertThat(search.find("procedure"))
                .extracting(TourSearch.Hit::title)
                .containsExactly("Procedure suite", "Clinic");
    }

    @Test
    void point_is_shown_with_its_room_and_the_view_in_which_it_stands() {
        assertThat(search.find("SCALES")).singleElement().satisfies(hit -> {
            assertThat(hit.title()).isEqualTo("Scales");
            assertThat(hit.where()).isEqualTo("Clinic");
            assertThat(hit.scene()).isEqualTo("clinic");
            assertThat(hit.point()).isEqualTo("scales");
            assertThat(hit.path()).isEqualTo("/tour/clinic?yaw=30&pitch=-13&fov=70");
        });
    }

    @Test
    void room_is_shown_in_its_first_view() {
        assertThat(search.find("suite")).first().satisfies(hit -> {
            assertThat(hit.where()).isEqualTo("Room");
            assertThat(hit.point()).isEmpty();
            assertThat(hit.path()).isEqualTo("/tour/suite");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nine", "things in all", "weighed", "flat platform", "  Weighed,  patient! "})
    void words_of_a_fact_a_text_or_a_description_find_their_point(String query) {
        assertThat(search.find(query))
                .isNotEmpty()
                .allMatch(hit -> hit.scene().equals("clinic") && !hit.point().isEmpty());
    }

    @Test
    void every_word_must_stand_there() {
        assertThat(search.find("patient weighed")).hasSize(1);
        assertThat(search.find("patient fluoroscopy")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?!", "<>", "%", ".*"})
    void query_without_words_finds_nothing(String query) {
        assertThat(search.find(query)).isEmpty();
    }

    @Test
    void no_more_is_found_than_a_list_can_hold() {
        Hotspot[] lamps = IntStream.range(0, 30)
                .mapToObj(i -> SampleTour.hotspot("lamp-" + i, i))
                .toArray(Hotspot[]::new);
        TourSearch many = new TourSearch(
                SampleProgram.withFact("beds"), SampleTour.of(SampleTour.with(SampleTour.scene("hall"), lamps)));

        assertThat(many.find("lamp")).hasSize(12);
    }
}
