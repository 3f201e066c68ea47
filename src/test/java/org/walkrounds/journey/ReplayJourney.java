package org.walkrounds.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A session that was led through the walkthrough, ended and watched again by somebody who was not there. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReplayJourney extends Journey {

    private static final String PATH = "/sessions/ask-the-residents-six-years-start-to-finish";
    private static final String SCENE = "fluoroscopy-suite";
    private static final LocatorAssertions.IsVisibleOptions PATIENT =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    private Browsers.Visitor hosting;
    private Browsers.Visitor watching;
    private Page host;
    private Page visitor;

    @BeforeAll
    void hold_a_session() {
        hosting = browsers().visitor();
        host = hosting.page();
        host.navigate(application().setupLink());
        Staff.createAccount(host);
        host.navigate(application().address(PATH + "/room"));
        button(host, "Open the lobby").click();
        button(host, "Start the session").click();
        assertThat(host.locator(".tag.live")).isVisible(PATIENT);
        host.locator("#say").fill("Follow the catheter");
        host.locator("#say").press("Enter");
        tab(host, "Stage");
        host.getByLabel("Begin in").selectOption(SCENE);
        button(host, "Start the tour").click();
        host.waitForFunction("() => " + VIEWER + "?.getAttribute('scene') === '" + SCENE + "'");
        host.evaluate("view => " + VIEWER + ".lookAt(view)", Map.of("yaw", 70, "pitch", -45));
        host.waitForFunction("() => Math.abs(" + VIEWER + ".getAttribute('yaw') - 70) < 0.1");
        tab(host, "Chat");
        host.locator("#say").fill("That was the suite");
        host.locator("#say").press("Enter");
        assertThat(host.locator(".p-chat")).containsText("That was the suite");
        watching = browsers().visitor();
        visitor = watching.page();
    }

    @AfterAll
    void leave() {
        watching.close();
        hosting.close();
    }

    @Test
    @Order(1)
    void replay_is_the_staffs_alone_until_it_is_published() {
        host.getByRole(AriaRole.TOOLBAR).getByText("End").click();
        host.locator(".actions [role=menuitem]").first().click();
        host.locator(".actions [role=menuitem]").first().click();
        host.waitForURL("**/studio" + PATH + "/after");
        visitor.navigate(application().address(PATH + "/replay"));
        assertThat(visitor).hasURL(Pattern.compile(PATH + "$"));
        assertThat(visitor.getByText("Watch it again")).hasCount(0);

        button(host, "Publish the replay").click();
        host.locator("vaadin-dialog vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Publish"))
                .click();

        assertThat(host.locator(".status-line")).containsText("The replay stands on the session’s page now");
        visitor.reload();
        visitor.getByText("Watch it again").click();
        assertThat(visitor.locator(".player")).containsText("Space or K plays");
    }

    @Test
    @Order(2)
    void keys_play_and_switch_captions_wherever_the_focus_is() {
        visitor.keyboard().press("k");
        assertThat(button(visitor, "Pause")).isVisible();
        visitor.keyboard().press("k");
        assertThat(button(visitor, "Play")).isVisible();

        visitor.keyboard().press("c");
        assertThat(button(visitor, "Captions")).hasAttribute("aria-pressed", "false");
        visitor.keyboard().press("c");
        assertThat(button(visitor, "Captions")).hasAttribute("aria-pressed", "true");
        tab(visitor, "Moments");
        visitor.getByLabel("Find what was said").fill("kc");
        assertThat(button(visitor, "Play")).isVisible();
        visitor.getByLabel("Find what was said").fill("");
        tab(visitor, "Chat");
    }

    @Test
    @Order(3)
    void going_to_the_end_shows_all_that_was_and_going_back_less() {
        Locator moment = moment();
        moment.focus();
        moment.press("End");

        assertThat(visitor.locator(".p-chat")).containsText("That was the suite");
        visitor.waitForFunction("() => Math.abs(" + VIEWER + "?.yaw - 70) < 0.1");
        assertThat(moment).hasAttribute("aria-valuetext", Pattern.compile(".* of .*, Walkthrough: Fluoroscopy suite"));

        moment.press("Home");

        assertThat(visitor.locator(".p-chat")).not().containsText("That was the suite");
        assertThat(visitor.locator("panorama-viewer")).hasCount(0);
    }

    @Test
    @Order(4)
    void what_was_said_is_found_and_gone_to() {
        tab(visitor, "Moments");
        visitor.getByLabel("Find what was said").fill("CATHETER");
        visitor.locator(".moments button").click();
        tab(visitor, "Chat");

        assertThat(visitor.locator(".p-chat")).containsText("Follow the catheter");
    }

    @Test
    @Order(5)
    void chapter_leads_into_the_tour_which_plays_on_while_one_looks_around() {
        tab(visitor, "Moments");
        visitor.getByLabel("Find what was said").fill("");
        visitor.locator(".moments button")
                .filter(new Locator.FilterOptions().setHasText("Walkthrough"))
                .click();
        assertThat(visitor.locator(".led")).containsText("You are being shown around");
        button(visitor, "Look around yourself").click();
        visitor.locator("main").focus();
        visitor.keyboard().press("k");

        assertThat(button(visitor, "Follow the host")).isVisible();
        assertThat(moment()).not().hasValue("0");
        button(visitor, "Follow the host").click();
        visitor.waitForFunction("() => Math.abs(" + VIEWER + "?.yaw - 70) < 0.1");
    }

    @Test
    @Order(6)
    void link_leads_to_its_moment() {
        visitor.navigate(application().address(PATH + "/replay?t=2"));

        assertThat(moment()).hasValue("2");
    }

    @Test
    @Order(7)
    void axe_finds_nothing_in_any_tab() {
        List<String> found = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            visitor.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (String tab : List.of("Chat", "Questions", "Polls", "Moments")) {
                tab(visitor, tab);
                visitor.waitForFunction("() => document.getAnimations().length === 0");
                found.addAll(Axe.violations(visitor, tab + " " + scheme));
            }
        }
        assertThat(found).isEmpty();
        assertThat(watching.complaints()).isEmpty();
    }

    private Locator moment() {
        return visitor.getByRole(AriaRole.SLIDER);
    }
}
