package org.walkrounds.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;

/** What a coordinator does before the work begins. */
final class Staff {

    static final String EMAIL = "coordinator@example.org";
    static final String PASSWORD = "violet lantern over harbor";

    private Staff() {}

    /** Fills in the page behind the one-time link and waits until the studio opens. */
    static void createAccount(Page page) {
        page.getByLabel("Your name").fill("Coordinator");
        page.getByLabel("Work e-mail").fill(EMAIL);
        page.locator("input[type=password]").fill(PASSWORD);
        page.keyboard().press("Tab");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Create my account"))
                .click();
        page.waitForURL("**/studio/**");
    }

    /** Has a coordinator who is on the page of people ask a colleague in, as a host; returns the one-time link. */
    static String invite(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add a person"))
                .click();
        page.getByLabel("Name").fill(name);
        page.getByLabel("Work e-mail").fill(name.toLowerCase(Locale.ROOT) + "@example.org");
        page.keyboard().press("Tab");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make the link"))
                .click();
        return page.getByLabel("Link to hand over").inputValue();
    }

    /** Opens such a link and waits until the studio opens. */
    static void accept(Page page, String link) {
        page.navigate(link);
        page.locator("input[type=password]").fill(PASSWORD);
        page.keyboard().press("Tab");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Set my password"))
                .click();
        page.waitForURL("**/studio/**");
    }

    static void signIn(Page page) {
        page.getByLabel("Work e-mail").fill(EMAIL);
        page.locator("input[type=password]").fill(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/studio/**");
    }
}
