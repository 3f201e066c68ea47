package org.walkrounds.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.walkrounds.panorama.Panorama;
import org.walkrounds.panorama.TilePyramid;
import org.walkrounds.tour.Leveling;
import org.walkrounds.tour.View;

class FirstTilesTest {

    private static final String LANDSCAPE = "(orientation: landscape)";
    private static final String PORTRAIT = "(orientation: portrait)";

    /** Its finest faces are four tiles across. */
    private static final Panorama PANORAMA = panorama(512, 1024, 2048);

    @Test
    void wide_screen_looking_ahead_sees_the_whole_front_at_the_finest_level() {
        assertThat(places(PANORAMA, new View(0, 0, 90), LANDSCAPE))
                .containsExactlyInAnyOrderElementsOf(tiles("2/f", 0, 3, 0, 3));
    }

    @Test
    void phone_sees_the_middle_of_the_front_from_top_to_bottom() {
        assertThat(places(PANORAMA, new View(0, 0, 90), PORTRAIT))
                .containsExactlyInAnyOrderElementsOf(tiles("2/f", 0, 3, 1, 2));
    }

    @Test
    void tile_in_the_middle_of_the_view_comes_first() {
        assertThat(places(PANORAMA, new View(10, -10, 60), LANDSCAPE)).startsWith("2/f/2-2");
    }

    @Test
    void wide_view_does_with_a_coarser_level_and_reaches_around_the_corners() {
        List<String> places = places(panorama(512, 1024, 2048, 4096), new View(0, 0, 120), LANDSCAPE);

        assertThat(places).allMatch(place -> place.startsWith("1/"));
        assertThat(places).contains("1/l/0-1", "1/l/1-1", "1/f/0-0", "1/f/1-1", "1/r/0-0", "1/r/1-0");
        assertThat(places).noneMatch(place -> place.startsWith("1/b/"));
    }

    @Test
    void narrow_view_asks_for_the_finest_level_that_there_is() {
        assertThat(places(PANORAMA, new View(0, 0, 30), LANDSCAPE)).allMatch(place -> place.startsWith("2/"));
        assertThat(places(panorama(400), new View(0, 0, 30), LANDSCAPE)).containsExactly("0/f/0-0");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, f",
        "90, 0, 0, 0, r",
        "-180, 0, 0, 0, b",
        "-90, 0, 0, 0, l",
        "0, 90, 0, 0, u",
        "0, -90, 0, 0, d",
        "0, 90, 90, 0, f",
        "0, 0, 90, 0, d",
        "90, 0, 0, 90, u",
        "0, 90, 0, 90, l"
    })
    void view_and_leveling_lead_to_the_face_behind(
            double yaw, double pitch, double raised, double rolled, String face) {
        List<FirstTiles> tiles = FirstTiles.of(panorama(512), new View(yaw, pitch, 60), new Leveling(raised, rolled));

        assertThat(tiles).extracting(FirstTiles::address).containsOnly("/media/abc123/0/" + face + "/0-0.jpg");
    }

    @Test
    void smaller_tiles_at_the_edge_of_a_face_are_counted_too() {
        assertThat(places(panorama(1300), new View(0, 0, 90), LANDSCAPE))
                .containsExactlyInAnyOrderElementsOf(tiles("0/f", 0, 2, 0, 2));
    }

    @Test
    void picture_without_tiles_asks_for_none() {
        Panorama waiting = new Panorama(
                "abc123", "room.jpg", 4096, Panorama.State.QUEUED, 0, "", Optional.empty(), Optional.empty());

        assertThat(FirstTiles.of(waiting, new View(0, 0, 90), Leveling.NONE)).isEmpty();
    }

    private static Panorama panorama(Integer... faceSizes) {
        TilePyramid pyramid = new TilePyramid(512, List.of(faceSizes));
        return new Panorama(
                "abc123", "room.jpg", 8192, Panorama.State.READY, 100, "", Optional.empty(), Optional.of(pyramid));
    }

    private static List<String> places(Panorama panorama, View view, String media) {
        return FirstTiles.of(panorama, view, Leveling.NONE).stream()
                .filter(tile -> tile.media().equals(media))
                .map(tile -> tile.address().replace("/media/abc123/", "").replace(".jpg", ""))
                .toList();
    }

    private static List<String> tiles(String face, int top, int bottom, int left, int right) {
        List<String> tiles = new ArrayList<>();
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                tiles.add(face + "/" + row + "-" + column);
            }
        }
        return tiles;
    }
}
