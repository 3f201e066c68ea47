package org.walkrounds.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.walkrounds.documents.Stores;
import org.walkrounds.panorama.Panorama;
import org.walkrounds.testing.Database;

class OpeningTest {

    private final List<String> submitted = new ArrayList<>();
    private final Tours tours = new Tours(
            Stores.on(Database.H2.create(), event -> {}, Clock.systemUTC()),
            () -> SampleProgram.withFact("beds"),
            id -> Optional.empty(),
            Clock.systemUTC());
    private final DemoTour demo = new DemoTour(tours, this::submit);

    @Test
    void panoramas_are_taken_in_once_each_and_the_first_scenes_first() {
        demo.open();

        assertThat(submitted).hasSize(9).doesNotHaveDuplicates().startsWith("welcome.jpg");
    }

    @Test
    void published_tour_refers_to_the_panoramas_that_were_taken_in() {
        demo.open();

        assertThat(tours.published().scene("clinic").orElseThrow().panorama()).isEqualTo("id-of-clinic.jpg");
    }

    @Test
    void house_that_has_a_tour_keeps_it() throws InterruptedException {
        tours.open(SampleTour.of(SampleTour.scene("a")));

        demo.start();
        demo.destroy();

        assertThat(submitted).isEmpty();
    }

    @Test
    void new_house_is_opened_in_the_background() throws InterruptedException {
        demo.start();
        demo.destroy();

        assertThat(submitted).hasSize(9);
    }

    private Panorama submit(InputStream picture, String name) {
        try {
            assertThat(picture.read()).as("first byte of a JPEG").isEqualTo(0xFF);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        submitted.add(name);
        return new Panorama(
                "id-of-" + name, name, 4096, Panorama.State.QUEUED, 0, "", Optional.empty(), Optional.empty());
    }
}
