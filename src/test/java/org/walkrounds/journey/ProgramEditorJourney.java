package org.walkrounds.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A coordinator corrects a number, and every place that shows it follows. */
class ProgramEditorJourney extends Journey {

    private static final String FACT = "fluoroscopy procedure suites";

    @Test
    void changed_number_is_seen_on_the_page_in_the_tour_and_by_the_interface_once_it_is_published() {
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            page.navigate(application().setupLink());
            Staff.createAccount(page);
            page.navigate(application().address("/studio/program"));

            page.locator(".outline button").filter(containing(FACT)).first().click();
            assertThat(page.locator(".insp-title")).hasText(FACT);
            assertThat(page.locator(".fact-places a[href^='/tour/']").first()).isVisible();
            assertThat(page.locator(".fact-places a[href='/']")).hasText("The home page");
            page.getByLabel("Figure", new Page.GetByLabelOptions().setExact(true))
                    .fill("11");
            page.keyboard().press("Tab");
            assertThat(page.locator(".factnum")).hasText("11");
            assertThat(application().text("/api/program.json")).doesNotContainPattern(figure(11));

            List<String> found = new ArrayList<>();
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                found.addAll(Axe.violations(page, "fact " + scheme));
            }
            assertThat(found).isEmpty();

            button(page, "Publish").click();
            assertThat(page.locator(".review").first()).containsText("eleven, until now nine");
            page.locator("vaadin-dialog vaadin-button")
                    .filter(containing("Publish"))
                    .click();
            assertThat(page.locator(".pub")).containsText("Visitors see everything");
        }
        assertThat(application().text("/api/program.json")).containsPattern(figure(11));
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            page.navigate(application().address("/program"));
            assertThat(page.locator("main")).containsText("eleven fluoroscopy procedure suites");
            enter(page, "/tour/fluoroscopy-suite");
            openPoint(page, "displays");

            assertThat(page.locator(".fact .big")).hasText("11");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private static Pattern figure(int value) {
        return Pattern.compile("\"id\"\\s*:\\s*\"fluoroscopy-suites\",\\s*\"value\"\\s*:\\s*" + value);
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
