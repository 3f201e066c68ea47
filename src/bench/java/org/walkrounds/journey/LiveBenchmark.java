package org.walkrounds.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Live video: how long a picture takes from the host's camera to a viewer's eye, by a clock in the picture, and what the
 * viewers cost the server, beside nginx that serves the same files. Prints tables in Markdown.
 */
public final class LiveBenchmark {

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

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private LiveBenchmark() {}

    /** Takes the seconds of each measurement and the number of players; 60 and 500 otherwise. */
    public static void main(String[] arguments) throws IOException {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
        int players = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
        PrintStream out = System.out;
        Path folder = Files.createTempDirectory("walkrounds-bench");
        DemoData.copyTo(folder.resolve("data"));
        try (RunningApplication application = new RunningApplication(folder);
                Browsers browsers = new Browsers();
                Browsers.Visitor hosting = browsers.visitor();
                Browsers.Visitor attending = browsers.visitor()) {
            Page host = goOnAir(application, hosting, attending);
            Page student = attending.page();
            student.waitForFunction("() => document.querySelector('.cam video').currentTime > 5");
            student.evaluate(READ_CLOCK);
            pause(seconds);
            out.println("| Camera to eye | median s | p95 s | pictures |");
            out.println("|---|---:|---:|---:|");
            double[] delays = delays(student);
            out.printf(
                    "| one viewer | %.2f | %.2f | %d |%n",
                    quantile(delays, 0.5) / 1_000, quantile(delays, 0.95) / 1_000, delays.length);
            String seat = attending.context().cookies().stream()
                    .filter(cookie -> cookie.name.equals("seat"))
                    .map(LiveBenchmark::cookie)
                    .findFirst()
                    .orElseThrow();
            student.navigate("about:blank");

            out.println();
            out.println("| " + players + " players | processor, share of a core | ms a player and minute | Mbit/s out"
                    + " | pieces late | resident MB |");
            out.println("|---|---:|---:|---:|---:|---:|");
            try (Crowd crowd = new Crowd(application.address("/api" + PATH + "/live.m3u8"), seat, players)) {
                crowd.warmUp();
                double cpu = application.cpuSeconds();
                crowd.play(seconds);
                out.println(crowd.row("Walkrounds", application.cpuSeconds() - cpu, seconds, application.residentMegabytes()));
            }
            nginx(folder, players, seconds, out);
            host.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go off air"))
                    .click();
        }
    }

    private static Page goOnAir(
            RunningApplication application, Browsers.Visitor hosting, Browsers.Visitor attending) {
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
        return host;
    }

