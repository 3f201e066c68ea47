package org.walkrounds.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CoordinatorJourney extends Journey {

    @Test
    @Order(1)
    void a_stranger_is_sent_to_the_door() {
        try (var visitor = browsers().visitor()) {
            visitor.page().navigate(application().address("/studio/tour"));

            assertThat(visitor.page()).hasURL(Pattern.compile(".*/login.*"));
            assertThat(visitor.page().locator("h1")).hasText("Staff sign-in");
        }
    }

    @Test
    @Order(2)
    void uploads_a_panorama_places_a_fact_and_a_passage_and_publishes() {
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            page.navigate(application().setupLink());
            Staff.createAccount(page);
            page.navigate(application().address("/studio/tour"));

            upload(page, "angio_store.png", "image/png", PaintedPanorama.encoded(2048, 1024, "png"));
            Locator entry = page.locator(".slist li").last();
            assertThat(entry).containsText("Angio store");
            assertThat(entry).containsText("0 points");
            page.waitForFunction("() => " + VIEWER + "?.scene === 'angio-store'");
            page.getByLabel("Name").fill("Equipment store");
            page.keyboard().press("Tab");
            assertThat(entry).containsText("Equipment store");
            assertThat(page.getByLabel("What one sees here")).isFocused();

            clickInPicture(page, "Add point", 0.4, 0.5);
            page.getByLabel("Label").fill("What we store");
            page.keyboard().press("Tab");
            assertThat(page.locator(".insp vaadin-select")).hasAttribute("focused", "");
            page.locator(".insp vaadin-select").click();
            page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText("fluoroscopy procedure suites"))
                    .click();
            assertThat(page.locator(".factnum")).hasText("9");

            clickInPicture(page, "Add passage", 0.6, 0.55);
            assertThat(page.locator(".insp-title")).containsText("Passage 1 of 1");
            button(page, "Add the way back").click();
            assertThat(page.locator(".status-line")).containsText("passage back");

            button(page, "Publish").first().click();
            assertThat(page.getByText("Put right first")).hasCount(0);
            page.locator("vaadin-dialog vaadin-button")
                    .filter(new Locator.FilterOptions().setHasText("Publish"))
                    .click();
            assertThat(page.locator(".pub")).containsText("Visitors see everything");
        }
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            enter(page, "/tour/welcome");
            String passage = (String) page.evaluate("() => " + VIEWER
                    + ".scenes.find(s => s.id === 'welcome').hotspots.find(h => h.to === 'angio-store').id");
            openPoint(page, passage);
            page.waitForURL(Pattern.compile(".*/tour/angio-store\\?.*"));
            openPoint(page, "point");

            assertThat(page.locator(".fact .big")).hasText("9");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    @Order(3)
    void what_is_no_panorama_is_refused_with_its_reason() {
        byte[] panorama = PaintedPanorama.encoded(2048, 1024, "jpg");
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            page.navigate(application().address("/login"));
            Staff.signIn(page);
            page.navigate(application().address("/studio/tour"));
            page.locator(".slist li").last().waitFor();
            int rooms = page.locator(".slist li").count();

            upload(page, "drawing.gif", "image/gif", PaintedPanorama.encoded(2048, 1024, "gif"));
            assertThat(page.locator(".refusals")).containsText("GIF");
            upload(page, "square.jpg", "image/jpeg", PaintedPanorama.encoded(1024, 1024, "jpg"));
            assertThat(page.locator(".refusals")).containsText("twice as wide");
            upload(page, "torn.jpg", "image/jpeg", Arrays.copyOf(panorama, panorama.length / 2));
            assertThat(page.locator(".refusals .alert")).hasCount(3);

            assertThat(page.locator(".slist li")).hasCount(rooms);
        }
    }

    @Test
    @Order(4)
    void a_published_version_can_be_restored() {
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            page.navigate(application().address("/login"));
            Staff.signIn(page);
            page.navigate(application().address("/studio/tour"));

            button(page, "History").click();
            button(page, "Restore as draft").first().click();

            button(page, "Review").click();
            assertThat(page.locator(".review").first()).containsText("Room removed: Equipment store.");
            assertThat(page.locator(".slist li").last()).not().containsText("Equipment store");
        }
    }

    @Test
    @Order(5)
    void a_mistake_in_the_program_is_told_with_its_place_and_changes_nothing() {
        String before = application().text("/api/program.json");
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            page.navigate(application().address("/login"));
            Staff.signIn(page);
            page.navigate(application().address("/studio/program"));
            button(page, "The document as JSON").click();
            Locator document = page.locator(".json textarea");

            document.fill(document.inputValue().replaceFirst("\"label\"", "\"lable\""));
            page.keyboard().press("Tab");
            button(page, "Save draft").click();

            assertThat(page.locator(".problems")).containsText("facts[0]");
            assertThat(application().text("/api/program.json")).isEqualTo(before);
        }
    }

    private static void upload(Page page, String name, String type, byte[] content) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, type, content));
    }

    private static void clickInPicture(Page page, String tool, double across, double down) {
        button(page, tool).click();
        BoundingBox picture = page.locator("panorama-viewer").boundingBox();
        page.mouse().click(picture.x + picture.width * across, picture.y + picture.height * down);
    }
}
