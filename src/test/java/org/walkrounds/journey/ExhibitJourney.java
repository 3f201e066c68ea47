package org.walkrounds.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A point that shows more than words. */
class ExhibitJourney extends Journey {

    private static final String FILM = "https://player.vimeo.com/video/76979871";

    @Test
    void a_coordinator_adds_a_picture_a_film_and_a_link_and_a_visitor_sees_them() {
        String point;
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            page.navigate(application().setupLink());
            Staff.createAccount(page);
            page.navigate(application().address("/studio/tour"));
            page.waitForFunction("() => " + VIEWER + "?.scene === 'welcome'");
            point = (String) page.evaluate("() => " + VIEWER
                    + ".scenes.find(s => s.id === 'welcome').hotspots.find(h => h.kind === 'text').id");
            openPoint(page, point);
            assertThat(page.locator(".insp-title")).containsText("Point");

            page.locator(".exhibit-adders input[type=file]")
                    .setInputFiles(new FilePayload(
                            "catheter_tray.png", "image/png", PaintedPanorama.encoded(400, 300, "png")));
            assertThat(page.locator(".exhibit")).hasCount(1);
            page.getByLabel("What the picture shows").fill("A tray with catheters");
            page.keyboard().press("Tab");

            add(page, "Add a film", "What it shows", "A walk in", "Address of its player", "https://elsewhere.example");
            assertThat(page.locator(".insp .alert")).containsText("player.vimeo.com");
            page.getByLabel("Address of its player").fill(FILM);
            buttonSaying(page, "Add a film").click();
            assertThat(page.locator(".exhibit")).hasCount(2);
            add(page, "Add a link", "What it leads to", "The program", "Address", "/program");
            assertThat(page.locator(".exhibit")).hasCount(3);
            assertThat(Axe.violations(page, "exhibits")).isEmpty();

            buttonSaying(page, "Publish").first().click();
            page.locator("vaadin-dialog vaadin-button")
                    .filter(new Locator.FilterOptions().setHasText("Publish"))
                    .click();
            assertThat(page.locator(".pub")).containsText("Visitors see everything");
        }
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            List<String> foreign = new ArrayList<>();
            page.onRequest(request -> {
                if (request.url().contains("vimeo")) {
                    foreign.add(request.url());
                }
            });
            enter(page, "/tour/welcome");
            openPoint(page, point);
            Locator panel = page.locator(".fact");
            Locator picture = panel.getByAltText("A tray with catheters");
            picture.waitFor();
            page.waitForFunction("() => document.querySelector('.fact img.exhibit').naturalWidth === 400");
            assertThat(panel.getByText("The program", new Locator.GetByTextOptions().setExact(true)))
                    .hasAttribute("href", "/program");
            assertThat(foreign).as("asked for before anybody wants it").isEmpty();
            assertThat(Axe.violations(page, "panel")).isEmpty();

            panel.getByText("Play the film").click();

            assertThat(panel.locator("iframe")).hasAttribute("src", FILM);
            assertThat(visitor.complaints()).noneMatch(complaint -> complaint.contains("Content Security Policy"));
        }
    }

    private static void add(
            Page page, String kind, String nameLabel, String name, String addressLabel, String address) {
        buttonSaying(page, kind).click();
        page.getByLabel(nameLabel, new Page.GetByLabelOptions().setExact(true)).fill(name);
        page.getByLabel(addressLabel, new Page.GetByLabelOptions().setExact(true))
                .fill(address);
        buttonSaying(page, kind).click();
    }

    private static Locator buttonSaying(Page page, String text) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text));
    }
}
