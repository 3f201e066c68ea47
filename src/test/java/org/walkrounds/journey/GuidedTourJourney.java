package org.walkrounds.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GuidedTourJourney extends Journey {

    private static final String CAPTIONS = "/api/tour/routes/residency.vtt";
    private static final String LAST_ROOM = "Prep and recovery";

    @Test
    void starts_skips_through_every_stop_and_ends_in_the_last_room() throws IOException {
        List<String> captions = captions();
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            enter(page, "/tour/welcome");
            Locator caption = page.locator(".cap");
            assertThat(caption).isHidden();

            page.locator(".guide-start").click();

            for (String words : captions) {
                assertThat(caption).hasText(words);
                assertThat(page.locator(".cap-said")).hasText(words);
                if (!words.equals(captions.getLast())) {
                    page.getByLabel("Next stop").click();
                }
            }
            page.waitForURL(Pattern.compile(".*/tour/prep-recovery\\?.*"));
            assertThat(page.locator("h1")).hasText(LAST_ROOM);
            assertThat(page.locator(".stops [aria-current=step]"))
                    .hasAttribute("aria-label", "Stop " + captions.size() + ", " + LAST_ROOM);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void looking_around_keeps_the_words_and_coming_back_looks_where_the_route_does() throws IOException {
        List<String> captions = captions();
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            enter(page, "/tour/welcome");
            page.locator(".guide-start").click();
            Locator back = page.getByText("Come back");
            assertThat(back).isHidden();

            page.mouse().move(700, 300);
            page.mouse().down();
            page.mouse().move(300, 300);
            page.mouse().up();
            assertThat(back).isVisible();
            assertThat(page.locator(".cap")).hasText(captions.getFirst());
            back.click();

            page.waitForFunction("() => Math.abs(" + VIEWER + ".yaw + 20) < 0.1");
            assertThat(back).isHidden();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void is_steered_by_keys_alone_and_cuts_for_those_who_asked_for_less_motion() throws IOException {
        List<String> captions = captions();
        try (var visitor = browsers()
                .visitor(new Browser.NewContextOptions()
                        .setViewportSize(1440, 900)
                        .setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = visitor.page();
            enter(page, "/tour/welcome?yaw=170");
            page.locator(".guide-start").focus();

            page.keyboard().press("Enter");
            assertThat(page.getByLabel("Pause the guided tour")).isFocused();
            assertThat(number(page, VIEWER + ".yaw")).isEqualTo(-20);
            page.keyboard().press("Space");
            assertThat(page.getByLabel("Play on")).isFocused();
            page.getByLabel("Next stop").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".cap")).hasText(captions.get(1));
            assertThat(number(page, VIEWER + ".yaw")).isEqualTo(24);

            page.keyboard().press("Escape");

            assertThat(page.locator(".guide")).isHidden();
            assertThat(page.locator(".guide-start")).isFocused();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    /** What the route says, one caption after the other, from its WebVTT. */
    private List<String> captions() throws IOException {
        return Pattern.compile("-->.*\\n(.*)")
                .matcher(application().text(CAPTIONS))
                .results()
                .map(cue -> cue.group(1))
                .toList();
    }
}
