package org.walkrounds.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A view of the walkthrough goes from hand to hand and onto the pages of others. */
class ShareJourney extends Journey {

    @Test
    void a_view_is_handed_on_as_a_link_and_as_a_code() {
        var options = new Browser.NewContextOptions()
                .setViewportSize(1440, 900)
                .setPermissions(List.of("clipboard-read", "clipboard-write"));
        try (var visitor = browsers().visitor(options)) {
            Page page = visitor.page();
            enter(page, "/tour/clinic?yaw=40&pitch=-10&fov=60");
            page.locator("button.share").click();
            page.locator("#share .copy").first().click();
            assertThat(page.locator(".toast")).containsText("copied");
            String link = (String) page.evaluate("() => navigator.clipboard.readText()");
            assertThat(page.locator("#share .code img")).hasJSProperty("complete", true);
            assertThat(number(page, "document.querySelector('#share .code img').naturalWidth"))
                    .isPositive();
            page.keyboard().press("Escape");
            assertThat(page.locator("#share")).isHidden();
            assertThat(page.locator("button.share")).isFocused();

            page.navigate(link);
            page.waitForFunction("() => window.sharp");
            assertThat(number(page, VIEWER + ".yaw")).isCloseTo(40, within(0.1));
            assertThat(number(page, VIEWER + ".fov")).isCloseTo(60, within(0.1));
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void a_frame_on_another_site_walks_without_touching_that_sites_history() throws IOException {
        String code;
        try (var visitor = browsers().visitor()) {
            enter(visitor.page(), "/tour/welcome");
            visitor.page().locator("button.share").click();
            visitor.page().locator(".turning input").check();
            code = visitor.page().locator("#share-frame").inputValue();
        }
        try (var site = new OtherSite(code);
                var visitor = browsers().visitor()) {
            Page page = visitor.page();
            page.navigate(site.address());
            Frame frame = page.waitForSelector("iframe").contentFrame();
            frame.waitForFunction("() => " + VIEWER + "?.yaw > 5");
            frame.locator("panorama-viewer").click();
            double steps = number(page, "history.length");
            frame.locator("[data-scene=corridor]").first().click();
            frame.waitForFunction("() => location.pathname === '/embed/tour/corridor'");

            assertThat(number(page, "history.length")).isEqualTo(steps);
            assertThat(page.url()).isEqualTo(site.address());
            assertThat(frame.locator("a.home").getAttribute("href")).startsWith("/tour/corridor");
            assertThat(visitor.context().cookies()).isEmpty();
        }
    }

    @Test
    void points_that_would_overlap_in_a_small_frame_come_apart_at_a_touch() {
        var small = new Browser.NewContextOptions().setViewportSize(360, 240).setHasTouch(true);
        try (var visitor = browsers().visitor(small)) {
            Page page = visitor.page();
            enter(page, "/embed/tour/control-room?pitch=-30&fov=120");
            var count = page.locator("panorama-viewer .count").first();
            int folded = Integer.parseInt(count.textContent());
            assertThat(page.locator("panorama-viewer .folded")).hasCount(folded);

            count.click();

            page.waitForFunction("() => " + VIEWER + ".fov < 110");
            assertThat(page.locator("panorama-viewer .count")).hasCount(0);
        }
    }

    /** A page of somebody else, on an origin of its own. */
    private static final class OtherSite implements AutoCloseable {

        private final HttpServer server;

        OtherSite(String frame) throws IOException {
            byte[] page = ("<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>" + frame)
                    .getBytes(StandardCharsets.UTF_8);
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "text/html;charset=utf-8");
                exchange.sendResponseHeaders(200, page.length);
                exchange.getResponseBody().write(page);
                exchange.close();
            });
            server.start();
        }

        String address() {
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
