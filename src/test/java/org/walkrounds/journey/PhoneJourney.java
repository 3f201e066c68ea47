package org.walkrounds.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
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
    void the_view_turns_with_the_phone_until_it_is_let_go() {
        try (var visitor = browsers().phone()) {
            Page page = visitor.page();
            CDPSession sensors = visitor.context().newCDPSession(page);
            hold(sensors, 0, 95);
            enter(page, "/tour/clinic?yaw=0&pitch=0&fov=90");
            wake(page);
            page.locator("button.tilt").tap();
            assertThat(page.locator("button.tilt")).hasAttribute("aria-pressed", "true");
            // The first that is felt sets the horizon right; from there on turns are told from it.
            page.waitForFunction("() => Math.abs(" + VIEWER + ".pitch - 5) < 0.1");
            hold(sensors, 30, 100);
            page.waitForFunction("() => Math.abs(" + VIEWER + ".yaw + 30) < 0.5");
            assertThat(number(page, VIEWER + ".pitch")).isCloseTo(10, org.assertj.core.api.Assertions.within(0.5));

            wake(page);
            page.locator("button.tilt").tap();
            hold(sensors, 90, 90);

            assertThat(page.locator("button.tilt")).hasAttribute("aria-pressed", "false");
            assertThat(number(page, VIEWER + ".yaw")).isCloseTo(-30, org.assertj.core.api.Assertions.within(0.5));
        }
    }

    @Test
    void what_is_in_a_room_is_read_from_a_list_without_turning() {
        try (var visitor = browsers().phone()) {
            Page page = visitor.page();
            enter(page, "/tour/control-room?yaw=170");
            wake(page);
            page.locator(".begin .map").tap();
            page.locator("#plan .inside").getByText("Lead glass").tap();

            assertThat(page.locator(".fact h2")).containsText("Lead glass");
            assertThat(page.locator("#plan")).isHidden();
            assertThat(number(page, VIEWER + ".yaw")).isCloseTo(170, org.assertj.core.api.Assertions.within(0.5));
        }
    }

    /** What lies over the picture may have faded meanwhile, and a finger presses nothing that it does not see. */
    private static void wake(Page page) {
        page.locator("body").dispatchEvent("pointermove");
    }

    private static void hold(CDPSession sensors, double alpha, double beta) {
        JsonObject held = new JsonObject();
        held.addProperty("alpha", alpha);
        held.addProperty("beta", beta);
        held.addProperty("gamma", 0);
        sensors.send("DeviceOrientation.setDeviceOrientationOverride", held);
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
