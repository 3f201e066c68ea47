package org.walkrounds.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A visit in a headset, which the Immersive Web Emulation Runtime stands in for. */
class HeadsetJourney extends Journey {

    private static final Path EMULATOR = Path.of("node_modules/iwer/build/iwer.min.js");

    @Test
    void who_has_no_headset_is_not_bothered_with_it() {
        try (var visitor = browsers().visitor()) {
            enter(visitor.page(), "/tour/control-room");

            assertThat(visitor.page().locator("button.headset")).isHidden();
        }
    }

    @Test
    void points_and_passages_are_aimed_at_and_the_stick_turns_in_steps() throws IOException {
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            page.addInitScript(
                    Files.readString(EMULATOR)
                            + "; window.device = new IWER.XRDevice(IWER.metaQuest3); device.installRuntime({ forceInstall: true });");
            enter(page, "/tour/control-room?yaw=0&pitch=0&fov=90");
            page.locator("button.headset").click();
            page.waitForFunction("() => device.activeSession?.inputSources.length === 2");

            aim(page, "console");
            pull(page);
            assertThat(page.locator(".fact h2")).containsText("Acquisition console");
            // One more closes the panel.
            pull(page);

            String link = (String) page.evaluate("() => " + scene() + ".hotspots.find(h => h.kind === 'link').id");
            String to = (String) page.evaluate("id => " + scene() + ".hotspots.find(h => h.id === id).to", link);
            double arrival = number(page, scene() + ".hotspots.find(h => h.id === '" + link + "').arrivalYaw");
            aim(page, link);
            pull(page);
            page.waitForFunction("to => " + VIEWER + ".scene === to", to);

            page.evaluate("() => device.controllers.right.updateAxes('thumbstick', 1, 0)");
            frames(page);
            page.evaluate("() => device.controllers.right.updateAxes('thumbstick', 0, 0)");
            frames(page);
            page.evaluate("() => device.activeSession.end()");

            double expected = arrival + 30;
            page.waitForFunction("yaw => Math.abs(((" + VIEWER + ".yaw - yaw + 540) % 360) - 180) < 0.5", expected);
            assertThat(Math.abs((number(page, VIEWER + ".yaw") - expected + 540) % 360 - 180))
                    .isCloseTo(0, within(0.5));
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private static String scene() {
        return VIEWER + ".scenes.find(s => s.id === " + VIEWER + ".scene)";
    }

    /** Points the right hand at a hotspot, as seen by somebody who looks along yaw 0. */
    private static void aim(Page page, String hotspot) {
        page.evaluate(
                "id => { const { yaw, pitch } = " + scene() + ".hotspots.find(h => h.id === id);"
                        + " const [y, p] = [-yaw, pitch].map(angle => angle * Math.PI / 360);"
                        + " device.controllers.right.quaternion.set(Math.cos(y) * Math.sin(p), Math.sin(y) * Math.cos(p),"
                        + " -Math.sin(y) * Math.sin(p), Math.cos(y) * Math.cos(p)); }",
                hotspot);
        frames(page);
    }

    private static void pull(Page page) {
        page.evaluate("() => device.controllers.right.updateButtonValue('trigger', 1)");
        frames(page);
        page.evaluate("() => device.controllers.right.updateButtonValue('trigger', 0)");
        frames(page);
    }

    /** Lets the headset draw: what hands do is felt from one frame to the next. */
    private static void frames(Page page) {
        page.evaluate("async () => { for (let i = 0; i < 4; i++)"
                + " await new Promise(next => device.activeSession.requestAnimationFrame(next)); }");
    }
}
