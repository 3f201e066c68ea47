package org.walkrounds.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * Live video and the led tour: how long a picture takes from the host's camera to a viewer's eye, by a clock in the
 * picture; what many players cost the server, beside nginx that serves the same files; and how smoothly a view turns that
 * is led. Prints tables in Markdown.
 */
public final class LiveBenchmark {

    private static final int CROWD_WARM_UP = 15;
    private static final int CROWD_SECONDS = 60;
    private static final int LEAST = CROWD_WARM_UP + CROWD_SECONDS + 10;
    private static final int FRAME_SECONDS = 20;

    private static final String SLUG = "ask-the-residents-six-years-start-to-finish";
    private static final String PATH = "/sessions/" + SLUG;

    /** A camera whose picture holds the time in milliseconds, as forty black or white fields. */
    private static final String CLOCK_CAMERA = """
            navigator.mediaDevices.getUserMedia = async () => {
              const canvas = document.createElement('canvas');
              canvas.width = 1280;
              canvas.height = 720;
              const pen = canvas.getContext('2d', { willReadFrequently: true });
              let hue = 0;
              setInterval(() => {
                pen.fillStyle = `hsl(${hue++ % 360} 40% 50%)`;
                pen.fillRect(0, 64, 1280, 656);
                pen.fillStyle = '#fff';
                pen.fillRect((hue * 7) % 1200, 200, 80, 300);
                const now = BigInt(Math.round(performance.timeOrigin + performance.now()));
                for (let i = 0n; i < 40n; i++) {
                  pen.fillStyle = (now >> i) & 1n ? '#fff' : '#000';
                  pen.fillRect(Number(i) * 32, 0, 32, 64);
                }
              }, 1000 / 30);
              const sound = new AudioContext();
              const tone = sound.createOscillator();
              const out = sound.createMediaStreamDestination();
              tone.connect(out);
              tone.start();
              return new MediaStream([...canvas.captureStream(30).getVideoTracks(), ...out.stream.getAudioTracks()]);
            };""";

    private static final String READ_CLOCK = """
            () => {
              const video = document.querySelector('.cam video');
              const canvas = document.createElement('canvas');
              canvas.width = 1280;
              canvas.height = 1;
              const pen = canvas.getContext('2d', { willReadFrequently: true });
              window.delays = [];
              window.frames = 0;
              const look = () => {
                window.frames++;
                pen.drawImage(video, 0, 32, 1280, 1, 0, 0, 1280, 1);
                const { data } = pen.getImageData(0, 0, 1280, 1);
                let shown = 0n;
                for (let i = 0n; i < 40n; i++) if (data[(Number(i) * 32 + 16) * 4] > 127) shown |= 1n << i;
                const now = BigInt(Math.round(performance.timeOrigin + performance.now()));
                const delay = Number((now & ((1n << 40n) - 1n)) - shown);
                if (delay > 0 && delay < 60000) window.delays.push(delay);
                video.requestVideoFrameCallback(look);
              };
              video.requestVideoFrameCallback(look);
            }""";

    /** Looks for so many seconds at the times between a page's frames, in milliseconds, while its view turns. */
    private static final String FRAMES = """
            seconds => new Promise((resolve) => {
              const viewer = document.querySelector('panorama-viewer');
              const times = [];
              const begin = performance.now();
              let last = begin;
              let yaw = viewer.yaw;
              const look = (now) => {
                if (viewer.yaw !== yaw) {
                  times.push(now - last);
                  last = now;
                  yaw = viewer.yaw;
                }
                if (now - begin < seconds * 1000) requestAnimationFrame(look);
                else resolve(times.slice(1));
              };
              requestAnimationFrame(look);
            })""";

    /** Degrees a second. */
    private static final int TURN = 12;

    private static final String VIEWER = "document.querySelector('panorama-viewer')";

    private final PrintStream out;
    private final Path folder;
    private final RunningApplication application;
    private final Browsers.Visitor hosting;
    private final Browsers.Visitor attending;

