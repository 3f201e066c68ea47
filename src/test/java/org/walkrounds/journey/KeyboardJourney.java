package org.walkrounds.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class KeyboardJourney extends Journey {

    private static final String FOCUSED = "() => { let e = document.activeElement;"
            + " while (e?.shadowRoot?.activeElement) e = e.shadowRoot.activeElement;"
            + " return (e?.getAttribute('aria-label') || e?.innerText || '').trim() + '|' + (e?.dataset.id ?? ''); }";

    @Test
    void reaches_the_tour_looks_around_reads_a_point_and_walks_on_by_keys_alone() {
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            page.addInitScript("addEventListener('sharp', () => { window.sharp = true; }, true);");
            page.navigate(application().address("/"));
            tabTo(page, "Start the walkthrough");
            page.keyboard().press("Enter");
            page.waitForFunction("() => window.sharp");

            tabTo(page, "Arrow keys look around");
            double yaw = number(page, VIEWER + ".yaw");
            page.keyboard().press("ArrowRight");
            page.waitForFunction("yaw => " + VIEWER + ".yaw > yaw + 1", yaw);

            tabTo(page, "Check-in");
            page.keyboard().press("Enter");
            assertThat(page.locator(".fact")).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.locator(".fact")).isHidden();
            assertThat((String) page.evaluate(FOCUSED)).contains("Check-in");

            tabTo(page, "Walk");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/tour/(?!welcome)[a-z-]+\\?.*"));
            tabTo(page, "Clinic");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/tour/clinic\\?.*"));
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void turns_and_walks_on_the_floor_plan_by_keys_alone() {
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            page.navigate(application().address("/tour/fluoroscopy-suite"));
            assertThat(page.locator(".tools .map")).isVisible();
            // Tab would pass the points, and the view turns to each.
            page.locator(".tools .map").focus();
            page.keyboard().press("Enter");

            assertThat(page.locator(".here-words")).containsText("Fluoroscopy suite. Looking south-west.");
            tabTo(page, "Direction");
            for (int i = 0; i < 6; i++) {
                page.keyboard().press("ArrowRight");
            }
            assertThat(page.locator(".here-words")).containsText("Looking north-west.");
            tabTo(page, "Biplane suite");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/tour/biplane-suite\\?.*"));
            assertThat(page.locator(".place[data-scene=fluoroscopy-suite]"))
                    .hasAttribute("aria-label", "Fluoroscopy suite, visited");
            page.keyboard().press("Escape");
            assertThat(page.locator("#plan")).isHidden();
            assertThat(page.locator(".tools .map")).isFocused();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void the_skip_link_leads_past_the_navigation() {
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            page.navigate(application().address("/program"));

            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            page.keyboard().press("Enter");

            assertThat((String) page.evaluate("() => location.hash")).isEqualTo("#main");
        }
    }

    private static void tabTo(Page page, String words) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if (((String) page.evaluate(FOCUSED)).contains(words)) {
                return;
            }
        }
        throw new AssertionError("Tab does not reach “" + words + "”");
    }
}
