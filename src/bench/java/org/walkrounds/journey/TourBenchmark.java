package org.walkrounds.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Our walkthrough beside other viewers: the same panorama and tiles, the same view, the same link of 10 Mbit/s and 40 ms,
 * all of them in turn in one run. Ours is the product's whole page with all that stands on it, and its viewer alone, with
 * nothing in the picture, as theirs are. Times count from the start of the navigation, sizes as they came over the wire.
 */
public final class TourBenchmark {

    private static final String SCENE = "fluoroscopy-suite";
    private static final int RUNS = Integer.getInteger("walkrounds.bench.runs", 3);
    /** What a new window does on its own, before anybody goes anywhere, counts for no page. */
    private static final double BROWSER_START_MS = 1500;

    private static final double YAW = 11;
    private static final double PITCH = -4;
    private static final double FOV = 90;

    /** Runs in each page before its own scripts: what reaches the graphics card and when. */
    private static final String WATCH =
            """
            performance.setResourceTimingBufferSize(4000);
            window.gl = { bytes: 0, most: 0 };
            {
              const sizes = new Map();
              const bound = new WeakMap();
              const set = (texture, key, bytes) => {
                if (!texture) return;
                const faces = sizes.get(texture) ?? sizes.set(texture, new Map()).get(texture);
                gl.bytes += bytes - (faces.get(key) ?? 0);
                gl.most = Math.max(gl.most, gl.bytes);
                faces.set(key, bytes);
              };
              const pictured = (source) => {
                const width = source?.width ?? source?.videoWidth ?? 0;
                if (width >= 64) { gl.last = performance.now(); gl.uploaded = true; }
              };
              for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
                const wrap = (name, before) => {
                  const original = prototype[name];
                  if (!original) return;
                  prototype[name] = function (...all) { before.call(this, ...all); return original.apply(this, all); };
                };
                wrap('bindTexture', function (target, texture) { bound.set(this, texture); });
                wrap('deleteTexture', function (texture) {
                  for (const bytes of sizes.get(texture)?.values() ?? []) gl.bytes -= bytes;
                  sizes.delete(texture);
                });
                wrap('texStorage2D', function (target, levels, format, width, height) {
                  set(bound.get(this), 'all', width * height * 4 * (levels > 1 ? 4 / 3 : 1) * (target === 0x8513 ? 6 : 1));
                });
                wrap('texImage2D', function (target, level, format, ...rest) {
                  const source = rest.length < 5 ? rest.at(-1) : undefined;
                  const [width, height] = source ? [source.width, source.height] : rest;
                  set(bound.get(this), target + '/' + level, (width ?? 0) * (height ?? 0) * 4);
                  pictured(source);
                });
                wrap('texSubImage2D', function (...all) { pictured(all.at(-1)); });
                for (const name of ['drawArrays', 'drawElements'])
                  wrap(name, function () { if (gl.uploaded) gl.first ??= performance.now(); });
              }
            }
            new PerformanceObserver(list => { for (const e of list.getEntries()) gl.paint ??= e.startTime; })
              .observe({ type: 'paint', buffered: true });
            """;

    /** What came over the wire up to a time, in bytes, and by how many requests for pictures. */
    private static final String TAKEN =
            """
            (until) => {
              const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                .filter(({ responseEnd }) => responseEnd <= until);
              const sum = (list) => list.reduce((bytes, { transferSize }) => bytes + transferSize, 0);
              const pictures = all.filter(({ name }) => /\\.jpg/.test(name));
              const scripts = all.filter(({ name }) => /\\.js$/.test(name));
              return [sum(all), sum(pictures), pictures.length, sum(scripts)];
            }
            """;

    /** Once around in six seconds; resolves to the times between frames in milliseconds. */
    private static final String TURN =
            """
            () => new Promise((resolve) => {
              const ours = document.querySelector('panorama-viewer');
              const turn = ours ? (yaw) => ours.lookAt({ yaw }, { animate: false }) : window.turnTo;
              const frames = [];
              const start = performance.now();
              let last = start;
              const step = () => {
                const now = performance.now();
                frames.push(now - last);
                last = now;
                const share = Math.min(1, (now - start) / 6000);
                turn(((YAW + share * 360 + 180) % 360) - 180);
                if (share < 1) requestAnimationFrame(step);
                else resolve(frames.slice(1));
              };
              requestAnimationFrame(step);
            })
            """.replace("YAW", Double.toString(YAW));

