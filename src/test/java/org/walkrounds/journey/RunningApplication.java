package org.walkrounds.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged application in a process of its own, as a visitor meets it; it can be killed and started again. */
final class RunningApplication implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(4);
    private static final Duration MAIL = Duration.ofSeconds(45);
    private static final Pattern SETUP = Pattern.compile("https?://\\S+/setup\\?token=\\S+");

    private final Path data;
    private final Path log;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();
    private Process process;

    RunningApplication(Path folder) {
        data = folder.resolve("data");
        log = folder.resolve("application.log");
        port = freePort();
        start();
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    void start() {
        try {
            process = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        await("the application to answer", () -> get("/actuator/health").statusCode() == 200);
    }

    /** As hard as an operating system can: no shutdown hook runs. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** CPU time that the process has used so far, user and system. */
    double cpuSeconds() {
        return process.toHandle().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    /** Bytes of heap that are still reachable after a collection. */
    long liveHeap() throws IOException {
        jcmd("GC.run");
        Matcher used = Pattern.compile("Total\\s+\\d+\\s+(\\d+)").matcher(jcmd("GC.class_histogram"));
        if (!used.find()) {
            throw new IOException("jcmd gave no histogram");
        }
        return Long.parseLong(used.group(1));
    }

    /** What the process holds of the machine's memory. */
    double residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1_024)
                .findFirst()
                .orElse(0);
    }

    private String jcmd(String command) throws IOException {
        Process tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(process.pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        return new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The one-time link for the first account, as the console shows it. */
    String setupLink() {
        Matcher link = SETUP.matcher(log());
        Matcher last = null;
        while (link.find()) {
            last = SETUP.matcher(link.group());
            last.find();
        }
        if (last == null) {
            throw new AssertionError("The console shows no link for the first account:\n" + log());
        }
        return last.group();
    }

    HttpResponse<String> get(String path) throws IOException {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create(address(path))).build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    /** The body of an answer. */
    String text(String path) {
        try {
            return get(path).body();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Waits until every scene of the demo has its tiles. */
    void awaitTiles() {
        await("the demo's tiles", () -> !get("/tour").body().contains("Picture being made"));
    }

    /** A letter's plain text, once a mail to the address with such a subject lies in the outbox. */
    String letter(String to, String subject) {
        Outbox outbox = new Outbox(data.resolve("outbox"));
        List<String> found = new ArrayList<>();
        await("a mail “" + subject + "” to " + to, MAIL, () -> found.addAll(outbox.letters(to, subject)));
        return found.getLast();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            kill();
        }
    }

    private void await(String what, Condition condition) {
        await(what, START, condition);
    }

    private void await(String what, Duration atMost, Condition condition) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (System.nanoTime() < deadline) {
            try {
                if (condition.holds()) {
                    return;
                }
            } catch (IOException notYet) {
                // It does not listen yet; the deadline ends the waiting.
            }
            if (!process.isAlive()) {
                break;
            }
            LockSupport.parkNanos(100_000_000);
        }
        throw new AssertionError("Waited in vain for " + what + ":\n" + log());
    }

    private String log() {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** As the launcher starts it where the property {@code walkrounds.app} names its folder, else unpacked in the same way. */
    private List<String> command() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        String app = System.getProperty("walkrounds.app", "");
        if (app.isEmpty()) {
            command.addAll(List.of("-jar", unpacked().toString()));
        } else {
            command.addAll(List.of("-XX:AOTCache=" + app + "/walkrounds.aot", "-jar", app + "/walkrounds.jar"));
        }
        command.addAll(List.of(
                "--server.port=" + port,
                "--walkrounds.base-url=http://localhost:" + port,
                "--walkrounds.data-dir=" + data));
        return command;
    }

    /** The application unpacked, as it is run; unpacks it where that has not been done since it was packaged. */
    static synchronized Path unpacked() throws IOException {
        Path jar = jar();
        Path folder = Path.of("target", "unpacked");
        Path unpacked = folder.resolve(jar.getFileName());
        if (!Files.isRegularFile(unpacked)
                || Files.getLastModifiedTime(unpacked).compareTo(Files.getLastModifiedTime(jar)) < 0) {
            Process tool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Djarmode=tools",
                            "-jar",
                            jar.toString(),
                            "extract",
                            "--force",
                            "--destination",
                            folder.toString())
                    .inheritIO()
                    .start();
            if (tool.onExit().join().exitValue() != 0) {
                throw new IOException("The application cannot be unpacked");
            }
            Files.setLastModifiedTime(unpacked, FileTime.from(Instant.now()));
        }
        return unpacked;
    }

    static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            List<Path> jars = files.filter(
                            file -> file.getFileName().toString().matches("walkrounds-[^-]+(-SNAPSHOT)?\\.jar"))
                    .toList();
            if (jars.size() != 1) {
                throw new AssertionError("Package the application first: " + jars);
            }
            return jars.getFirst();
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private interface Condition {
        boolean holds() throws IOException;
    }
}
