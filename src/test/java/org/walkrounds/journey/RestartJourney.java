package org.walkrounds.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class RestartJourney extends Journey {

    @Test
    void a_visitor_keeps_looking_around_and_the_page_comes_back_at_the_same_view() {
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            enter(page, "/tour/clinic");
            page.locator(".find").click();
            page.locator("#find").fill("liver");
            page.locator(".hits a").first().waitFor();

            application().kill();
            page.evaluate("() => " + VIEWER + ".lookAt({ yaw: 33, pitch: -5 }, { animate: false })");
            page.waitForFunction("() => location.search.includes('yaw=33&')");
            application().start();

            page.evaluate("() => { window.before = true; }");
            page.locator("#find").fill("wash");
            page.waitForFunction("() => !window.before");

            page.waitForFunction("() => " + VIEWER + "?.scene === 'clinic'");
            assertThat(number(page, VIEWER + ".yaw")).isCloseTo(33, within(0.2));
            assertThat(page.locator("h1")).hasText("Clinic");
        }
    }
}
