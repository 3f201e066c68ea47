package org.walkrounds.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ViewerHotspotTest {

    private final JsonMapper json = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource({"FACT, fact", "TEXT, text", "LINK, link"})
    void kind_is_written_as_the_element_names_it(ViewerHotspot.Kind kind, String name) {
        ViewerHotspot hotspot = ViewerHotspot.of("a", kind, "A", 0, 0);

        assertThat(json.valueToTree(hotspot).path("kind").stringValue()).isEqualTo(name);
    }

    @Test
    void point_that_leads_nowhere_has_no_word_of_a_way() {
        ViewerHotspot hotspot = ViewerHotspot.of("a", ViewerHotspot.Kind.TEXT, "A", -12.5, 3);

        assertThat(json.valueToTree(hotspot).propertyNames())
                .containsExactlyInAnyOrder("id", "kind", "label", "yaw", "pitch");
    }

    @Test
    void corners_of_an_area_are_written_in_their_order() {
        ViewerHotspot table = ViewerHotspot.of(
                "a",
                ViewerHotspot.Kind.TEXT,
                "A",
                0,
                0,
                List.of(new ViewerDirection(-4, 2), new ViewerDirection(5, 2), new ViewerDirection(1.5, -9)));

        assertThat(json.valueToTree(table).path("area")).isEqualTo(json.readTree("""
                        [{"yaw": -4.0, "pitch": 2.0}, {"yaw": 5.0, "pitch": 2.0}, {"yaw": 1.5, "pitch": -9.0}]"""));
    }

    @Test
    void passage_names_the_scene_and_the_direction_of_arrival() {
        ViewerHotspot passage = ViewerHotspot.link("passage:0", "Walk on", 3, 4, "suite", -90);

        assertThat(json.valueToTree(passage).path("to").stringValue()).isEqualTo("suite");
        assertThat(json.valueToTree(passage).path("arrivalYaw").doubleValue()).isEqualTo(-90);
    }
}
