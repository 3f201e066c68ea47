package org.walkrounds.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.walkrounds.panorama.Panoramas;
import org.walkrounds.qr.QrCode;
import org.walkrounds.tour.Tours;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What others can do with a view of the walkthrough. */
@RunningSite
class SharedViewsTest {

    private static final String VIEW = "/tour/control-room?yaw=-40&pitch=5&fov=60";

    private final int port;
    private final String baseUrl;
    private final Tours tours;
    private final Panoramas panoramas;

    SharedViewsTest(@LocalServerPort int port, SiteProperties site, Tours tours, Panoramas panoramas) {
        this.port = port;
        this.baseUrl = site.baseUrl();
        this.tours = tours;
        this.panoramas = panoramas;
    }

    @BeforeEach
    void await_the_first_scene() throws InterruptedException {
        FirstScene.await(tours, panoramas);
    }

    @Test
    void code_leads_to_exactly_the_view() {
        Answer code = Answer.to(port, VIEW.replace("?", "/qr.svg?"));

        assertThat(code.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(code.text()).isEqualTo(QrCode.of(baseUrl + VIEW).svg());
        assertThat(Answer.to(port, "/tour/nowhere/qr.svg").status()).isEqualTo(404);
    }

    @Test
    void any_site_may_show_the_frame_and_no_other_page() {
        Answer frame = Answer.to(port, "/embed" + VIEW);

        assertThat(frame.status()).isEqualTo(200);
        assertThat(frame.header("Content-Security-Policy")).contains("frame-ancestors *;");
        assertThat(frame.header("X-Frame-Options")).isEmpty();
        assertThat(frame.header("Set-Cookie")).isEmpty();
        assertThat(Answer.to(port, VIEW).header("Content-Security-Policy")).contains("frame-ancestors 'self';");
    }

    @Test
    void links_of_the_frame_stay_in_it_or_open_beside_the_site_around_it() {
        Document frame = Answer.to(port, "/embed" + VIEW).html();

        assertThat(frame.selectFirst("base").attr("target")).isEqualTo("_blank");
        assertThat(frame.selectFirst("link[rel=canonical]").attr("href")).isEqualTo(baseUrl + "/tour/control-room");
        assertThat(frame.select(".find, .share")).isEmpty();
        assertThat(frame.select("a[data-scene]"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.attr("href")).startsWith("/embed/tour/"));
    }

    @Test
    void page_says_where_its_frame_is_described() {
        String address = Answer.to(port, VIEW)
                .html()
                .selectFirst("link[type=application/json+oembed]")
                .attr("href");
        JsonNode told = told(address.substring(baseUrl.length()));

        Element frame = Jsoup.parse(told.path("html").stringValue()).selectFirst("iframe");
        assertThat(frame.attr("src")).isEqualTo(baseUrl + "/embed" + VIEW);
        assertThat(frame.attr("title"))
                .isEqualTo(told.path("title").stringValue())
                .isNotEmpty();
        assertThat(told.path("type").stringValue()).isEqualTo("rich");
        assertThat(told.path("version").stringValue()).isEqualTo("1.0");
    }

    @Test
    void frame_fits_the_room_that_a_page_has() {
        JsonNode told = told(description(baseUrl + VIEW) + "&maxwidth=400&maxheight=300");

        assertThat(told.path("width").intValue()).isEqualTo(400);
        assertThat(told.path("height").intValue()).isEqualTo(300);
        Element frame = Jsoup.parse(told.path("html").stringValue()).selectFirst("iframe");
        assertThat(frame.attr("width")).isEqualTo("400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/tour/control-room",
                "BASE.elsewhere.example/tour/control-room",
                "BASE/tour/nowhere",
                "BASE/studio/tour",
                "BASE/tour/../studio",
                "BASE/tour/control room",
                "BASE/tourist"
            })
    void nothing_is_told_of_addresses_that_show_no_scene(String address) {
        assertThat(Answer.to(port, description(address.replace("BASE", baseUrl)))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void answer_in_another_format_is_not_offered() {
        assertThat(Answer.to(port, description(baseUrl + VIEW) + "&format=xml").status())
                .isEqualTo(501);
        assertThat(Answer.to(port, "/api/oembed").status()).isEqualTo(400);
    }

    private JsonNode told(String address) {
        Answer answer = Answer.to(port, address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        return JsonMapper.shared().readTree(answer.text());
    }

    private static String description(String address) {
        return "/api/oembed?url=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
