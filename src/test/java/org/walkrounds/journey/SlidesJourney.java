package org.walkrounds.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A host brings the program's own brochure as slides; a student sees them on a phone. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SlidesJourney extends RoomOfTwo {

    private static final String PDF = "application/pdf";

    private String picture = "";

    @BeforeAll
    void open_the_desk() {
        tab(host, "Stage");
    }

    @Test
    @Order(1)
    void file_that_is_no_pdf_is_refused_with_a_reason() {
        bring("holiday.pdf", "GIF89a".getBytes(StandardCharsets.US_ASCII));

        assertThat(desk().getByRole(AriaRole.ALERT)).containsText("This is not a PDF.");
        assertThat(desk().locator(".decks li")).hasCount(0);
        hosting.complaints().removeIf(words -> words.contains("422"));
    }

    @Test
    @Order(2)
    void pdf_that_is_damaged_says_so_in_the_list() {
        bring("broken.pdf", "%PDF-1.7 and nothing else".getBytes(StandardCharsets.US_ASCII));

        assertThat(desk().locator(".decks")).containsText("The PDF is damaged.", patient());
        button(host, "Delete broken").click();
        button(host, "Delete for good").click();
        assertThat(desk().locator(".decks li")).hasCount(0);
    }

    @Test
    @Order(3)
    void brochure_is_drawn_before_the_session_starts() {
        APIResponse brochure = host.request().get(application().address("/api/brochure.pdf"));
        bring("Brochure.pdf", brochure.body());

        assertThat(desk().locator(".decks")).containsText(Pattern.compile("Brochure\\s+\\d\\d slides"), patient());
    }

    @Test
    @Order(4)
    void student_sees_the_slide_that_the_host_shows_and_its_text() {
        startSession();
        tab(host, "Stage");

        button(host, "Show Brochure").click();

        assertThat(picture(student)).hasAttribute("alt", Pattern.compile("Slide 1 of \\d\\d"), inTime());
        assertThat(student.getByRole(AriaRole.HEADING, named("Slide 1 of"))).isAttached();
        picture = picture(student).getAttribute("src");
        assertThat(picture(host)).hasAttribute("src", picture);
        assertThat(desk().locator("[aria-current]")).hasAttribute("aria-label", "Slide 1");
    }

    @Test
    @Order(5)
    void pages_are_turned_by_buttons_keys_and_thumbnails() {
        desk().getByText("Next", exactly()).click();
        assertThat(picture(student)).hasAttribute("alt", Pattern.compile("Slide 2 of"));
        host.keyboard().press("PageDown");
        host.keyboard().press("ArrowRight");
        assertThat(picture(student)).hasAttribute("alt", Pattern.compile("Slide 4 of"));
        host.keyboard().press("ArrowLeft");
        assertThat(picture(student)).hasAttribute("alt", Pattern.compile("Slide 3 of"));
        assertThat(desk().locator(".showing .num").first()).containsText("3 /");

        desk().getByLabel("Slide 2", new Locator.GetByLabelOptions().setExact(true))
                .click();
        assertThat(picture(student)).hasAttribute("alt", Pattern.compile("Slide 2 of"));
        assertThat(student.locator(".set section p").first()).isAttached();
    }

    @Test
    @Order(6)
    void student_sees_where_the_host_points() {
        button(host, "Point at the slide").click();
        picture(host).hover();
        assertThat(student.locator(".ptr")).isVisible();

        button(host, "Point at the slide").click();
        assertThat(student.locator(".ptr")).hasCount(0);
        host.keyboard().press("Shift+ArrowRight");
        assertThat(student.locator(".ptr")).hasCount(0);
    }

    @Test
    @Order(7)
    void newcomer_and_reloaded_page_see_the_same_slide() {
        student.reload();

        assertThat(picture(student)).hasAttribute("alt", Pattern.compile("Slide 2 of"), inTime());
        assertThat(student.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Stage")))
                .isHidden();
    }

    @Test
    @Order(8)
    void axe_finds_nothing() {
        List<String> found = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            host.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            found.addAll(Axe.violations(host, "desk " + scheme));
        }
        found.addAll(Axe.violations(student, "slide on a phone"));
        assertThat(found).isEmpty();
    }

    @Test
    @Order(9)
    void deleted_slides_leave_the_stage_and_the_server() {
        button(host, "Delete Brochure").click();
        button(host, "Delete for good").click();

        assertThat(student.locator(".set")).isHidden();
        assertThat(desk().locator(".decks li")).hasCount(0);
        assertThat(host.request().get(application().address(picture)).status()).isEqualTo(404);
        assertThat(hosting.complaints()).isEmpty();
        assertThat(attending.complaints()).isEmpty();
    }

    private void bring(String name, byte[] content) {
        host.locator("#slides-file").setInputFiles(new FilePayload(name, PDF, content));
    }

    private Locator desk() {
        return host.locator(".slides-desk");
    }

    private static Locator picture(Page page) {
        return page.locator(".sheet img");
    }

    private static Page.GetByRoleOptions named(String beginning) {
        return new Page.GetByRoleOptions().setName(Pattern.compile("^" + beginning));
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static LocatorAssertions.ContainsTextOptions patient() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    }

    private static LocatorAssertions.HasAttributeOptions inTime() {
        return new LocatorAssertions.HasAttributeOptions().setTimeout(30_000);
    }
}
