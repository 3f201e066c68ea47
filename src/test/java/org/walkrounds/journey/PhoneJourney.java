package org.walkrounds.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhoneJourney extends Journey {

    private static final List<String> PAGES =
            List.of("/", "/program", "/resources", "/tour-text", "/sessions", "/brochure", "/tour");

    @Test
    void the_facts_slide_up_and_leave_the_picture_in_sight() {
        try (var visitor = browsers().phone()) {
            Page page = visitor.page();
            enter(page, "/tour/fluoroscopy-suite");

            openPoint(page, "displays");

            assertThat(page.locator(".fact")).isVisible();
            BoundingBox sheet = page.locator(".fact").boundingBox();
            assertThat(sheet.height).isLessThanOrEqualTo(844 * 0.56);
            assertThat(sheet.y + sheet.height).isCloseTo(844, org.assertj.core.api.Assertions.within(1.0));
            page.locator(".fact .close").click();
            assertThat(page.locator(".fact")).isHidden();
        }
    }

    @Test
    void the_menu_opens_behind_its_button() {
        try (var visitor = browsers().phone()) {
            Page page = visitor.page();
            page.navigate(application().address("/"));

            assertThat(page.locator(".mast nav")).isHidden();
            page.locator(".menu-btn").click();
            page.locator(".mast nav a[href='/program']").click();

            assertThat(page.locator("h1")).containsText("years");
        }
    }

    @Test
    void no_page_scrolls_sideways() {
        try (var visitor = browsers().phone()) {
            for (int width : List.of(390, 320)) {
                visitor.page().setViewportSize(width, 844);
                for (String path : PAGES) {
                    visitor.page().navigate(application().address(path));

                    int wide =
                            ((Number) visitor.page().evaluate("() => document.documentElement.scrollWidth")).intValue();
                    assertThat(wide).as(path + " at " + width).isLessThanOrEqualTo(width);
                }
            }
        }
    }
}