    private final PrintStream out;
    private final RunningApplication application;
    private final PeerServer peers;
    private final JsonNode scene;

    private TourBenchmark(PrintStream out, RunningApplication application, PeerServer peers, JsonNode scene) {
        this.out = out;
        this.application = application;
        this.peers = peers;
        this.scene = scene;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("walkrounds-bench");
        try (RunningApplication application = new RunningApplication(folder)) {
            application.awaitTiles();
            JsonNode scene = scene(application);
            String id = scene.path("tiles").stringValue().replaceFirst("^/media/([^/]+)/.*$", "$1");
            Path panorama = folder.resolve("data/media").resolve(id);
            try (PeerServer peers = new PeerServer(Path.of(arguments[0]), panorama, application, bare(application))) {
                new TourBenchmark(System.out, application, peers, scene).run(panorama);
            }
        }
    }

    private static String own() {
        return "/tour/" + SCENE + "?yaw=" + YAW + "&pitch=" + PITCH + "&fov=" + FOV;
    }

    /**
     * Our viewer on a page of nothing else, without points as theirs are: the element, its still, scripts and preloads as
     * the product writes them.
     */
    private static String bare(RunningApplication application) {
        Document page = Jsoup.parse(application.text(own()));
        String script = page.select("link[rel=modulepreload]").eachAttr("href").stream()
                .filter(path -> path.contains("tour-page"))
                .findFirst()
                .orElseThrow();
        Element viewer = page.selectFirst("panorama-viewer");
        Element json = viewer.selectFirst("script");
        ObjectNode content = (ObjectNode) JsonMapper.shared().readTree(json.data());
        content.path("scenes").forEach(scene -> ((ObjectNode) scene).putArray("hotspots"));
        json.empty().appendChild(new DataNode(content.toString()));
        String first = page.selectFirst("script[type=module]").attr("src");
        return "<!doctype html><html data-flow=\"later\"><meta name=\"viewport\" content=\"width=device-width\"><title>ours</title>"
                + "<style>html, body, panorama-viewer { margin: 0; display: block; inline-size: 100%; block-size: 100%; }</style>"
                + "<link rel=\"modulepreload\" href=\"" + first + "\">"
                + "<script type=\"module\" fetchpriority=\"high\" src=\"" + script + "\"></script>"
                + page.select("link[rel=modulepreload], link[rel=preload][as=fetch]")
                + viewer;
    }

    private static JsonNode scene(RunningApplication application) {
        String page = application.text("/tour/" + SCENE);
        String json = Jsoup.parse(page)
                .selectFirst("panorama-viewer > script")
                .data();
        return JsonMapper.shared()
                .readTree(json)
                .path("scenes")
                .valueStream()
                .filter(each -> each.path("id").stringValue().equals(SCENE))
                .findFirst()
                .orElseThrow();
    }

    private void run(Path panorama) throws IOException {
        for (boolean phone : List.of(false, true)) {
            Map<String, List<Visit>> visits = new LinkedHashMap<>();
            Map<String, String> pages = pages();
            for (int run = 0; run < RUNS; run++) {
                try (Browsers browsers = new Browsers()) {
                    for (Map.Entry<String, String> page : pages.entrySet()) {
                        visits.computeIfAbsent(page.getKey(), name -> new ArrayList<>())
                                .add(visit(browsers, phone, page.getValue()));
                    }
                }
            }
            print(phone, visits, StrictTiles.of(panorama, scene, YAW, PITCH, FOV, phone));
        }
    }

    private Map<String, String> pages() {
        String query = "?levels=" + encoded(scene.path("levels").toString())
                + "&tileSize=" + scene.path("tileSize").intValue() + "&yaw=" + YAW + "&pitch=" + PITCH + "&fov=" + FOV;
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(
                "Walkrounds, whole page",
                application.address(own()));
        pages.put("Walkrounds, viewer alone", peers.address("/ours"));
        pages.put("Marzipano", peers.address("/marzipano/marzipano.html" + query));
        pages.put("Pannellum", peers.address("/pannellum/pannellum.html" + query));
        pages.put("Photo Sphere Viewer, cube tiles", peers.address("/psv/psv.html" + query));
        pages.put("Photo Sphere Viewer, whole picture", peers.address("/psv/psv.html" + query + "&whole"));
        return pages;
    }

