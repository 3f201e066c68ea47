package org.walkrounds.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What every visitor, search engine and link preview gets of the public pages. */
@RunningSite
class PublicPagesTest {

    private static final String SESSION = "/sessions/ask-the-residents-six-years-start-to-finish";

    private final int port;

    PublicPagesTest(@LocalServerPort int port) {
        this.port = port;
    }

    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/program",
                "/resources",
                "/brochure",
                "/tour-text",
                "/tour",
                "/tour/clinic",
                "/sessions",
                SESSION
            })
    @interface OnEveryPage {}

    @OnEveryPage
    void page_says_in_its_head_what_it_is(String path) {
        Answer answer = get(path);

        Document page = answer.html();
        String canonical = RunningSite.ADDRESS + (path.equals("/tour") ? "/tour/welcome" : path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).endsWith(" · Walkrounds").hasSizeBetween(20, 90);
        assertThat(meta(page, "name=description")).hasSizeBetween(30, 320);
        assertThat(page.select("link[rel=canonical]").eachAttr("href")).containsExactly(canonical);
        assertThat(meta(page, "property=og:url")).isEqualTo(canonical);
        assertThat(page.title()).startsWith(meta(page, "property=og:title"));
        assertThat(meta(page, "property=og:description")).isEqualTo(meta(page, "name=description"));
        assertThat(meta(page, "property=og:image")).startsWith(RunningSite.ADDRESS + "/");
    }

    @Test
    void every_page_has_a_title_of_its_own() {
        Set<String> titles = new TreeSet<>();

        for (String path : List.of("/", "/program", "/resources", "/brochure", "/tour-text", "/tour", "/sessions")) {
            titles.add(get(path).html().title());
        }

        assertThat(titles).hasSize(7);
    }

    @Test
    void picture_for_link_previews_is_there() {
        Answer picture = get(PublicPage.SHARE_PICTURE);

        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.header("Content-Type")).isEqualTo("image/jpeg");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /           | Ask the residents: six years, start to finish
            /program    | more than 890,000
            /program    | IR/DR certificate
            /resources  | Mass General Brigham
            /brochure   | US Letter
            /tour-text  | Fluoroscopy suite
            /tour-text  | This department performs more than 19,000 such procedures a year
            /tour       | Read as text
            /sessions   | told by those doing them
            """)
    void words_are_there_before_any_script_has_run(String path, String words) {
        Document page = get(path).html();

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.selectFirst("main").text()).containsIgnoringCase(words);
    }

    @ParameterizedTest
    @CsvSource({
        "/, EducationalOccupationalProgram Event",
        "/program, EducationalOccupationalProgram",
        "/sessions, Event",
        "/sessions/ask-the-residents-six-years-start-to-finish, Event"
    })
    void search_engines_read_what_the_page_is_about(String path, String types) {
        List<JsonNode> objects = get(path).structured();

        assertThat(objects)
                .extracting(object -> object.path("@type").stringValue())
                .containsExactly(types.split(" ", -1));
        assertThat(objects).allSatisfy(object -> {
            assertThat(object.path("@context").stringValue()).isEqualTo("https://schema.org");
            assertThat(object.path("name").stringValue()).isNotBlank();
            assertThat(object.path("url").stringValue()).startsWith(RunningSite.ADDRESS + "/");
        });
    }

    @OnEveryPage
    void visitor_gets_no_cookie_and_strict_headers(String path) {
        Answer answer = get(path);

        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.policy("default-src")).isEqualTo("default-src 'none'");
        assertThat(answer.policy("script-src")).isEqualTo("script-src 'self'");
        assertThat(answer.policy("frame-ancestors")).isEqualTo("frame-ancestors 'self'");
        assertThat(answer.policy("object-src")).isEqualTo("object-src 'none'");
        assertThat(answer.policy("base-uri")).isEqualTo("base-uri 'self'");
        assertThat(answer.header("Content-Security-Policy")).doesNotContain("unsafe-eval", "http:", "https:", "*");
        assertThat(answer.response().headers().allValues("Content-Security-Policy"))
                .hasSize(1);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()", "microphone=()", "geolocation=()");
        assertThat(answer.header("Server") + answer.header("X-Powered-By")).isEmpty();
    }

    @OnEveryPage
    void page_holds_nothing_that_its_policy_refuses(String path) {
        Document page = get(path).html();

        assertThat(page.select("script:not([src])").eachAttr("type"))
                .isSubsetOf("application/json", "application/ld+json")
                .hasSameSizeAs(page.select("script:not([src])"));
        assertThat(page.select("style")).isEmpty();
        assertThat(page.getAllElements())
                .noneMatch(element -> element.attributes().asList().stream()
                        .anyMatch(attribute -> attribute.getKey().startsWith("on")));
        assertThat(page.select("[src], link[href]:not([rel=canonical], [rel=alternate])"))
                .allMatch(element ->
                        element.attr(element.hasAttr("src") ? "src" : "href").matches("/[^/].*|data:image/.*"));
    }

    @OnEveryPage
    void page_is_not_sent_again_while_it_is_the_same(String path) {
        String tag = get(path).header("ETag");

        Answer again = Answer.to(port, path, "If-None-Match", tag);

        assertThat(tag).matches("(W/)?\".+\"");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
        assertThat(again.header("Set-Cookie")).isEmpty();
        assertThat(again.header("Cache-Control")).isEqualTo("no-cache");
    }

    @OnEveryPage
    void every_way_leads_somewhere(String path) {
        Document page = get(path).html();

        assertThat(page.select("a[href^=/]:not([router-ignore])").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(address -> assertLeadsSomewhere(address));
        assertThat(page.select("a[href^=#], [aria-controls], label[for]"))
                .allSatisfy(element -> assertThat(page.getElementById(target(element)))
                        .as(element.toString())
                        .isNotNull());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void robots_and_sitemap_name_addresses_that_there_are() {
        Answer robots = get("/robots.txt");
        Answer sitemap = get("/sitemap.xml");

        assertThat(robots.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(robots.text()).contains("Sitemap: " + RunningSite.ADDRESS + "/sitemap.xml");
        assertThat(sitemap.header("Content-Type")).isEqualToIgnoringCase("application/xml;charset=UTF-8");
        assertThat(Jsoup.parse(sitemap.text(), Parser.xmlParser()).select("loc").eachText())
                .hasSizeGreaterThan(15)
                .allSatisfy(address -> assertThat(address).startsWith(RunningSite.ADDRESS))
                .allSatisfy(address -> assertLeadsSomewhere(address.substring(RunningSite.ADDRESS.length())));
    }

    private void assertLeadsSomewhere(String address) {
        String[] parts = address.split("#", 2);
        Answer answer = get(parts[0]);

        assertThat(answer.status()).as(address).isEqualTo(200);
        if (parts.length == 2) {
            assertThat(answer.html().getElementById(parts[1])).as(address).isNotNull();
        }
    }

    private static String target(Element element) {
        return element.hasAttr("href")
                ? element.attr("href").substring(1)
                : element.hasAttr("for") ? element.attr("for") : element.attr("aria-controls");
    }

    private static String meta(Document page, String which) {
        return page.select("meta[" + which + "]").attr("content");
    }

    private Answer get(String path) {
        return Answer.to(port, path);
    }
}
