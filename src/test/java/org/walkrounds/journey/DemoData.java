package org.walkrounds.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A data folder with the demo and all its tiles, as a first start leaves it. It is made once for a build: cutting the
 * tiles takes longer than most journeys.
 */
final class DemoData {

    private DemoData() {}

    /** Puts a copy at a place where nothing is yet. */
    static void copyTo(Path data) {
        try {
            Path made = made();
            List<Path> files;
            try (Stream<Path> all = Files.walk(made)) {
                files = all.toList();
            }
            for (Path file : files) {
                copy(file, data.resolve(made.relativize(file).toString()));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static synchronized Path made() throws IOException {
        Path jar = RunningApplication.jar();
        Path made = Path.of(
                        "target", "demo-data-" + Files.getLastModifiedTime(jar).toMillis())
                .toAbsolutePath();
        if (!Files.exists(made)) {
            Path work = made.resolveSibling("demo-data.work");
            FileSystemUtils.deleteRecursively(work);
            Files.createDirectories(work);
            try (RunningApplication application = new RunningApplication(work)) {
                application.awaitTiles();
            }
            Files.move(work.resolve("data"), made);
        }
        return made;
    }

    /** Pictures are never written over, so a second name for the same file will do where the disk allows it. */
    private static void copy(Path file, Path target) throws IOException {
        if (Files.isDirectory(file)) {
            Files.createDirectories(target);
            return;
        }
        if (file.toString().endsWith(".jpg")) {
            try {
                Files.createLink(target, file);
                return;
            } catch (IOException | UnsupportedOperationException anotherDisk) {
                // A copy, then.
            }
        }
        Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
    }
}
