package org.walkrounds.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.walkrounds.documents.InvalidDocumentException;

class ExhibitTest {

    private static final Exhibit.Link LINK = new Exhibit.Link("The society", "https://sir.example/students");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "http://www.youtube-nocookie.com/embed/x",
                "https://www.youtube-nocookie.com.elsewhere.example/x",
                "https://www.youtube-nocookie.com@elsewhere.example/x",
                "https://elsewhere.example/www.youtube-nocookie.com",
                "//player.vimeo.com/video/1",
                ""
            })
    void film_comes_from_a_site_that_may_stand_in_a_frame(String url) {
        assertThatExceptionOfType(InvalidDocumentException.class).isThrownBy(() -> new Exhibit.Video("A film", url));
    }

    @Test
    void film_names_the_site_that_learns_of_a_visitor() {
        assertThat(new Exhibit.Video("A film", "https://player.vimeo.com/video/1?h=2").site())
                .isEqualTo("player.vimeo.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "http://plain.example", "//elsewhere.example"})
    void link_leads_to_a_page(String url) {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> new Exhibit.Link("Elsewhere", url))
                .withMessageContaining("url");
    }

    @Test
    void picture_without_words_is_refused() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> new Exhibit.Image("0".repeat(32), " "))
                .withMessageContaining("description");
    }

    @Test
    void hotspot_holds_no_more_than_a_panel() {
        Hotspot hotspot = new Hotspot("point", "Point", 0, 0, "", "", "", "", List.of());

        assertThat(hotspot.with(Collections.nCopies(6, LINK)).exhibits()).hasSize(6);
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> hotspot.with(Collections.nCopies(7, LINK)))
                .withMessageContaining("exhibits");
    }

    @Test
    void exhibits_are_read_as_they_are_written() {
        List<Exhibit> exhibits = List.of(
                new Exhibit.Image("0".repeat(32), "A stent"),
                new Exhibit.Video("A film", "https://player.vimeo.com/video/1"),
                LINK);
        TourDocument tour = SampleTour.of(SampleTour.with(
                SampleTour.scene("hall"), SampleTour.hotspot("point", 0).with(exhibits)));

        TourDocument read = Tours.READER.read(Tours.READER.write(tour));

        assertThat(read).isEqualTo(tour);
        assertThat(read.filmOrigins()).containsExactly("https://player.vimeo.com");
    }
}
