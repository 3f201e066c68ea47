package org.walkrounds.panorama;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StillTest {

    @TempDir
    private Path data;

    private Workshop workshop;
    private String id;

    @BeforeEach
    void open() {
        workshop = Workshop.on(data).started();
        id = workshop.tiled(Pictures.compass(2800)).id();
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    @ParameterizedTest
    @CsvSource({"0,0", "90,0", "-90,10", "179,-20", "45,35", "-135,-60", "10,90", "77,-90"})
    void its_center_and_its_edges_look_where_they_should(double yaw, double pitch) {
        BufferedImage still = still(new StillView(yaw, pitch, 90));

        CubeTest.requireDirection(still.getRGB(240, 240), direction(yaw, pitch, 0.5 / 240, -0.5 / 240), "center");
        CubeTest.requireDirection(still.getRGB(479, 240), direction(yaw, pitch, 239.5 / 240, -0.5 / 240), "right");
        CubeTest.requireDirection(still.getRGB(0, 240), direction(yaw, pitch, -239.5 / 240, -0.5 / 240), "left");
        CubeTest.requireDirection(still.getRGB(240, 0), direction(yaw, pitch, 0.5 / 240, 239.5 / 240), "top");
        CubeTest.requireDirection(still.getRGB(479, 479), direction(yaw, pitch, 239.5 / 240, -239.5 / 240), "corner");
    }

    @Test
    void the_field_of_view_holds_along_the_longer_side() {
        BufferedImage wide = Pictures.decode(workshop.stills
                .perspective(id, new StillView(0, 0, 90), 600, 300)
                .orElseThrow());

        CubeTest.requireDirection(wide.getRGB(599, 150), new double[] {299.5 / 300, 0, -1}, "right edge");
        CubeTest.requireDirection(wide.getRGB(300, 0), new double[] {0, 149.5 / 300, -1}, "top edge");
    }

    @Test
    void leveling_raises_the_center_of_the_picture() {
        BufferedImage still = still(new StillView(0, 20, 60, 20, 0));

        CubeTest.requireDirection(still.getRGB(240, 240), new double[] {0, 0, -1}, "center");
    }

    @Test
    void leveling_rolls_the_picture_clockwise() {
        BufferedImage still = still(new StillView(0, 0, 90, 0, 90));

        CubeTest.requireDirection(still.getRGB(479, 240), new double[] {0, 239.5 / 240, -1}, "what was up is right");
    }

    @Test
    void a_close_view_takes_the_finest_level_and_a_wide_one_a_coarse_one() {
        byte[] close = workshop.stills.square(id, new StillView(0, 0, 30), 480).orElseThrow();
        byte[] wide = workshop.stills.square(id, new StillView(0, 0, 120), 480).orElseThrow();

        CubeTest.requireDirection(Pictures.decode(close).getRGB(240, 240), new double[] {0, 0, -1}, "close");
        CubeTest.requireDirection(Pictures.decode(wide).getRGB(240, 240), new double[] {0, 0, -1}, "wide");
    }

    @Test
    void views_that_look_the_same_are_drawn_once() {
        byte[] first =
                workshop.stills.square(id, new StillView(10.2, 5, 90), 480).orElseThrow();
        byte[] second =
                workshop.stills.square(id, new StillView(9.8, 5.1, 90), 480).orElseThrow();

        assertThat(second).isSameAs(first);
        assertThat(Stills.address(id, new StillView(10.2, 5, 90)))
                .isEqualTo("/media/" + id + "/still.jpg?yaw=10&pitch=5&fov=90");
    }

    @Test
    void there_is_none_of_a_panorama_that_is_deleted() {
        assertThat(workshop.stills.square(id, new StillView(0, 0, 90), 480)).isPresent();

        workshop.panoramas.delete(id);

        assertThat(workshop.stills.square(id, new StillView(0, 0, 90), 480)).isEmpty();
        assertThat(workshop.files()).isEmpty();
    }

    @Test
    void the_cache_stays_within_its_bytes() {
        StillCache cache = new StillCache();
        for (int yaw = 0; yaw < 40; yaw++) {
            cache.put(new StillCache.Key(id, new StillView(yaw, 0, 90), new StillSize(480, 480)), new byte[1 << 20]);
        }

        assertThat(cache.bytes()).isEqualTo(16L << 20);
        assertThat(cache.get(new StillCache.Key(id, new StillView(39, 0, 90), new StillSize(480, 480))))
                .isPresent();
        assertThat(cache.get(new StillCache.Key(id, new StillView(0, 0, 90), new StillSize(480, 480))))
                .isEmpty();
    }

    @Test
    void nonsense_parameters_become_the_usual_view() {
        assertThat(StillView.parse("NaN", "up", "1e9", "", "../.."))
                .isEqualTo(new StillView(0, 0, 90))
                .isEqualTo(StillView.parse("360", "0", "90.2", "0", "-0.01"));
        assertThat(StillSize.parse("9999999")).isEqualTo(new StillSize(480, 480));
        assertThat(StillSize.parse("1200x630")).isEqualTo(new StillSize(1200, 630));
    }

    private BufferedImage still(StillView view) {
        return Pictures.decode(workshop.stills.square(id, view, 480).orElseThrow());
    }

    private static double[] direction(double yawDegrees, double pitchDegrees, double right, double up) {
        double yaw = Math.toRadians(yawDegrees);
        double pitch = Math.toRadians(pitchDegrees);
        return new double[] {
            Math.sin(yaw) * Math.cos(pitch) + right * Math.cos(yaw) - up * Math.sin(yaw) * Math.sin(pitch),
            Math.sin(pitch) + up * Math.cos(pitch),
            -Math.cos(yaw) * Math.cos(pitch) + right * Math.sin(yaw) + up * Math.cos(yaw) * Math.sin(pitch)
        };
    }
}
