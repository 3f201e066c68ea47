package org.walkrounds.panorama;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * What it takes to cut a panorama of 8192 by 4096 pixels into its pyramid, from the upload's first byte to the last tile,
 * in a virtual machine that begins with it; beside it {@code vips dzsave} (flat tiles of the same picture, nothing
 * reprojected) and Hugin's {@code nona} with {@code vips} (the same cube tiles).
 *
 * <p>Arguments, both optional: a JPEG (by default one is made of the demo's reading room), the number of runs of each
 * (default 5).
 */
final class PipelineBenchmark {

    private final Path picture;
    private final Path scratch;
    private final int runs;
    private final PrintStream out;

    private PipelineBenchmark(Path picture, Path scratch, int runs, PrintStream out) {
        this.picture = picture;
        this.scratch = scratch;
        this.runs = runs;
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream out = Measured.standardOutput();
        Path scratch = Files.createTempDirectory("walkrounds-pipeline");
        try {
            Path picture = arguments.length > 0 && !arguments[0].isEmpty()
                    ? Path.of(arguments[0])
                    : GrainyPicture.write(scratch.resolve("reading-room.jpg"), 8192);
            int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
            new PipelineBenchmark(picture, scratch, runs, out).run();
        } finally {
            FileSystemUtils.deleteRecursively(scratch);
        }
    }

    private void run() throws Exception {
        out.printf(
                Locale.ROOT,
                "%s, %,d KB, on %d processors; median of %d, each in a process of its own%n%n",
                picture.getFileName(),
                Files.size(picture) / 1024,
                Runtime.getRuntime().availableProcessors(),
                runs);
        out.println("| | seconds | first run | CPU seconds | MB resident | tiles | KB |");
        out.println("|---|---|---|---|---|---|---|");
        row("Walkrounds, cube tiles", "", this::ours);
        row("the same, warm, 10th in one process", "", this::warm);
        row("vips dzsave, flat tiles", "vips", this::flat);
        row("nona + vips, cube tiles", "nona", this::cube);
        Path largest = GrainyPicture.write(scratch.resolve("largest.jpg"), 16_384);
        row("Walkrounds, 16,384 × 8,192, 512 MB of heap", "", () -> Measured.java("512m", largest, folder(), 1));
    }

    private interface Task {
        Measured run() throws IOException, InterruptedException;
    }

    private void row(String name, String tool, Task task) throws IOException, InterruptedException {
        if (!tool.isEmpty() && !isInstalled(tool)) {
            out.printf("| %s | not installed: apt-get install libvips-tools hugin-tools | | | | | |%n", name);
            return;
        }
        List<Measured> measured = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            measured.add(task.run());
            FileSystemUtils.deleteRecursively(folder());
        }
        Measured first = measured.getFirst();
        measured.sort(Comparator.comparingDouble(Measured::seconds));
        Measured median = measured.get(runs / 2);
        out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %d | %d | %,d |%n",
                name,
                median.seconds(),
                first.seconds(),
                median.cpuSeconds(),
                median.megabytes(),
                median.files(),
                median.bytes() / 1024);
    }

    private Path folder() {
        return scratch.resolve("tiles");
    }

    private Measured ours() throws IOException, InterruptedException {
        return Measured.java("512m", picture, folder(), 1);
    }

    private Measured warm() throws IOException, InterruptedException {
        return Measured.java("512m", picture, folder(), 10);
    }

    private Measured flat() throws IOException, InterruptedException {
        return Measured.process(folder(), dzsave(picture, folder().resolve("flat")));
    }

    /** One face after the other, as the tools have it: a project file of one picture, seen with 90 degrees. */
    private Measured cube() throws IOException, InterruptedException {
        Files.createDirectories(folder());
        int size = 2048;
        Measured sum = Measured.NOTHING;
        String[] angles = {"y0 p0", "y-90 p0", "y-180 p0", "y90 p0", "y0 p-90", "y0 p90"};
        for (int face = 0; face < angles.length; face++) {
            Path project = folder().resolve(face + ".pto");
            Path drawn = folder().resolve(face + ".tif");
            Files.writeString(project, """
                    p f0 w%1$d h%1$d v90 n"TIFF"
                    m i0
                    i f4 w8192 h4096 v360 %2$s r0 n"%3$s"
                    """.formatted(size, angles[face], picture.toAbsolutePath()));
            sum = sum.then(Measured.process(
                    folder(),
                    List.of("nona", "-z", "NONE", "-m", "TIFF", "-o", drawn.toString(), project.toString())));
            Files.delete(project);
            Path tiles = folder().resolve("face" + face);
            sum = sum.then(Measured.process(folder(), dzsave(drawn, tiles)));
            Files.delete(drawn);
        }
        return sum.countedIn(folder());
    }

    private static List<String> dzsave(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        return List.of(
                "vips",
                "dzsave",
                from.toString(),
                to.toString(),
                "--tile-size",
                "512",
                "--overlap",
                "0",
                "--depth",
                "onetile",
                "--suffix",
                ".jpg[Q=82,optimize_coding]");
    }

    private static boolean isInstalled(String tool) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }

    /** The measured process: takes in a picture and tiles it as often as told; prints the last time. */
    static final class Once {

        private Once() {}

        public static void main(String[] arguments) throws Exception {
            Path folder = Files.createDirectories(Path.of(arguments[1]));
            double seconds = 0;
            for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
                long start = System.nanoTime();
                Path kept = folder.resolve("master");
                Master master;
                try (var upload = Files.newInputStream(Path.of(arguments[0]));
                        OutputStream out = Files.newOutputStream(kept)) {
                    master = Intake.copy(upload, out, Long.MAX_VALUE);
                }
                new Tiler(Runtime.getRuntime().availableProcessors())
                        .tile(
                                kept,
                                master.crop(),
                                TilePyramid.of(master.crop().fullWidth()),
                                new TileStore(folder),
                                percent -> {});
                Files.delete(kept);
                seconds = (System.nanoTime() - start) / 1e9;
            }
            Measured.standardOutput().println(seconds);
        }
    }
}
