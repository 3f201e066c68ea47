package org.walkrounds.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WithoutScriptsJourney extends Journey {

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void the_program_is_whole() throws IOException {
        try (var visitor = browsers().withoutScripts()) {
            Page page = visitor.page();
            page.navigate(application().address("/program"));
            String text = page.locator("main").innerText();

            JsonNode program = json.readTree(application().text("/api/program.json"));

            for (JsonNode section : program.path("sections")) {
                if (!section.path("blocks").isEmpty()) {
                    assertThat(text).contains(section.path("title").asString());
                }
            }
            assertThat(text).contains("890,000", "19,000", "47,000", "900", "PGY 5–6");
            page.locator(".navlist a[href='/brochure']").click();
            assertThat(page.locator("form.choose").getAttribute("action")).isEqualTo("/api/brochure.pdf");
        }
    }

    @Test
    void the_walkthrough_can_be_read() throws IOException {
        try (var visitor = browsers().withoutScripts()) {
            Page page = visitor.page();
            page.navigate(application().address("/tour-text"));
            String text = page.locator("main").innerText();

            for (JsonNode scene :
                    json.readTree(application().text("/api/tour.json")).path("scenes")) {
                assertThat(text).contains(scene.path("title").asString());
                for (JsonNode hotspot : scene.path("hotspots")) {
                    assertThat(text).contains(hotspot.path("label").asString());
                }
            }
        }
    }

    @Test
    void the_tour_page_shows_its_view_and_leads_on() {
        try (var visitor = browsers().withoutScripts()) {
            Page page = visitor.page();
            page.navigate(application().address("/tour"));

            assertThat(page.locator("panorama-viewer img").getAttribute("src")).startsWith("data:image/jpeg");
            page.locator(".strip a[data-scene=clinic]").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Clinic");
        }
    }
}