    private static Visit visit(Browsers browsers, boolean phone, String address) {
        try (Browsers.Visitor visitor = phone ? browsers.phone() : browsers.visitor()) {
            Page page = visitor.page();
            Wire wire = new Wire(visitor.context().newCDPSession(page));
            page.addInitScript(WATCH);
            page.waitForTimeout(BROWSER_START_MS);
            page.navigate(address);
            page.waitForFunction("() => gl.first");
            wire.awaitSilence(page);
            boolean ours = (Boolean) page.evaluate("() => document.querySelector('panorama-viewer') !== null");
            double first = number(page, ours ? "gl.paint" : "gl.first");
            double sharp = number(page, "gl.last");
            double[] atSharp = numbers(page.evaluate(TAKEN, sharp));
            double settled = number(page, "gl.bytes");
            double[] frames = numbers(page.evaluate(TURN));
            wire.awaitSilence(page);
            double[] atEnd = numbers(page.evaluate(TAKEN, 1e12));
            return new Visit(
                    first / 1000,
                    sharp / 1000,
                    atSharp[1] / 1024,
                    atSharp[2],
                    atSharp[0] / 1024,
                    atSharp[3] / 1024,
                    atEnd[1] / 1024,
                    settled / (1 << 20),
                    number(page, "gl.most") / (1 << 20),
                    share(frames, 0.5),
                    share(frames, 0.95));
        }
    }

    private void print(boolean phone, Map<String, List<Visit>> visits, StrictTiles strict) {
        out.printf("%n### %s%n%n", phone ? "Phone 390×844@3" : "Desktop 1440×900@1");
        out.printf(
                "The view strictly needs %d tiles of level %d, %.0f KB. Medians of %d.%n%n",
                strict.count(), strict.level(), strict.bytes() / 1024.0, RUNS);
        out.println("| | first picture s | sharp s | KB of pictures until sharp | requests | KB in all until sharp"
                + " | KB of script | KB of pictures after a turn | texture MB settled | most | frame p50 ms | p95 |");
        out.println("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        visits.forEach((name, list) -> out.printf(
                "| %s | %.2f | %.2f | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f |%n",
                name,
                median(list, Visit::first),
                median(list, Visit::sharp),
                median(list, Visit::pictures),
                median(list, Visit::requests),
                median(list, Visit::everything),
                median(list, Visit::script),
                median(list, Visit::picturesAfterTurn),
                median(list, Visit::texture),
                median(list, Visit::mostTexture),
                median(list, Visit::frame),
                median(list, Visit::slowFrame)));
    }

    private static double median(List<Visit> visits, ToDoubleFunction<Visit> figure) {
        return share(visits.stream().mapToDouble(figure).toArray(), 0.5);
    }

    private static double share(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)];
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate("() => " + expression)).doubleValue();
    }

    private static double[] numbers(Object list) {
        return ((List<?>) list).stream().mapToDouble(each -> ((Number) each).doubleValue()).toArray();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /**
     * What one visit showed, in seconds, kilobytes, megabytes of the graphics card and, for frames, milliseconds.
     *
     * @param requests for pictures until the view was sharp
     */
    private record Visit(
            double first,
            double sharp,
            double pictures,
            double requests,
            double everything,
            double script,
            double picturesAfterTurn,
            double texture,
            double mostTexture,
            double frame,
            double slowFrame) {}

    /** The link that the figures are for, and when nothing is on it. */
    private static final class Wire {

        private static final double SILENCE_MS = 2000;

        private int underWay;
        private long lastNews = System.nanoTime();

        Wire(CDPSession session) {
            session.send("Network.enable");
            JsonObject link = new JsonObject();
            link.addProperty("offline", false);
            link.addProperty("latency", 40);
            link.addProperty("downloadThroughput", 10_000_000 / 8);
            link.addProperty("uploadThroughput", 10_000_000 / 8);
            session.send("Network.emulateNetworkConditions", link);
            session.on("Network.requestWillBeSent", event -> count(1));
            session.on("Network.loadingFinished", event -> count(-1));
            session.on("Network.loadingFailed", event -> count(-1));
        }

        private void count(int change) {
            underWay += change;
            lastNews = System.nanoTime();
        }

        /** Waits until nothing has been fetched and nothing has reached the graphics card for a while. */
        void awaitSilence(Page page) {
            lastNews = System.nanoTime();
            while (underWay > 0
                    || (System.nanoTime() - lastNews) / 1e6 < SILENCE_MS
                    || number(page, "performance.now() - gl.last") < SILENCE_MS) {
                page.waitForTimeout(100);
            }
        }
    }
}
