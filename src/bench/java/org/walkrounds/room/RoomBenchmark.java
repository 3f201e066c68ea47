package org.walkrounds.room;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What it costs to have many people in one room. Server and clients are processes of their own on one machine; the same
 * clients then listen to a bare broadcast, which is the floor. Prints a table in Markdown.
 */
public final class RoomBenchmark {

    private static final int WARM_UP = 60;
    private static final int SECONDS = 20;
    private static final int BYTES = 200;

    /** Poses a second of one who leads a tour. */
    private static final int POSES = 15;

    private final PrintStream out;
    private final Path folder;

    private RoomBenchmark(PrintStream out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    /**
     * Takes numbers of receivers; messages a second may follow each, as in {@code 10000x10}. After {@code led} they are
     * those who are led through a tour.
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0 && arguments[0].equals("led")) {
            lead(arguments.length == 1 ? List.of("1000", "5000") : Arrays.asList(arguments).subList(1, arguments.length));
            return;
        }
        List<String> loads = arguments.length == 0 ? List.of("1000x20", "4000x20", "10000x10", "10000x20") : Arrays.asList(arguments);
        PrintStream out = System.out;
        out.println("| Receivers × messages/s | Server | p50 ms | p99 ms | CPU s per million deliveries"
                + " | CPU µs per frame | messages a frame | heap KB per receiver | not delivered to all |");
        out.println("|---|---|---:|---:|---:|---:|---:|---:|---:|");
        RoomBenchmark benchmark = new RoomBenchmark(out, Files.createTempDirectory("walkrounds-bench"));
        for (String load : loads) {
            String[] parts = load.split("x", 2);
            int receivers = Integer.parseInt(parts[0]);
            int rate = parts.length == 1 ? 20 : Integer.parseInt(parts[1]);
            benchmark.measure("room", receivers, rate, RoomServer.class);
            benchmark.measure("bare broadcast", receivers, rate, BareBroadcast.class);
        }
    }

    private static void lead(List<String> loads) throws IOException {
        PrintStream out = System.out;
        out.println("| Led | p50 ms | p99 ms | poses a second | KB a minute and receiver | CPU µs per pose |");
        out.println("|---|---:|---:|---:|---:|---:|");
        RoomBenchmark benchmark = new RoomBenchmark(out, Files.createTempDirectory("walkrounds-bench"));
        for (String load : loads) {
            benchmark.lead(Integer.parseInt(load));
        }
    }

    private void lead(int receivers) throws IOException {
        int port = freePort();
        Process process = start(RoomServer.class, port);
        try (Audition audition = new Audition(port, RoomServer.SLUG, receivers)) {
            audition.lead(POSES, WARM_UP);
            double cpu = cpuSeconds(process);
            Audition.Led led = audition.lead(POSES, SECONDS);
            cpu = cpuSeconds(process) - cpu;
            out.printf(
                    "| %,d | %.0f | %.0f | %.1f | %.0f | %.1f |%n",
                    receivers,
                    led.quantile(0.5),
                    led.quantile(0.99),
                    (double) led.millis().size() / receivers / SECONDS,
                    led.bytes() / 1024.0 / receivers * 60 / SECONDS,
                    cpu / led.millis().size() * 1e6);
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    private void measure(String name, int receivers, int rate, Class<?> server) throws IOException {
        int port = freePort();
        Process process = start(server, port);
        try {
            long heapBefore = liveHeap(process);
            try (Audition audition = new Audition(port, RoomServer.SLUG, receivers)) {
                long heap = liveHeap(process) - heapBefore;
                audition.talk(rate, WARM_UP, BYTES);
                double cpu = cpuSeconds(process);
                Audition.Result result = audition.talk(rate, SECONDS, BYTES);
                cpu = cpuSeconds(process) - cpu;
                out.printf(
                        "| %,d × %d | %s | %.0f | %.0f | %.1f | %.1f | %.2f | %.1f | %d |%n",
                        receivers,
                        rate,
                        name,
                        result.quantile(0.5),
                        result.quantile(0.99),
                        cpu / result.deliveries() * 1e6,
                        cpu / result.frames() * 1e6,
                        (double) result.deliveries() / result.frames(),
                        heap / 1024.0 / receivers,
                        result.refused());
            }
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    private Process start(Class<?> server, int port) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms1g", "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                server.getName()));
        if (server == RoomServer.class) {
            Path data = Files.createTempDirectory(folder, "data");
            command.addAll(List.of("--server.port=" + port, "--walkrounds.data-dir=" + data));
        } else {
            command.add(Integer.toString(port));
        }
        Path log = Files.createTempFile(folder, "server", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        while (!listens(port)) {
            if (!process.isAlive()) {
                throw new IOException(Files.readString(log));
            }
            LockSupport.parkNanos(50_000_000);
        }
        return process;
    }

    private static double cpuSeconds(Process process) {
        return process.toHandle().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    /** Bytes of heap that are still reachable after a collection. */
    private static long liveHeap(Process process) throws IOException {
        Process tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(process.pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String histogram = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher used = Pattern.compile("Total\\s+\\d+\\s+(\\d+)").matcher(histogram);
        if (!used.find()) {
            throw new IOException("jcmd gave no histogram: " + histogram);
        }
        return Long.parseLong(used.group(1));
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("localhost", port), 1_000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
