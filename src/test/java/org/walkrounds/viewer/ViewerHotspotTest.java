package org.walkrounds.viewer;

import static org.assertj.core.api.Assertions.assertThat;

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
    void passage_names_the_scene_and_the_direction_of_arrival() {
        ViewerHotspot passage = ViewerHotspot.link("passage:0", "Walk on", 3, 4, "suite", -90);

        assertThat(json.valueToTree(passage).path("to").stringValue()).isEqualTo("suite");
        assertThat(json.valueToTree(passage).path("arrivalYaw").doubleValue()).isEqualTo(-90);
    }
}
