package org.walkrounds.panorama;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The panoramas on disk: {@code {id}/master.jpg} and {@code {id}/tiles/}. Everything is made in {@code .work} and moved
 * to its place when it is complete; what lies in {@code .work} at the start is rubbish.
 */
@Component
class MediaFolder {

    private final Path media;
    private final Path work;

    MediaFolder(PanoramaSettings settings) {
        media = settings.dataDir().resolve("media").toAbsolutePath().normalize();
        work = media.resolve(".work");
        removeRemains();
    }

    /** Before anything new can begin: what a sudden end has left. */
    private void removeRemains() {
        try {
            FileSystemUtils.deleteRecursively(work);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    Path master(String id) {
        return media.resolve(id).resolve("master.jpg");
    }

    TileStore tiles(String id) {
        return new TileStore(media.resolve(id).resolve("tiles"));
    }

    boolean hasTiles(String id) {
        return Files.isRegularFile(tiles(id).preview());
    }

    /** A new place for work in progress; nothing is there yet. */
    Path newWork() throws IOException {
        Files.createDirectories(work);
        return work.resolve(UUID.randomUUID().toString());
    }

    /** Puts a master in its place, safe from a power cut. */
    void keepMaster(Path finished, String id) throws IOException {
        Path target = master(id);
        Files.createDirectories(target.getParent());
        force(finished);
        Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE);
        force(target.getParent());
        force(media);
    }

    /** Puts a whole set of tiles in its place. */
    void keepTiles(Path finished, String id) throws IOException {
        Path target = tiles(id).folder();
        if (Files.exists(target)) {
            discard(target);
        }
        Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE);
        force(target.getParent());
    }

    /** Removes a file or folder; whoever looks sees either all of it or nothing. */
    void discard(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        if (path.startsWith(work)) {
            FileSystemUtils.deleteRecursively(path);
            return;
        }
        Path doomed = newWork();
        Files.move(path, doomed, StandardCopyOption.ATOMIC_MOVE);
        FileSystemUtils.deleteRecursively(doomed);
    }

    void delete(String id) {
        try {
            discard(media.resolve(id));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
