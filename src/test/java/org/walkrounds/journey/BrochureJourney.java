package org.walkrounds.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** An applicant makes a brochure of their own, and a coordinator decides what there is to choose from. */
class BrochureJourney extends Journey {

    @Test
    void the_preview_is_the_file_that_is_downloaded() throws IOException {
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            page.navigate(application().address("/brochure"));
            assertThat(page.locator(".desk .pages")).hasText(Pattern.compile("Pages 1–2 of \\d+"));
            page.getByLabel("Walk through the rooms").uncheck();
            page.getByLabel("Made for").fill("Zoë Lind");
            page.getByLabel("A4").check();
            assertThat(page.locator("label", new Page.LocatorOptions().setHasText("Walk through the rooms")))
                    .containsText("left out");
            assertThat(page.locator(".facts")).containsText("A4");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Next pages"))
                    .click();
            assertThat(page.locator(".desk .pages")).hasText(Pattern.compile("Pages 3–4 of \\d+"));
            assertThat(page.locator(".sheets img").first())
                    .hasAttribute("alt", Pattern.compile("Page 3, Leadership.*"));
            String pages = page.locator(".desk .pages").innerText().replaceFirst(".* of ", "");

            Download download = page.waitForDownload(
                    () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Download PDF"))
                            .click());

            try (PDDocument pdf = Loader.loadPDF(download.path().toFile())) {
                String text = new PDFTextStripper().getText(pdf);
                assertThat(pdf.getNumberOfPages()).isEqualTo(Integer.parseInt(pages));
                assertThat(text).contains("Prepared for Zoë Lind").doesNotContain("Walk through the rooms");
            }
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void what_the_coordinator_leaves_out_is_no_longer_offered() {
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            page.navigate(application().setupLink());
            Staff.createAccount(page);
            page.navigate(application().address("/studio/brochure"));
            assertThat(page.locator(".preview .sheet")).hasCount(2);
            page.locator(".order label", containing("Nursing")).click();
            assertThat(page.locator(".pub")).containsText("“Nursing” is left out.");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Move Leadership down"))
                    .click();
            assertThat(page.locator(".order li").first()).containsText("The specialty");

            List<String> found = new ArrayList<>();
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                found.addAll(Axe.violations(page, "brochure studio " + scheme));
            }
            assertThat(found).isEmpty();

            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Publish").setExact(true))
                    .click();
            page.locator("vaadin-dialog vaadin-button")
                    .filter(new Locator.FilterOptions().setHasText("Publish"))
                    .click();
            assertThat(page.locator(".pub")).containsText("Visitors see everything");

            page.navigate(application().address("/brochure"));
            assertThat(page.locator("input[value=nursing]")).hasCount(0);
            assertThat(page.locator("input[type=checkbox][name=sections]").first())
                    .hasAttribute("value", "specialty");
        }
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