    private LiveBenchmark(
            PrintStream out,
            Path folder,
            RunningApplication application,
            Browsers.Visitor hosting,
            Browsers.Visitor attending) {
        this.out = out;
        this.folder = folder;
        this.application = application;
        this.hosting = hosting;
        this.attending = attending;
    }

    /**
     * Takes the seconds of the measurement of time lag and the number of players; 300 and 500 otherwise. What is recorded
     * meanwhile is what the players get.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int seconds = arguments.length > 0 ? Math.max(Integer.parseInt(arguments[0]), LEAST) : 300;
        int players = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
        Path folder = Files.createTempDirectory("walkrounds-bench");
        DemoData.copyTo(folder.resolve("data"));
        try (RunningApplication application = new RunningApplication(folder);
                Browsers browsers = new Browsers();
                Browsers.Visitor hosting = browsers.visitor();
                Browsers.Visitor attending = browsers.visitor()) {
            application.awaitTiles();
            LiveBenchmark benchmark = new LiveBenchmark(System.out, folder, application, hosting, attending);
            benchmark.goOnAir();
            benchmark.measureLag(seconds);
            benchmark.measurePlayers(players);
            benchmark.measureFrames();
        }
    }

    private void measureLag(int seconds) {
        Page student = attending.page();
        student.waitForFunction("() => document.querySelector('.cam video').currentTime > 5");
        student.evaluate(READ_CLOCK);
        pause(seconds);
        double[] delays = sorted(student.evaluate("() => window.delays"));
        out.println("| Camera to eye | median s | p95 s | pictures |");
        out.println("|---|---:|---:|---:|");
        out.printf(
                "| one viewer, %d s | %.2f | %.2f | %d |%n",
                seconds, quantile(delays, 0.5) / 1_000, quantile(delays, 0.95) / 1_000, delays.length);
    }

    /** What a crowd costs, without the browsers of host and student on the same two cores. */
    private void measurePlayers(int number) throws IOException, InterruptedException {
        Page host = hosting.page();
        press(host, "Go off air");
        host.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go on air"))
                .waitFor();
        attending.page().navigate("about:blank");
        host.navigate("about:blank");
        Path take = newestTake();
        int port = URI.create(application.address("/")).getPort();
        out.println();
        out.println("| Players | server | processor, share of a core | ms a player and minute | Mbit/s out | pieces"
                + " | of them late | refused | resident MB |");
        out.println("|---:|---|---:|---:|---:|---:|---:|---:|---:|");
        Players.Source live = new Players.Source.Playlist("/api" + PATH + "/live.m3u8", cookies(attending));
        Republisher publisher =
                Republisher.begin(take, application.address("/live/" + SLUG + "/takes"), cookies(hosting));
        try (Players players = new Players(port, live, number)) {
            players.play(CROWD_WARM_UP);
            double cpu = application.cpuSeconds();
            Players.Result result = players.play(CROWD_SECONDS);
            row("Walkrounds", result, application.cpuSeconds() - cpu, application.residentMegabytes());
        } finally {
            publisher.end();
        }
        nginx(take, number);
    }

    private Path newestTake() throws IOException {
        try (var files = Files.walk(folder.resolve("data/recordings"))) {
            return files.filter(file -> file.endsWith("full"))
                    .max(Comparator.comparing(Path::toString))
                    .orElseThrow();
        }
    }

    private void row(String server, Players.Result result, double cpu, double resident) {
        out.printf(
                "| %,d | %s | %.2f | %.0f | %.0f | %,d | %d | %d | %s |%n",
                result.players(),
                server,
                cpu / CROWD_SECONDS,
                cpu * 1_000 / result.players() * 60 / CROWD_SECONDS,
                result.megabits(),
                result.pieces(),
                result.late(),
                result.refused(),
                resident > 0 ? String.format("%.0f", resident) : "");
    }

