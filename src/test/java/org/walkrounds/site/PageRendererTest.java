package org.walkrounds.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.walkrounds.tour.SampleProgram;
import org.walkrounds.tour.SampleTour;
import tools.jackson.databind.json.JsonMapper;

class PageRendererTest {

    private static final String EVIL =
            "</script></title><script>alert(1)</script><img src=x onerror=\"alert(2)\">'\"&<!--";

    private final JsonMapper json = JsonMapper.builder().build();
    private final PageRenderer renderer =
            new PageRenderer(new FrontendBundle(json), new SiteProperties("https://openhouse.example"), json);

    @Test
    void text_of_a_page_stays_text_wherever_it_stands() {
        Document page = Jsoup.parse(renderer.render(page(EVIL)));

        assertThat(page.title()).isEqualTo(EVIL + " · Walkrounds");
        assertThat(page.selectFirst("h1").text()).isEqualTo(EVIL);
        assertThat(page.select("meta[name=description]").attr("content")).isEqualTo(EVIL);
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(EVIL);
        assertThat(page.select("script:not([src], [type=application/ld+json]), img, [onerror]"))
                .isEmpty();
    }

    @Test
    void text_cannot_end_the_script_that_holds_it() {
        Document page = Jsoup.parse(renderer.render(page(EVIL)));

        assertThat(page.select("script[type=application/ld+json]"))
                .singleElement()
                .satisfies(script -> assertThat(
                                json.readTree(script.data()).path("name").stringValue())
                        .isEqualTo(EVIL));
    }

    @Test
    void text_that_looks_like_an_expression_is_not_evaluated() {
        Document page = Jsoup.parse(renderer.render(page("${1 + 1} [[${1 + 1}]] ~{parts :: logo} #{x}")));

        assertThat(page.selectFirst("h1").text()).isEqualTo("${1 + 1} [[${1 + 1}]] ~{parts :: logo} #{x}");
    }

    private static PublicPage page(String text) {
        PageModel model = PageModel.of(SampleProgram.withFact("beds"), SampleTour.of(SampleTour.scene("a")))
                .with("heading", text)
                .with("explanation", text)
                .with("note", text);
        return PublicPage.of("message", "/", text, text, model.map())
                .withStructured(List.of(Map.of("@type", "Thing", "name", text)));
    }
}
