package org.walkrounds.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A real Chromium, one for a class of journeys, with a fresh profile for each visitor. */
final class Browsers implements AutoCloseable {

    private static final String CHROMIUM = System.getenv().getOrDefault("WALKROUNDS_CHROMIUM", "/usr/bin/chromium");

    /** A small machine may write for half a minute what a build has left, and answer nobody meanwhile. */
    private static final double NAVIGATION_MILLIS = 90_000;

    private final Playwright playwright = Playwright.create();
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(CHROMIUM))
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--use-fake-device-for-media-stream",
                            "--use-fake-ui-for-media-stream",
                            "--use-angle=swiftshader",
                            "--enable-unsafe-swiftshader")));

    Visitor visitor() {
        return visitor(new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    Visitor visitor(ColorScheme scheme) {
        return visitor(
                new Browser.NewContextOptions().setViewportSize(1440, 900).setColorScheme(scheme));
    }

    Visitor phone() {
        return visitor(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(3)
                .setHasTouch(true)
                .setIsMobile(true));
    }

    Visitor withoutScripts() {
        return visitor(
                new Browser.NewContextOptions().setViewportSize(1440, 900).setJavaScriptEnabled(false));
    }

    Visitor visitor(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultNavigationTimeout(NAVIGATION_MILLIS);
        return new Visitor(context, context.newPage(), new ArrayList<>());
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /**
     * A person with a browser of their own.
     *
     * @param complaints what the browser's console had to complain of
     */
    record Visitor(BrowserContext context, Page page, List<String> complaints) implements AutoCloseable {

        Visitor {
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
