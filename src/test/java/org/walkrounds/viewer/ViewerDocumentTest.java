package org.walkrounds.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ViewerDocumentTest {

    private static final String EVIL = "\"></panorama-viewer></script><script>alert(1)</script><!--";

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void element_says_where_one_looks_and_shows_the_still_until_then() {
        Element viewer = viewer(new ViewerDocument(List.of(), "clinic", new ViewerView(-42.25, 7, 90)));

        assertThat(viewer.attr("scene")).isEqualTo("clinic");
        assertThat(viewer.attr("yaw")).isEqualTo("-42.3");
        assertThat(viewer.attr("pitch")).isEqualTo("7.0");
        assertThat(viewer.attr("fov")).isEqualTo("90.0");
        assertThat(viewer.select("> img[slot=still]"))
                .singleElement()
                .satisfies(still -> assertThat(still.attr("src")).isEqualTo("/still.jpg?yaw=1&pitch=2"));
        assertThat(viewer.select("> a[slot=instead]").attr("href")).isEqualTo("/tour-text#clinic");
    }

    @Test
    void scene_reaches_the_element_in_the_form_that_it_reads() {
        JsonNode scene = scenes(new ViewerDocument(List.of(scene("Clinic")), "clinic", new ViewerView(0, 0, 90)))
                .get(0);

        assertThat(scene).isEqualTo(json.readTree("""
                        {"id": "clinic", "name": "Clinic", "preview": "/media/1/preview.jpg",
                         "tiles": "/media/1/{level}/{face}/{row}-{column}.jpg", "tileSize": 512, "levels": [512, 1024],
                         "view": {"yaw": 10.0, "pitch": -5.0, "fov": 90.0}, "leveling": {"pitch": 1.5, "roll": -2.0},
                         "hotspots": [
                           {"id": "beds", "kind": "fact", "label": "Beds", "yaw": 1.0, "pitch": 2.0},
                           {"id": "passage:0", "kind": "link", "label": "Walk on", "yaw": 3.0, "pitch": 4.0,
                            "to": "suite", "arrivalYaw": 5.0}]}"""));
    }

    @Test
    void text_can_end_neither_the_script_nor_an_attribute() {
        Document page = Jsoup.parseBodyFragment(
                new ViewerDocument(List.of(scene(EVIL)), EVIL, new ViewerView(0, 0, 90)).html(EVIL, EVIL)
                        + "<p>after</p>");

        assertThat(page.body().children()).extracting(Element::tagName).containsExactly("panorama-viewer", "p");
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("panorama-viewer").attr("scene")).isEqualTo(EVIL);
        assertThat(json.readTree(page.selectFirst("script").data())
                        .at("/scenes/0/name")
                        .stringValue())
                .isEqualTo(EVIL);
    }

    private static ViewerScene scene(String name) {
        return new ViewerScene(
                "clinic",
                name,
                "/media/1/preview.jpg",
                "/media/1/{level}/{face}/{row}-{column}.jpg",
                512,
                List.of(512, 1024),
                new ViewerView(10, -5, 90),
                new ViewerLeveling(1.5, -2),
                List.of(
                        ViewerHotspot.of("beds", ViewerHotspot.Kind.FACT, "Beds", 1, 2),
                        ViewerHotspot.link("passage:0", "Walk on", 3, 4, "suite", 5)));
    }

    private static Element viewer(ViewerDocument document) {
        return Jsoup.parseBodyFragment(document.html("/still.jpg?yaw=1&pitch=2", "/tour-text#clinic"))
                .body()
                .child(0);
    }

    private JsonNode scenes(ViewerDocument document) {
        return json.readTree(viewer(document)
                        .selectFirst("> script[type=application/json]")
                        .data())
                .path("scenes");
    }
}
