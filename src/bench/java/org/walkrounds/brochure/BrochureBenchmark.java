package org.walkrounds.brochure;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What one whole brochure of the demo program costs, beside Chromium's print-to-pdf of the same XHTML.
 *
 * <p>Arguments, both optional: path of Chromium (default {@code /usr/bin/chromium}), number of brochures (default 200).
 */
final class BrochureBenchmark {

    private static final int WARM_UP = 100;
    private static final int BROWSER_ROUNDS = 10;
    private static final int READERS = 50;
    private static final BrochureRequest REQUEST =
            Specimen.named("A reader"); // a name keeps it off the shelf

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Brochures brochures;
    private final PrintStream out;

    private BrochureBenchmark(Brochures brochures, PrintStream out) {
        this.brochures = brochures;
        this.out = out;
    }

    private record Cost(double cpuMillis, double wallMillis, long bytes) {}

    public static void main(String[] arguments) throws Exception {
        Path chromium = Path.of(arguments.length > 0 ? arguments[0] : "/usr/bin/chromium");
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        Sources demo = Specimen.sources();
        Brochures brochures = new Brochures(
                () -> demo, new PanoramaCrops(), new BrochureSettings("http://localhost:8080"), Clock.systemUTC());
        new BrochureBenchmark(brochures, new PrintStream(new FileOutputStream(FileDescriptor.out), true))
                .run(chromium, rounds);
    }

    private void run(Path chromium, int rounds) throws Exception {
        Cost first = print();
        repeat(WARM_UP, this::print);
        List<Cost> own = repeat(rounds, this::print);
        out.println("brochure (whole, Letter, median)        CPU ms    wall ms        KB");
        line("first in a fresh virtual machine", List.of(first));
        line("warm, of " + rounds, own);
        crowd();
        if (Files.isExecutable(chromium)) {
            Path folder = Files.createTempDirectory("walkrounds-brochure");
            try {
                Path page = page(folder);
                line("Chromium print-to-pdf, of " + BROWSER_ROUNDS, repeat(BROWSER_ROUNDS, () -> browse(chromium, page)));
            } finally {
                delete(folder);
            }
        } else {
            out.println("Chromium print-to-pdf: not measured, there is no " + chromium);
        }
    }

    private Cost print() {
        long cpu = threads.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        int bytes = brochures.render(REQUEST).size();
        return new Cost((threads.getCurrentThreadCpuTime() - cpu) / 1e6, (System.nanoTime() - wall) / 1e6, bytes);
    }

    /** Fifty readers at once, each with a name of their own, so that none gets another's brochure off the shelf. */
    private void crowd() throws InterruptedException, ExecutionException {
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        System.gc();
        long before = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        long wall = System.nanoTime();
        List<Callable<Integer>> readers = IntStream.range(0, READERS)
                .<Callable<Integer>>mapToObj(number -> () ->
                        brochures.render(Specimen.named("Reader " + number)).size())
                .toList();
        int bytes = 0;
        try (ExecutorService crowd = Executors.newFixedThreadPool(READERS)) {
            for (Future<Integer> answer : crowd.invokeAll(readers)) {
                bytes += answer.get();
            }
        }
        double seconds = (System.nanoTime() - wall) / 1e9;
        long peak = pools.stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        out.printf(
                "%d readers at once: all served in %.1f s, %.0f MB in all; heap %.0f MB before, at most %.0f MB (of %.0f)%n",
                READERS, seconds, bytes / 1e6, before / 1e6, peak / 1e6, Runtime.getRuntime().maxMemory() / 1e6);
    }

    /** The shell's {@code time} counts the browser's child processes, which Java cannot see. */
    private static Cost browse(Path chromium, Path page) throws IOException, InterruptedException {
        Path profile = page.resolveSibling("profile");
        Path pdf = page.resolveSibling("chromium.pdf");
        delete(profile);
        String command = String.join(
                " ",
                chromium.toString(),
                "--headless --no-sandbox --disable-quic --no-first-run --disable-background-networking",
                "--disable-component-update --disable-sync --no-pdf-header-footer --generate-pdf-document-outline",
                "--user-data-dir=" + profile,
                "--print-to-pdf=" + pdf,
                page.toUri().toString());
        Process shell = new ProcessBuilder(
                        "bash", "-c", "TIMEFORMAT='time %R %U %S'; time " + command + " >/dev/null 2>&1")
                .redirectErrorStream(true)
                .start();
        String[] times;
        try (BufferedReader lines = shell.inputReader(StandardCharsets.UTF_8)) {
            times = lines.lines().filter(line -> line.startsWith("time ")).findFirst().orElseThrow().split(" ", -1);
        }
        if (shell.waitFor() != 0) {
            throw new IOException("Chromium could not print the page");
        }
        double cpu = Double.parseDouble(times[2]) + Double.parseDouble(times[3]);
        return new Cost(cpu * 1e3, Double.parseDouble(times[1]) * 1e3, Files.size(pdf));
    }

    /** The same XHTML with its pictures and typefaces where a browser finds them. */
    private Path page(Path folder) throws IOException {
        StringBuilder faces = new StringBuilder();
        for (Typefaces.Face face : Typefaces.FACES) {
            Path file = folder.resolve(face.file());
            Files.write(file, Resources.bytes("/brochure/fonts/" + face.file()));
            faces.append("@font-face { font-family: \"%s\"; font-weight: %d; src: url(%s); }%n"
                    .formatted(face.family(), face.weight(), file.toUri()));
        }
        Edition edition = brochures.edition(REQUEST);
        String xhtml = brochures.xhtml(edition);
        for (Map.Entry<String, byte[]> picture : edition.pictures().entrySet()) {
            Path file = folder.resolve(picture.getKey().replaceAll("^.*/", ""));
            Files.write(file, picture.getValue());
            xhtml = xhtml.replace(picture.getKey(), file.toUri().toString());
        }
        return Files.writeString(folder.resolve("brochure.html"), xhtml.replace("<style>", "<style>" + faces));
    }

    private void line(String what, List<Cost> costs) {
        out.printf(
                "%-36s %9.1f %10.1f %9.0f%n",
                what,
                median(costs.stream().map(Cost::cpuMillis)),
                median(costs.stream().map(Cost::wallMillis)),
                costs.getLast().bytes() / 1024.0);
    }

    private static double median(Stream<Double> values) {
        List<Double> sorted = values.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private interface Round {
        Cost run() throws Exception;
    }

    private static List<Cost> repeat(int times, Round round) throws Exception {
        List<Cost> costs = new ArrayList<>();
        for (int turn = 0; turn < times; turn++) {
            costs.add(round.run());
        }
        return costs;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
