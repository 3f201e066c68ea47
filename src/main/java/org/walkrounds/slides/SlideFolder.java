package org.walkrounds.slides;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The slides on disk: {@code {key}/{number}.jpg} and {@code {key}/{number}-small.jpg}, beside them the file itself until
 * it is drawn. Uploads come in through {@code .work}.
 */
@Component
class SlideFolder {

    /** Other nodes on the same folder may be in the middle of something; no upload or drawing takes so long. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Path slides;

    SlideFolder(SlideSettings settings) {
        slides = settings.dataDir().resolve("slides").toAbsolutePath().normalize();
    }

    Path deck(String key) {
        return slides.resolve(key);
    }

    Path source(String key) {
        return deck(key).resolve("source.pdf");
    }

    /** Where a page's picture is, if it is there. */
    Optional<Path> picture(String key, int number, boolean small) {
        return Optional.of(deck(key).resolve(number + (small ? "-small.jpg" : ".jpg")))
                .filter(Files::isRegularFile);
    }

    Path text(String key, int number) {
        return deck(key).resolve(number + ".txt");
    }

    /** A new folder for what is in work. */
    Path newWork() throws IOException {
        return Files.createDirectories(
                slides.resolve(".work").resolve(UUID.randomUUID().toString()));
    }

    /** What the drawing process has found out about the machine's fonts, so that it asks once. */
    Path fonts() throws IOException {
        return Files.createDirectories(slides.resolve(".fonts"));
    }

    void keepSource(Path upload, String key) throws IOException {
        Files.createDirectories(deck(key));
        Files.move(upload, source(key), StandardCopyOption.ATOMIC_MOVE);
    }

    void discard(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Removes what a sudden end has left: decks that nobody knows and work that nobody does any more. */
    void sweep(Collection<String> known) {
        Instant old = Instant.now().minus(ABANDONED);
        Stream.concat(children(slides).stream(), children(slides.resolve(".work")).stream())
                .filter(path -> !path.getFileName().toString().startsWith("."))
                .filter(path -> !known.contains(path.getFileName().toString()))
                .filter(path -> path.toFile().lastModified() < old.toEpochMilli())
                .forEach(this::discard);
    }

    private static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
