package org.walkrounds.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A student on the way to a place in a session.
 *
 * @param letters the plain text of the newest letter to the student with a subject
 */
record Student(Page page, UnaryOperator<String> letters) {

    static final String EMAIL = "student@university.edu";

    /** Registers on the session's page, confirms and goes into the room, by the links of the letters. */
    void comeIn(String session) {
        register(session);
        confirm();
        join();
        page.waitForURL("**" + session.replaceFirst("http://[^/]*", "") + "/room");
    }

    void register(String session) {
        page.navigate(session);
        page.getByLabel("Name").fill("A. Student");
        page.getByLabel("E-mail").fill(EMAIL);
        press("Save my place");
        assertThat(page.locator("h1")).hasText("Look into your mail");
    }

    void confirm() {
        page.navigate(link("Confirm your place", "confirm"));
        press("Confirm my place");
        assertThat(page.locator("h1")).hasText("Your place is saved");
    }

    void join() {
        page.navigate(link("Your place is saved", "join"));
    }

    /** The link of a letter that goes on to {@code step}. */
    String link(String subject, String step) {
        Matcher link = Pattern.compile("http\\S+/" + step + "/\\S+").matcher(letters.apply(subject));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