    /** The same pieces as files of nginx, and a playlist of them that its players read as often. */
    private static void nginx(Path folder, int players, int seconds, PrintStream out) throws IOException {
        if (!Files.isExecutable(Path.of("/usr/sbin/nginx"))) {
            return;
        }
        Path recordings = folder.resolve("data/recordings");
        int port = RunningApplication.freePort();
        Path configuration = folder.resolve("nginx.conf");
        Files.writeString(
                configuration,
                """
                worker_processes 2;
                daemon off;
                pid %1$s/nginx.pid;
                error_log %1$s/nginx.log;
                events { worker_connections 4096; }
                http {
                  access_log off;
                  sendfile on;
                  types { video/mp4 m4s mp4; }
                  server { listen %2$d backlog=2048; location / { root %3$s; } }
                }
                """.formatted(folder, port, recordings));
        Process nginx = new ProcessBuilder("/usr/sbin/nginx", "-p", folder.toString(), "-c", configuration.toString())
                .inheritIO()
                .start();
        try (Crowd crowd = new Crowd("http://localhost:" + port, recordings, players)) {
            crowd.warmUp();
            double cpu = tree(nginx);
            crowd.play(seconds);
            out.println(crowd.row("nginx, the same files", tree(nginx) - cpu, seconds, 0));
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

    /** Players that do what a player of low latency does: wait for the next piece, then fetch it. */
    private static final class Crowd implements AutoCloseable {

        private static final Pattern PIECE = Pattern.compile("(?m)^(/\\S+\\.m4s)$");
        private static final Pattern SEQUENCE = Pattern.compile("#EXT-X-MEDIA-SEQUENCE:(\\d+)");

        private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        private final AtomicLong bytes = new AtomicLong();
        private final AtomicLong pieces = new AtomicLong();
        private final AtomicLong late = new AtomicLong();
        private final int players;
        private volatile boolean running = true;

        Crowd(String playlist, String seat, int players) {
            this.players = players;
            URI root = URI.create(playlist).resolve("/");
            for (int i = 0; i < players; i++) {
                threads.execute(() -> follow(playlist, seat, root));
            }
        }

        /** Fetches the newest files of a folder once a second. */
        Crowd(String root, Path recordings, int players) throws IOException {
            this.players = players;
            List<String> files = new ArrayList<>();
            try (var all = Files.walk(recordings)) {
                all.filter(file -> file.toString().matches(".*/full/\\d+\\.m4s"))
                        .sorted()
                        .limit(30)
                        .map(file -> "/" + recordings.relativize(file))
                        .forEach(files::add);
            }
            for (int i = 0; i < players; i++) {
                int start = i;
                threads.execute(() -> {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(start * 2L));
                    for (int piece = 0; running; piece++) {
                        long begin = System.nanoTime();
                        fetch(HttpRequest.newBuilder(URI.create(root + files.get(piece % files.size()))).build(), begin);
                        LockSupport.parkNanos(begin + TimeUnit.MILLISECONDS.toNanos(1_050) - System.nanoTime());
                    }
                });
            }
        }

        void warmUp() {
            pause(10);
            bytes.set(0);
            pieces.set(0);
            late.set(0);
        }

        void play(int seconds) {
            pause(seconds);
        }

        String row(String name, double cpu, int seconds, double resident) {
            return String.format(
                    "| %s | %.2f | %.0f | %.0f | %d of %d | %s |",
                    name,
                    cpu / seconds,
                    cpu * 1_000 / players * 60 / seconds,
                    bytes.get() * 8 / 1e6 / seconds,
                    late.get(),
                    pieces.get(),
                    resident > 0 ? String.format("%.0f", resident) : "");
        }

        private void follow(String playlist, String seat, URI root) {
            long next = -1;
            while (running) {
                try {
                    String text = HTTP.send(
                                    HttpRequest.newBuilder(URI.create(playlist + (next < 0 ? "" : "?_HLS_msn=" + next)))
                                            .header("Cookie", seat)
                                            .build(),
                                    BodyHandlers.ofString())
                            .body();
                    long begin = System.nanoTime();
                    Matcher first = SEQUENCE.matcher(text);
                    List<String> all = PIECE.matcher(text).results().map(found -> found.group(1)).toList();
                    if (!first.find() || all.isEmpty()) {
                        pause(1);
                        continue;
                    }
                    long last = Long.parseLong(first.group(1)) + all.size() - 1;
                    if (last >= next) {
                        fetch(HttpRequest.newBuilder(root.resolve(all.getLast())).build(), begin);
                        next = last + 1;
                    }
                } catch (IOException | InterruptedException failed) {
                    pause(1);
                }
            }
        }

        private void fetch(HttpRequest request, long begin) {
            try {
                byte[] piece = HTTP.send(request, BodyHandlers.ofByteArray()).body();
                bytes.addAndGet(piece.length);
                pieces.incrementAndGet();
                if (System.nanoTime() - begin > TimeUnit.SECONDS.toNanos(1)) {
                    late.incrementAndGet();
                }
            } catch (IOException | InterruptedException failed) {
                late.incrementAndGet();
            }
        }

        @Override
        public void close() {
            running = false;
            threads.shutdownNow();
        }
    }

    private static double[] delays(Page page) {
        List<?> values = (List<?>) page.evaluate("() => window.delays");
        double[] sorted = values.stream().mapToDouble(value -> ((Number) value).doubleValue()).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private static double quantile(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1.0, sorted.length * share)];
    }

    private static String cookie(Cookie cookie) {
        return cookie.name + "=" + cookie.value;
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void pause(int seconds) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
