package org.walkrounds.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class VisitorJourney extends Journey {

    @Test
    void walks_from_home_into_a_room_opens_a_fact_walks_on_and_comes_back() {
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            List<String> foreign = new ArrayList<>();
            page.onRequest(request -> {
                if (!request.url().startsWith(application().address("/"))
                        && !request.url().startsWith("data:")
                        && !request.url().startsWith("blob:")) {
                    foreign.add(request.url());
                }
            });
            page.addInitScript("addEventListener('sharp', () => { window.sharp = true; }, true);");
            page.navigate(application().address("/"));
            page.getByText("Start the walkthrough").first().click();
            page.waitForFunction("() => window.sharp");
            assertThat(page.locator("h1")).hasText("Welcome");

            double yaw = number(page, VIEWER + ".yaw");
            int steps = ((Number) page.evaluate("() => history.length")).intValue();
            page.mouse().move(700, 450);
            page.mouse().down();
            page.mouse().move(500, 450, new Mouse.MoveOptions().setSteps(8));
            page.mouse().up();
            page.waitForFunction(
                    "yaw => Math.abs(Number(new URLSearchParams(location.search).get('yaw')) - yaw) > 3", yaw);
            assertThat(((Number) page.evaluate("() => history.length")).intValue())
                    .isEqualTo(steps);

            String point = (String) page.evaluate("() => { const v = " + VIEWER
                    + "; return v.scenes.find(s => s.id === v.scene).hotspots.find(h => h.kind === 'fact').id; }");
            openPoint(page, point);
            Locator panel = page.locator(".fact");
            assertThat(panel).isVisible();
            String words = panel.locator("h2").innerText();
            String figure = panel.locator(".big span").innerText();
            assertThat(application().text("/api/program.json")).contains(figure.replace(",", ""));
            assertThat(words).isNotBlank();
            page.keyboard().press("Escape");
            assertThat(panel).isHidden();
            assertThat((String) page.evaluate("() => " + VIEWER + ".shadowRoot.activeElement?.dataset.id"))
                    .isEqualTo(point);

            String before = (String) page.evaluate("() => location.pathname + location.search");
            page.evaluate("() => " + VIEWER + ".goTo('fluoroscopy-suite')");
            page.waitForURL(Pattern.compile(".*/tour/fluoroscopy-suite\\?.*"));
            assertThat(page.locator("h1")).hasText("Fluoroscopy suite");
            assertThat(page).hasTitle("Fluoroscopy suite · Walkthrough · Walkrounds");
            page.goBack();
            page.waitForFunction("() => " + VIEWER + ".scene === 'welcome'");
            assertThat(page.locator("h1")).hasText("Welcome");
            assertThat((String) page.evaluate("() => location.pathname")).isEqualTo(before.replaceFirst("\\?.*", ""));

            assertThat(foreign).isEmpty();
            assertThat(visitor.complaints()).isEmpty();
            assertThat(visitor.context().cookies()).isEmpty();
        }
    }

    @Test
    void a_passage_leads_into_the_next_room() {
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            enter(page, "/tour/control-room");

            String to = (String) page.evaluate("() => { const v = " + VIEWER
                    + "; const link = v.scenes.find(s => s.id === v.scene).hotspots.find(h => h.kind === 'link');"
                    + " v.focusHotspot(link.id); return link.to; }");
            page.keyboard().press("Enter");

            page.waitForURL(Pattern.compile(".*/tour/" + to + "\\?.*"));
            assertThat(page.locator(".strip [aria-current=page]")).hasAttribute("data-scene", to);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void a_deep_link_restores_its_view_and_nonsense_leaves_the_scenes_own() {
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            enter(page, "/tour/clinic?yaw=40&pitch=-10&fov=60");
            assertThat(number(page, VIEWER + ".yaw")).isCloseTo(40, within(0.1));
            assertThat(number(page, VIEWER + ".pitch")).isCloseTo(-10, within(0.1));
            assertThat(number(page, VIEWER + ".fov")).isCloseTo(60, within(0.1));

            enter(page, "/tour/clinic?yaw=NaN&pitch=900&fov=wide");
            assertThat(number(page, VIEWER + ".yaw")).isCloseTo(-18, within(0.1));
            assertThat(number(page, VIEWER + ".fov")).isCloseTo(90, within(0.1));
        }
    }

    @Test
    void who_goes_offline_keeps_what_is_loaded_and_sees_the_rest_later() {
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            enter(page, "/tour/clinic");
            visitor.context().setOffline(true);
            assertThat(page.locator(".toast")).containsText("You are offline");
            page.evaluate("() => { window.sharp = false; " + VIEWER + ".lookAt({ yaw: 160 }, { animate: false }); }");
            assertThat(page.locator(".toast")).containsText("What is loaded stays");
            assertThat((Boolean) page.evaluate("() => window.sharp")).isFalse();

            visitor.context().setOffline(false);

            page.waitForFunction("() => window.sharp");
            assertThat(page.locator(".toast")).not().containsText("offline");
        }
    }

    @Test
    void finds_a_point_by_name_without_losing_the_picture() {
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            enter(page, "/tour/welcome");
            page.evaluate("() => { " + VIEWER + ".marked = true; }");

            page.locator(".find").click();
            page.locator("#find").fill("heart");
            page.locator(".hits a").first().click();

            page.waitForURL(Pattern.compile(".*/tour/hybrid-or\\?.*"));
            assertThat(page.locator(".fact")).isVisible();
            assertThat((Boolean) page.evaluate("() => " + VIEWER + ".marked")).isTrue();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void an_unknown_address_gets_a_page_that_says_so() {
        try (var visitor = browsers().visitor()) {
            for (String path : List.of("/nothing-here", "/tour/nothing-here", "/sessions/nothing-here")) {
                Response answer = visitor.page().navigate(application().address(path));

                assertThat(answer.status()).isEqualTo(404);
                assertThat(visitor.page().locator("h1")).hasText("This door is not on the plan");
            }
        }
    }
}
