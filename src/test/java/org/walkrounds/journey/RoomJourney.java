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
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A host at a desk and a student with a phone in one room: all that they can say, ask and do there. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RoomJourney extends RoomOfTwo {

    @Test
    @Order(1)
    void lobby_lets_one_test_the_sound_and_opens_into_the_room_by_itself() {
        button(student, "Test your sound").click();
        assertThat(student.locator("[data-sound-said]")).containsText("Two notes");
        assertThat(student.getByText("Look around meanwhile")).isVisible();
        assertThat(Axe.violations(student, "lobby")).isEmpty();

        button(host, "Open the lobby").click();
        student.locator("#say").fill("Half a thought");
        button(host, "Start the session").click();

        LocatorAssertions.IsVisibleOptions patient = new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);
        assertThat(student.locator(".tag.live")).isVisible(patient);
        assertThat(host.locator(".tag.live")).isVisible(patient);
        assertThat(student.locator("#say")).hasValue("Half a thought");
    }

    @Test
    @Order(2)
    void message_is_answered_reacted_to_and_changed() {
        write(student, "Good evening from a call room.");
        act(host, "call room", "Reply");
        write(host, "Welcome.");
        Locator answer = message(student, "Welcome.");
        assertThat(answer).containsText("To you");
        assertThat(answer.locator(".quote")).containsText("You: Good evening from a call room.");

        message(student, "Welcome.").locator(".more").click();
        student.getByRole(AriaRole.MENUITEMCHECKBOX).first().click();
        assertThat(message(host, "Welcome.").locator(".reactions")).containsText("1");

        act(student, "Good evening", "Change");
        write(student, "Good morning from a call room.");
        assertThat(message(host, "Good morning")).containsText("(edited)");
    }

    @Test
    @Order(3)
    void raised_hand_is_called_on() {
        student.getByLabel("Raise hand").click();
        tab(host, "Hosts");
        host.getByLabel("Call on A. Student").click();

        assertThat(student.locator(".notice")).containsText("it is your turn");
        assertThat(student.getByLabel("Raise hand")).hasAttribute("aria-pressed", "false");
    }

    @Test
    @Order(4)
    void poll_is_answered_and_its_results_shown() {
        tab(host, "Polls");
        button(host, "New poll").click();
        host.getByLabel("What do you ask?").fill("What shall we show next?");
        host.getByLabel("Options, one a line").fill("The suites\nThe clinic");
        button(host, "Keep as a draft").click();
        button(host, "Open for answers").click();

        tab(student, "Polls");
        student.locator(".opt").nth(1).click();
        assertThat(student.locator(".opt").nth(1)).containsText("100%");
        assertThat(host.getByRole(AriaRole.TABLE)).containsText("The clinic1100");
        button(host, "Close").click();
        assertThat(student.locator(".opt").first()).isDisabled();
    }

    @Test
    @Order(5)
    void question_is_answered_in_writing() {
        tab(student, "Questions");
        write(student, "Is research time protected?");
        tab(host, "Questions");
        button(host, "Answer in writing").click();
        host.getByLabel("Answer to: Is research time protected?").fill("Yes, in the fifth year.");
        button(host, "Publish the answer").click();

        assertThat(student.locator(".qa .answer")).containsText("Yes, in the fifth year.");
    }

    @Test
    @Order(6)
    void what_waits_for_a_moderator_is_seen_by_its_author_and_staff_alone() {
        tab(host, "Hosts");
        host.getByText("What attendees may do").click();
        host.getByLabel("What they write waits for a moderator").check();
        tab(student, "Chat");
        tab(host, "Chat");
        write(student, "May I ask about visas?");
        assertThat(message(student, "visas")).containsText("Waits for a moderator");

        act(host, "visas", "Let it through");
        assertThat(message(student, "visas")).not().containsText("Waits for a moderator");
    }

    @Test
    @Order(7)
    void muted_student_cannot_write_until_that_is_undone() {
        act(host, "visas", "Mute A. Student");
        assertThat(student.locator("#say")).isDisabled();

        tab(host, "Hosts");
        button(host, "Undo").click();
        assertThat(student.locator("#say")).isEnabled();
    }

    @Test
    @Order(8)
    void caption_that_is_typed_stands_over_the_picture() {
        host.getByText("Captions", new Page.GetByTextOptions().setExact(true)).click();
        host.getByLabel("Caption", new Page.GetByLabelOptions().setExact(true)).fill("Follow the catheter.");
        host.keyboard().press("Enter");

        assertThat(student.locator(".cc")).containsText("Follow the catheter.");
    }

    @Test
    @Order(9)
    void keyboard_alone_reaches_a_messages_actions() {
        tab(host, "Chat");
        host.locator(".p-chat").focus();
        host.keyboard().press("ArrowUp");
        host.keyboard().press("ArrowUp");
        host.keyboard().press("Enter");
        assertThat(host.getByRole(AriaRole.MENU)).isVisible();
        host.keyboard().press("End");
        assertThat(host.getByRole(AriaRole.MENUITEM).last()).isFocused();
        host.keyboard().press("Escape");

        assertThat(host.getByRole(AriaRole.MENU)).hasCount(0);
        assertThat(host.locator(".more:focus")).hasCount(1);
    }

    @Test
    @Order(10)
    void axe_finds_nothing_in_any_tab() {
        List<String> found = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            host.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (String tab : List.of("Chat", "Questions", "Polls", "Hosts")) {
                tab(host, tab);
                found.addAll(Axe.violations(host, tab + " " + scheme));
            }
        }
        found.addAll(Axe.violations(student, "phone"));
        assertThat(found).isEmpty();
    }

    @Test
    @Order(11)
    void room_works_where_no_websocket_comes_through() {
        student.routeWebSocket(Pattern.compile(".*/live/.*"), socket -> socket.close());
        student.reload();
        assertThat(student.locator("#say")).isEnabled(new LocatorAssertions.IsEnabledOptions().setTimeout(30_000));
        tab(host, "Chat");
        write(student, "Through the eye of a needle.");
        act(host, "needle", "Let it through");

        assertThat(message(student, "needle")).not().containsText("Waits for a moderator");
    }

    @Test
    @Order(12)
    void ended_session_leads_back_to_its_page() {
        assertThat(attending.complaints())
                .filteredOn(words -> !words.contains("WebSocket"))
                .isEmpty();
        assertThat(hosting.complaints()).isEmpty();
        host.getByRole(AriaRole.TOOLBAR).getByText("End").click();
        button(host.locator(".actions"), "End the session").click();
        button(host.locator(".actions"), "End the session").click();

        student.waitForURL("**" + PATH + "#place");
        host.waitForURL("**/studio" + PATH + "/after");
    }

    @Test
    @Order(13)
    void what_was_asked_is_written_down_and_published() {
        host.navigate(application().address("/studio" + PATH + "/after"));
        host.getByLabel("Topic").first().fill("Call");
        host.keyboard().press("Tab");
        List<String> found = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            host.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            found.addAll(Axe.violations(host, "after " + scheme));
        }
        button(host, "Publish").click();
        host.getByRole(AriaRole.DIALOG)
                .getByText("Publish", new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();

        assertThat(host.locator(".status-line")).containsText("It stands on the session’s page now");
        student.navigate(application().address(PATH));
        assertThat(student.locator("main")).containsText("What was asked");
        found.addAll(Axe.violations(student, "what was asked"));
        assertThat(found).isEmpty();
    }

    private static void write(Page page, String words) {
        page.locator("#say").fill(words);
        page.locator("#say").press("Enter");
    }

    private static void act(Page page, String words, String deed) {
        message(page, words).locator(".more").click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(deed))
                .click();
    }

    private static Locator message(Page page, String words) {
        return page.locator(".p-chat .msg")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".text", new Page.LocatorOptions().setHasText(words))));
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.MENUITEM, new Locator.GetByRoleOptions().setName(name));
    }
}
