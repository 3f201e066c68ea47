package org.walkrounds.panorama;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a process took.
 *
 * @param seconds from its start to its end, or what it measured itself
 * @param cpuSeconds on all processors together
 * @param megabytes the most that it had resident
 * @param files how many it wrote
 * @param bytes how many these have
 */
record Measured(double seconds, double cpuSeconds, long megabytes, long files, long bytes) {

    static final Measured NOTHING = new Measured(0, 0, 0, 0, 0);

    static PrintStream standardOutput() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

    /** Tiles a picture some times in a virtual machine of its own; more than once counts the last one's time only. */
    static Measured java(String heap, Path picture, Path folder, int times) throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                PipelineBenchmark.Once.class.getName(),
                picture.toString(),
                folder.toString(),
                Integer.toString(times));
        Path output = Files.createTempFile("walkrounds", ".txt");
        try {
            Measured all = measure(command, output);
            double last = Double.parseDouble(Files.readString(output).strip());
            return new Measured(
                            times == 1 ? all.seconds : last, all.cpuSeconds / times, all.megabytes, 0, 0)
                    .countedIn(folder);
        } finally {
            Files.delete(output);
        }
    }

    static Measured process(Path folder, List<String> command) throws IOException, InterruptedException {
        return measure(command, Path.of("/dev/null")).countedIn(folder);
    }

    private static Measured measure(List<String> command, Path output) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(new ArrayList<>(command))
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        long kilobytes = 0;
        Duration cpu = Duration.ZERO;
        boolean ended;
        do {
            // The kernel forgets both with the process; so they are looked at again and again until then.
            kilobytes = Math.max(kilobytes, peak(status));
            cpu = process.info().totalCpuDuration().orElse(cpu);
            ended = process.waitFor(2, TimeUnit.MILLISECONDS);
        } while (!ended);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " failed");
        }
        return new Measured(seconds, cpu.toMillis() / 1000.0, kilobytes / 1024, 0, 0);
    }

    private static long peak(Path status) {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException ended) {
            return 0;
        }
    }

    Measured then(Measured next) {
        return new Measured(
                seconds + next.seconds, cpuSeconds + next.cpuSeconds, Math.max(megabytes, next.megabytes), 0, 0);
    }

    Measured countedIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> pictures =
                    files.filter(file -> file.toString().endsWith(".jpg")).toList();
            long sum = 0;
            for (Path picture : pictures) {
                sum += Files.size(picture);
            }
            return new Measured(seconds, cpuSeconds, megabytes, pictures.size(), sum);
        }
    }
}
