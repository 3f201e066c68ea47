package org.walkrounds.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What axe-core finds on each page, in light and in dark. */
class AccessibilityJourney extends Journey {

    private static final List<String> PAGES = List.of(
            "/",
            "/program",
            "/resources",
            "/tour-text",
            "/sessions",
            "/sessions/ask-the-residents-six-years-start-to-finish",
            "/brochure",
            "/nothing-here",
            "/login");

    private static final List<String> STUDIO = List.of(
            "/studio/tour",
            "/studio/program",
            "/studio/sessions",
            "/studio/sessions/ask-the-residents-six-years-start-to-finish",
            "/studio/mail",
            "/studio/people");

    @Test
    void finds_nothing_on_the_public_pages() {
        List<String> found = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (var visitor = browsers().visitor(scheme)) {
                for (String path : PAGES) {
                    visitor.page().navigate(application().address(path));
                    visitor.page().locator("h1").waitFor();
                    found.addAll(Axe.violations(visitor.page(), path + " " + scheme));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void finds_nothing_on_the_walkthrough_with_its_panel_and_search() {
        List<String> found = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (var visitor = browsers().visitor(scheme)) {
                Page page = visitor.page();
                enter(page, "/tour/fluoroscopy-suite");
                found.addAll(Axe.violations(page, "tour " + scheme));
                openPoint(page, "displays");
                page.locator(".fact").waitFor();
                found.addAll(Axe.violations(page, "panel " + scheme));
                page.keyboard().press("Escape");
                page.locator(".find").click();
                page.locator("#find").fill("suite");
                page.locator(".hits a").first().waitFor();
                found.addAll(Axe.violations(page, "search " + scheme));
                page.keyboard().press("Escape");
                page.locator(".tools .map").click();
                found.addAll(Axe.violations(page, "floor plan " + scheme));
                page.keyboard().press("Escape");
                page.locator(".tools .share").click();
                found.addAll(Axe.violations(page, "sharing " + scheme));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void finds_nothing_in_the_studio() {
        List<String> found = new ArrayList<>();
        try (var visitor = browsers().visitor(ColorScheme.LIGHT)) {
            Page page = visitor.page();
            page.navigate(application().setupLink());
            page.locator("h1").waitFor();
            found.addAll(Axe.violations(page, "setup"));
            Staff.createAccount(page);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                for (String path : STUDIO) {
                    page.navigate(application().address(path));
                    page.locator("h1").waitFor();
                    found.addAll(Axe.violations(page, path + " " + scheme));
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
