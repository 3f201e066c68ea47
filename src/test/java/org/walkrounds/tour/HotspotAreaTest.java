package org.walkrounds.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.walkrounds.documents.InvalidDocumentException;

class HotspotAreaTest {

    private static final List<Direction> TABLE =
            List.of(new Direction(-10, -5), new Direction(12, -5), new Direction(15, -20), new Direction(-14, -20));

    @Test
    void hotspot_may_stand_for_a_thing_with_an_outline() {
        assertThat(hotspot(TABLE).area()).isEqualTo(TABLE);
        assertThat(hotspot(List.of()).area()).isEmpty();
    }

    @Test
    void area_has_three_corners_at_least_and_sixty_four_at_most() {
        assertThatThrownBy(() -> hotspot(TABLE.subList(0, 2)))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("area: must have from 3 to 64 corners, or none");
        assertThat(hotspot(around(64)).area()).hasSize(64);
        assertThatThrownBy(() -> hotspot(around(65)))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("area: must have from 3 to 64 corners, or none");
    }

    @Test
    void corner_outside_the_ranges_is_refused() {
        assertThatThrownBy(() -> new Direction(180, Double.NaN))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContainingAll(
                        "yaw: must be from -180 to below 180 degrees", "pitch: must be from -90 to 90 degrees");
    }

    @Test
    void corner_that_stands_twice_is_refused() {
        assertThatThrownBy(() -> hotspot(Stream.concat(TABLE.stream(), Stream.of(TABLE.getFirst()))
                        .toList()))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("area[4]: is an earlier corner, too");
    }

    @Test
    void area_that_reaches_around_the_visitor_is_refused() {
        assertThatThrownBy(() -> hotspot(List.of(new Direction(0, 0), new Direction(89, 0), new Direction(-91, 0))))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("area[2]: must lie less than 90 degrees from the first corner");
    }

    @Test
    void area_may_lie_across_the_seam_of_the_picture() {
        List<Direction> across = List.of(new Direction(170, 0), new Direction(-170, 0), new Direction(-175, -20));

        assertThat(hotspot(across).area()).isEqualTo(across);
    }

    @Test
    void document_is_told_where_a_corner_is_wrong() {
        String json = """
                {"schema": 1, "title": "A walk", "summary": "Rooms.", "first": "a", "scenes": [{
                  "id": "a", "title": "A", "illustration": true, "heading": 0,
                  "leveling": {"pitch": 0, "roll": 0}, "view": {"yaw": 0, "pitch": 0, "fov": 90},
                  "hotspots": [{"id": "x", "label": "X", "yaw": 0, "pitch": 0, "text": "Words.", "area": [
                    {"yaw": 0, "pitch": 0}, {"yaw": 9, "pitch": 0}, {"yaw": 9, "pitch": 95}, {"yaw": 5, "pitch": 9}]}]}]}
                """;

        assertThatThrownBy(() -> Tours.READER.read(json))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("scenes[0].hotspots[0].area[2].pitch: must be from -90 to 90 degrees");
    }

    private static List<Direction> around(int corners) {
        return IntStream.range(0, corners)
                .mapToObj(i -> Math.TAU * i / corners)
                .map(angle -> new Direction(20 * Math.cos(angle), 20 * Math.sin(angle)))
                .toList();
    }

    private static Hotspot hotspot(List<Direction> area) {
        return new Hotspot("table", "Table", 0, -10, "", "What it is for.", "", "", area);
    }
}
