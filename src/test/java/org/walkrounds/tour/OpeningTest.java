package org.walkrounds.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.walkrounds.panorama.Panorama;

class OpeningTest {

    private final List<String> submitted = new ArrayList<>();
    private final DemoTour demo = new DemoTour(this::submit);

    @Test
    void pictures_are_taken_in_once_each_and_the_first_scenes_first() {
        demo.bring();

        assertThat(submitted).hasSize(13).doesNotHaveDuplicates().startsWith("Welcome");
    }

    @Test
    void tour_refers_to_the_panoramas_that_were_taken_in() {
        TourDocument tour = demo.bring();

        assertThat(tour.scene("clinic").orElseThrow().panorama()).isEqualTo("id-of-Clinic");
    }

    private Panorama submit(InputStream picture, String name) {
        try {
            assertThat(picture.read()).as("first byte of a JPEG").isEqualTo(0xFF);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        submitted.add(name);
        return SamplePanorama.named("id-of-" + name);
    }
}