    /** How smoothly a follower's view turns with the leader's, and by itself. */
    private void measureFrames() {
        Page host = hosting.page();
        Page student = attending.page();
        host.navigate(application.address(PATH + "/room"));
        student.navigate(application.address(PATH + "/room"));
        host.locator("#t-stage").click();
        host.getByLabel("Begin in").selectOption("fluoroscopy-suite");
        press(host, "Start the tour");
        student.waitForFunction("() => " + VIEWER + "?.scene === 'fluoroscopy-suite'");
        pause(5);
        out.println();
        out.println("| A view that turns at " + TURN + "° a second | frames | p50 ms | p95 ms | longer than 100 ms |");
        out.println("|---|---:|---:|---:|---:|");
        host.evaluate("speed => " + VIEWER + ".turn(speed)", TURN);
        pause(2);
        frames("led by the host", student);
        host.evaluate("() => " + VIEWER + ".turn(0)");
        pause(2);
        press(student, "Look around yourself");
        student.evaluate("speed => " + VIEWER + ".turn(speed)", TURN);
        pause(2);
        frames("by itself", student);
    }

    private void frames(String what, Page page) {
        double[] times = sorted(page.evaluate(FRAMES, FRAME_SECONDS));
        out.printf(
                "| %s | %d | %.0f | %.0f | %d |%n",
                what,
                times.length,
                quantile(times, 0.5),
                quantile(times, 0.95),
                Arrays.stream(times).filter(time -> time > 100).count());
    }

    private void goOnAir() {
        Page host = hosting.page();
        host.addInitScript(CLOCK_CAMERA);
        host.navigate(application.setupLink());
        Staff.createAccount(host);
        new Student(attending.page(), subject -> application.letter(Student.EMAIL, subject))
                .comeIn(application.address(PATH));
        host.navigate(application.address(PATH + "/room"));
        press(host, "Open the lobby");
        press(host, "Start the session");
        host.locator(".tag.live").waitFor(new Locator.WaitForOptions().setTimeout(30_000));
        host.locator("#t-stage").click();
        press(host, "Open the green room");
        press(host, "Go on air");
        attending.page().locator(".cam").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
    }

    /** The same pieces as files of nginx. */
    private void nginx(Path take, int number) throws IOException {
        if (!Files.isExecutable(Path.of("/usr/sbin/nginx"))) {
            return;
        }
        int port = RunningApplication.freePort();
        Path configuration = folder.resolve("nginx.conf");
        Files.writeString(configuration, """
                worker_processes 2;
                user root;
                daemon off;
                pid %1$s/nginx.pid;
                error_log %1$s/nginx.log;
                events { worker_connections 4096; }
                http {
                  access_log off;
                  sendfile on;
                  keepalive_requests 100000;
                  types { video/mp4 m4s mp4; }
                  server { listen %2$d backlog=2048; location / { root %3$s; } }
                }
                """.formatted(folder, port, take));
        List<String> pieces;
        try (var files = Files.list(take)) {
            pieces = files.map(file -> "/" + file.getFileName())
                    .filter(name -> name.endsWith(".m4s"))
                    .toList();
        }
        Process nginx = new ProcessBuilder("/usr/sbin/nginx", "-p", folder.toString(), "-c", configuration.toString())
                .inheritIO()
                .start();
        pause(1);
        try (Players players = new Players(port, new Players.Source.Folder(pieces), number)) {
            players.play(CROWD_WARM_UP);
            double cpu = tree(nginx);
            Players.Result result = players.play(CROWD_SECONDS);
            row("nginx, the same files", result, tree(nginx) - cpu, 0);
        } finally {
            nginx.destroy();
        }
    }

    private static double tree(Process process) {
        return process.descendants()
                .mapToLong(child -> child.info().totalCpuDuration().orElseThrow().toNanos())
                .sum()
                / 1e9;
    }

    private static double[] sorted(Object numbers) {
        return ((List<?>) numbers)
                .stream()
                        .mapToDouble(value -> ((Number) value).doubleValue())
                        .sorted()
                        .toArray();
    }

    private static double quantile(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1.0, sorted.length * share)];
    }

    private static String cookies(Browsers.Visitor visitor) {
        return visitor.context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    static void pause(int seconds) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
