package org.walkrounds.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the public pages cost: bytes and times in a browser behind a link of 10 Mbit/s and 40 ms, and heap and CPU at the
 * server. Prints a table in Markdown.
 */
public final class PageBenchmark {

    private static final int RUNS = 5;
    private static final int VISITS = 2_000;
    private static final int FLOW_VISITS = 200;

    /** Runs in the page before its own scripts: what a visitor sees and when. */
    private static final String WATCH =
            """
            window.seen = { shift: 0 };
            new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) seen.shift += e.value; })
              .observe({ type: 'layout-shift', buffered: true });
            new PerformanceObserver(list => { for (const e of list.getEntries()) seen.paint = seen.paint ?? e.startTime; })
              .observe({ type: 'paint', buffered: true });
            for (const type of ['first-picture', 'sharp'])
              addEventListener(type, () => { seen[type] = seen[type] ?? performance.now(); }, true);
            """;

    private final PrintStream out;
    private final RunningApplication application;

    private PageBenchmark(PrintStream out, RunningApplication application) {
        this.out = out;
        this.application = application;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("walkrounds-bench");
        PrintStream out = System.out;
        out.println("| What | Figure | Goal |");
        out.println("|---|---|---|");
        long begin = System.nanoTime();
        try (RunningApplication application = new RunningApplication(folder)) {
            out.printf("| Very first start to first page, s | %.1f | 8 |%n", seconds(begin));
            application.awaitTiles();
            application.kill();
            long again = System.nanoTime();
            application.start();
            out.printf("| Start to first page, s | %.1f | 4 |%n", seconds(again));
            PageBenchmark benchmark = new PageBenchmark(out, application);
            benchmark.server();
            benchmark.browser("desktop 1440×900@1", false);
            benchmark.browser("phone 390×844@3", true);
        }
    }

    private void server() throws IOException {
        awaitRest();
        visits(200, "/tour");
        double cpu = application.cpuSeconds();
        visits(VISITS, "/tour");
        double each = (application.cpuSeconds() - cpu) / VISITS;
        out.printf("| Server CPU a visit of /tour, ms | %.2f | 4 |%n", each * 1000);
        long before = application.liveHeap();
        visits(VISITS, "/tour");
        out.printf(
                "| Server heap for a visitor who only looks, KB | %.2f | 2 |%n",
                Math.max(0, application.liveHeap() - before) / 1024.0 / VISITS);
        flowVisits(20);
        long idle = application.liveHeap();
        flowVisits(FLOW_VISITS);
        out.printf(
                "| Server heap for a visitor who uses what needs Flow, KB | %.1f | 50 |%n",
                (application.liveHeap() - idle) / 1024.0 / FLOW_VISITS);
    }

    /** Waits until what the application does by itself after its start, such as a first brochure, is over. */
    private void awaitRest() {
        double before;
        double now = application.cpuSeconds();
        do {
            before = now;
            LiveBenchmark.pause(1);
            now = application.cpuSeconds();
        } while (now - before > 0.05);
    }

    private void browser(String screen, boolean phone) {
        double[] paints = new double[RUNS];
        double[] sharps = new double[RUNS];
        double[] shifts = new double[RUNS];
        long[] bytes = new long[2];
        try (Browsers browsers = new Browsers()) {
            for (int run = 0; run < RUNS; run++) {
                try (Browsers.Visitor visitor = phone ? browsers.phone() : browsers.visitor()) {
                    Page page = visitor.page();
                    Scripts scripts = new Scripts(visitor.context().newCDPSession(page));
                    page.addInitScript(WATCH);
                    page.navigate(application.address("/tour"));
                    page.waitForFunction("() => window.seen.sharp");
                    bytes[0] = scripts.bytes();
                    paints[run] = number(page, "seen.paint");
                    sharps[run] = number(page, "seen.sharp");
                    page.locator(".find").click();
                    page.locator("#find").waitFor();
                    bytes[1] = scripts.bytes();
                    shifts[run] = number(page, "seen.shift");
                }
            }
        }
        out.printf("| First picture, s, %s | %.2f | 1.0 |%n", screen, median(paints) / 1000);
        out.printf("| Sharp view, s, %s | %.2f | 2.5 |%n", screen, median(sharps) / 1000);
        out.printf("| Layout shift, %s | %.3f | 0 |%n", screen, Arrays.stream(shifts).max().orElseThrow());
        out.printf("| Script until interactive, KB, %s | %.1f | 110 |%n", screen, bytes[0] / 1024.0);
        out.printf("| Script in all, with Flow, KB, %s | %.1f | 170 |%n", screen, bytes[1] / 1024.0);
    }

    private void visits(int count, String path) throws IOException {
        for (int i = 0; i < count; i++) {
            if (application.get(path).statusCode() != 200) {
                throw new IOException(path + " does not answer");
            }
        }
    }

    /** Each a visitor of its own: no cookie is carried over. */
    private void flowVisits(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            String start = "/?v-r=init&location=tour/welcome&query=";
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(application.address(start))).build();
            try {
                int status = HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode();
                if (status != 200) {
                    throw new IOException("Flow does not start: " + status);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException(interrupted);
            }
        }
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate("() => " + expression)).doubleValue();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /** Script bytes as they came over the wire, behind the link that the figures are for. */
    private static final class Scripts {

        private final Map<String, Boolean> isScript = new HashMap<>();
        private final List<Long> sizes = new ArrayList<>();

        Scripts(CDPSession session) {
            session.send("Network.enable");
            JsonObject link = new JsonObject();
            link.addProperty("offline", false);
            link.addProperty("latency", 40);
            link.addProperty("downloadThroughput", 10_000_000 / 8);
            link.addProperty("uploadThroughput", 10_000_000 / 8);
            session.send("Network.emulateNetworkConditions", link);
            session.on("Network.responseReceived", event -> {
                String address =
                        event.getAsJsonObject("response").get("url").getAsString();
                isScript.put(event.get("requestId").getAsString(), address.endsWith(".js"));
            });
            session.on("Network.loadingFinished", event -> {
                if (isScript.getOrDefault(event.get("requestId").getAsString(), false)) {
                    sizes.add(event.get("encodedDataLength").getAsLong());
                }
            });
        }

        long bytes() {
            return sizes.stream().mapToLong(Long::longValue).sum();
        }
    }
}
