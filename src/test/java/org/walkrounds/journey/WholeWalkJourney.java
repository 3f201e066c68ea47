package org.walkrounds.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Through the whole building on foot: by the passages in the pictures alone. */
class WholeWalkJourney extends Journey {

    @Test
    void every_room_can_be_walked_to_from_the_entrance_and_back_by_clicking_passages() {
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            enter(page, "/tour");
            List<String> rooms = strings(page, VIEWER + ".scenes.map(scene => scene.id)");
            Set<String> seen = new LinkedHashSet<>();

            explore(page, "welcome", seen);

            assertThat(seen).hasSizeGreaterThan(1).containsExactlyInAnyOrderElementsOf(rooms);
            assertThat(page.locator("h1")).hasText("Welcome");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void a_click_on_a_thing_in_the_picture_opens_its_point_and_lights_it_up() {
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            enter(page, "/tour/fluoroscopy-suite?yaw=30&pitch=0&fov=90");
            Locator display = page.locator(".areas g[data-id=displays]");

            // Beside the point itself, on the lower left corner of the display.
            page.mouse().move(560, 480);
            assertThat(display).hasClass(Pattern.compile(".*\\blit\\b.*"));
            page.mouse().click(560, 480);

            assertThat(page.locator(".fact")).isVisible();
            assertThat((String) page.evaluate("() => " + VIEWER + ".open")).isEqualTo("displays");
            assertThat(display).hasClass(Pattern.compile(".*\\bon\\b.*"));
            page.keyboard().press("Escape");
            assertThat(display).not().hasClass(Pattern.compile(".*\\bon\\b.*"));
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    /** Into each room that was not seen yet, and back to this one. */
    private static void explore(Page page, String room, Set<String> seen) {
        seen.add(room);
        List<String> ways = strings(
                page,
                VIEWER + ".scenes.find(s => s.id === '" + room + "').hotspots.flatMap(hotspot => hotspot.to ?? [])");
        for (String next : ways) {
            if (!seen.contains(next)) {
                walk(page, room, next);
                explore(page, next, seen);
                walk(page, next, room);
            }
        }
    }

    private static void walk(Page page, String from, String to) {
        String passage = (String) page.evaluate(
                "([from, to]) => { const v = " + VIEWER
                        + "; const link = v.scenes.find(s => s.id === from).hotspots.find(h => h.to === to);"
                        + " v.lookAt({ yaw: link.yaw, pitch: link.pitch }, { animate: false }); return link.id; }",
                List.of(from, to));

        page.locator("panorama-viewer .hs[data-id='" + passage + "']").click();

        page.waitForURL(Pattern.compile(".*/tour/" + to + "\\?.*"));
        assertThat(page.locator(".strip [aria-current=page]")).hasAttribute("data-scene", to);
    }

    private static List<String> strings(Page page, String expression) {
        List<String> found = new ArrayList<>();
        for (Object value : (List<?>) page.evaluate("() => " + expression)) {
            found.add((String) value);
        }
        return found;
    }
}
