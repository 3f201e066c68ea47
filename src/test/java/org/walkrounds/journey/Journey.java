package org.walkrounds.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One application and one browser for the journeys of a class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Journey {

    static final String VIEWER = "document.querySelector('panorama-viewer')";

    private RunningApplication application;
    private Browsers browsers;

    @BeforeAll
    void open(@TempDir Path folder) {
        DemoData.copyTo(folder.resolve("data"));
        application = new RunningApplication(folder);
        application.awaitTiles();
        browsers = new Browsers();
    }

    @AfterAll
    void close() {
        browsers.close();
        application.close();
    }

    RunningApplication application() {
        return application;
    }

    Browsers browsers() {
        return browsers;
    }

    /** Opens a scene and waits until its view is sharp. */
    void enter(Page page, String path) {
        page.addInitScript("addEventListener('sharp', () => { window.sharp = true; }, true);");
        page.navigate(application.address(path));
        page.waitForFunction("() => window.sharp");
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static void tab(Page page, String name) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name)).click();
    }

    static double number(Page page, String expression) {
        return ((Number) page.evaluate("() => " + expression)).doubleValue();
    }

    /** Clicks a point of the scene by its id, turning to it first. */
    static void openPoint(Page page, String id) {
        page.evaluate("id => " + VIEWER + ".focusHotspot(id)", id);
        page.keyboard().press("Enter");
    }
}
