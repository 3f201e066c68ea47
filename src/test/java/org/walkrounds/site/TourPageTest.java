package org.walkrounds.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.walkrounds.panorama.Panoramas;
import org.walkrounds.tour.Tours;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The first HTML of the walkthrough once the tiles of its first scene are there. */
@RunningSite
class TourPageTest {

    private final int port;
    private final Tours tours;
    private final Panoramas panoramas;

    TourPageTest(@LocalServerPort int port, Tours tours, Panoramas panoramas) {
        this.port = port;
        this.tours = tours;
        this.panoramas = panoramas;
    }

    @BeforeEach
    void await_the_first_scene() throws InterruptedException {
        FirstScene.await(tours, panoramas);
    }

    @Test
    void view_is_there_with_the_first_answer() throws IOException {
        Element still = viewer("/tour").selectFirst("> img[slot=still]");

        assertThat(still.attr("src")).startsWith("data:image/jpeg;base64,");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(
                Base64.getDecoder().decode(still.attr("src").replaceFirst(".*,", ""))));
        assertThat(picture.getWidth()).isEqualTo(480).isEqualTo(picture.getHeight());
    }

    @Test
    void still_follows_the_view_that_the_address_asks_for() {
        String own = viewer("/tour").selectFirst("> img").attr("src");

        assertThat(viewer("/tour?yaw=180").selectFirst("> img").attr("src")).isNotEqualTo(own);
    }

    @Test
    void link_preview_shows_the_view_that_the_address_names() throws IOException {
        String shared = shared("/tour?yaw=120&pitch=-5&fov=70");
        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(Answer.to(port, shared).bytes()));

        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(shared).contains("yaw=120", "pitch=-5", "fov=70").isNotEqualTo(shared("/tour"));
    }

    @Test
    void every_tile_that_is_fetched_ahead_is_there_for_good() {
        Document page = Answer.to(port, "/tour").html();

        List<Element> preloads = page.select("link[rel=preload][as=fetch]");
        assertThat(preloads)
                .extracting(link -> link.attr("media"))
                .contains("(orientation: landscape)", "(orientation: portrait)");
        assertThat(preloads).allSatisfy(link -> {
            Answer tile = Answer.to(port, link.attr("href"));
            assertThat(tile.status()).isEqualTo(200);
            assertThat(tile.header("Content-Type")).isEqualTo("image/jpeg");
            assertThat(tile.header("Cache-Control")).contains("immutable");
            assertThat(tile.header("Set-Cookie")).isEmpty();
        });
    }

    @Test
    void address_asks_for_a_view() {
        Element viewer = viewer("/tour/welcome?yaw=-42.5&pitch=12&fov=60");

        assertThat(view(viewer)).containsExactly("-42.5", "12.0", "60.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yaw=north&pitch=NaN&fov=wide",
                "yaw=1e9&pitch=91&fov=500",
                "yaw=&pitch=&fov=",
                "yaw=%22%3E%3Cscript%3E&pitch=%00",
                "yaw[]=3&fov=-1",
                "v-nope=1"
            })
    void nonsense_leaves_the_scenes_own_view(String query) {
        assertThat(view(viewer("/tour/welcome?" + query))).isEqualTo(view(viewer("/tour/welcome")));
    }

    @Test
    void scenes_that_are_ready_stand_in_the_page_as_the_viewer_reads_them() {
        JsonNode scenes = JsonMapper.shared()
                .readTree(viewer("/tour").selectFirst("> script").data())
                .path("scenes");

        assertThat(scenes.valueStream().map(scene -> scene.path("id").stringValue()))
                .contains("welcome")
                .isSubsetOf(tours.published().scenes().stream()
                        .map(scene -> scene.id())
                        .toList());
        assertThat(Answer.to(port, scenes.get(0).path("preview").stringValue()).status())
                .isEqualTo(200);
    }

    private Element viewer(String path) {
        return Answer.to(port, path).html().selectFirst("panorama-viewer");
    }

    /** Path of the picture that a link preview of a page shows. */
    private String shared(String path) {
        String address = Answer.to(port, path)
                .html()
                .selectFirst("meta[property=og:image]")
                .attr("content");
        return address.substring(address.indexOf("/media/"));
    }

    private static List<String> view(Element viewer) {
        return List.of(viewer.attr("yaw"), viewer.attr("pitch"), viewer.attr("fov"));
    }
}
