package org.walkrounds.viewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PanoramaViewerTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final ViewerView AHEAD = new ViewerView(-20, 0, 90);

    private static ViewerScene scene(ViewerHotspot... hotspots) {
        return new ViewerScene(
                "reading-room",
                "Reading room",
                "/media/a/preview.jpg",
                "/media/a/{level}/{face}/{row}-{column}.jpg",
                512,
                List.of(512, 1024),
                AHEAD,
                new ViewerLeveling(1.5, -2),
                List.of(hotspots));
    }

    @Test
    void scenes_are_written_as_the_element_reads_them() {
        var viewer = attached(new PanoramaViewer());

        viewer.setScenes(List.of(scene(
                new ViewerHotspot.Fact("suites", "Nine suites", 5, -5),
                new ViewerHotspot.Text("board", "The board", -128, 2),
                new ViewerHotspot.Link("out", "Walk out", -155, -3, "control-room", 30))));

        assertThat(sent(viewer)).isEqualTo(JSON.readTree("""
                [{"id": "reading-room", "name": "Reading room", "preview": "/media/a/preview.jpg",
                  "tiles": "/media/a/{level}/{face}/{row}-{column}.jpg", "tileSize": 512, "levels": [512, 1024],
                  "view": {"yaw": -20.0, "pitch": 0.0, "fov": 90.0}, "leveling": {"pitch": 1.5, "roll": -2.0},
                  "hotspots": [
                    {"kind": "fact", "id": "suites", "label": "Nine suites", "yaw": 5.0, "pitch": -5.0},
                    {"kind": "text", "id": "board", "label": "The board", "yaw": -128.0, "pitch": 2.0},
                    {"kind": "link", "id": "out", "label": "Walk out", "yaw": -155.0, "pitch": -3.0,
                     "to": "control-room", "arrivalYaw": 30.0}]}]
                """));
    }

    @Test
    void scenes_are_sent_on_every_attach() {
        var ui = new UI();
        var viewer = new PanoramaViewer();
        viewer.setScenes(List.of(scene()));

        ui.add(viewer);
        var first = sent(viewer);
        ui.remove(viewer);
        var between = sent(viewer);
        ui.add(viewer);

        assertThat(first).hasSize(1);
        assertThat(between).isNull();
        assertThat(sent(viewer)).isEqualTo(first);
    }

    @Test
    void first_html_carries_the_scenes_and_the_start() {
        var html = PanoramaViewer.inFirstHtml(List.of(scene()), "reading-room", new ViewerView(12, 3, 75))
                .getElement()
                .getOuterHTML();

        var document = JSON.readTree(
                Jsoup.parse(html).expectFirst("panorama-viewer > script").data());

        assertThat(document.at("/scenes/0/id").asString()).isEqualTo("reading-room");
        assertThat(document.at("/start"))
                .isEqualTo(JSON.readTree("{\"scene\":\"reading-room\",\"yaw\":12.0,\"pitch\":3.0,\"fov\":75.0}"));
    }

    @Test
    void no_label_can_end_the_script_in_the_first_html() {
        var label = "</script><script>alert(1)</script> & <!-- \"quoted\"";
        var scenes = List.of(scene(new ViewerHotspot.Text("x", label, 0, 0)));

        var html = PanoramaViewer.inFirstHtml(scenes, "reading-room", AHEAD)
                .getElement()
                .getOuterHTML();

        var page = Jsoup.parse(html);
        var document = JSON.readTree(page.expectFirst("script").data());
        assertThat(page.select("script")).hasSize(1);
        assertThat(document.at("/scenes/0/hotspots/0/label").asString()).isEqualTo(label);
    }

    @Test
    void still_stands_in_its_slot_before_the_script() {
        var viewer = PanoramaViewer.inFirstHtml(List.of(scene()), "reading-room", AHEAD);

        viewer.setStill("/media/a/still.jpg?yaw=-20&pitch=0&fov=90", "Desks with displays");

        var still = Jsoup.parse(viewer.getElement().getOuterHTML()).expectFirst("panorama-viewer > img[slot=still]");
        assertThat(still.attr("src")).isEqualTo("/media/a/still.jpg?yaw=-20&pitch=0&fov=90");
        assertThat(still.attr("alt")).isEqualTo("Desks with displays");
    }

    @Test
    void view_outside_the_sphere_is_refused() {
        assertThatThrownBy(() -> new ViewerView(0, 91, 90)).hasMessageContaining("pitch");
        assertThatThrownBy(() -> new ViewerView(0, 0, 10)).hasMessageContaining("fov");
        assertThatThrownBy(() -> new ViewerView(Double.NaN, 0, 90)).hasMessageContaining("yaw");
    }

    @Test
    void two_hotspots_of_one_id_are_refused() {
        var twin = new ViewerHotspot.Fact("same", "Same", 0, 0);

        assertThatThrownBy(() -> scene(twin, twin)).hasMessageContaining("two hotspots of one id");
    }

    private static PanoramaViewer attached(PanoramaViewer viewer) {
        new UI().add(viewer);
        return viewer;
    }

    private static @Nullable JsonNode sent(PanoramaViewer viewer) {
        return (JsonNode) viewer.getElement().getPropertyRaw("scenes");
    }
}
