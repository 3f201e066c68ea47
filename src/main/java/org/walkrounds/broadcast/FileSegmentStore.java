package org.walkrounds.broadcast;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/** Recordings as files below a folder. */
final class FileSegmentStore implements SegmentStore {

    private final Path folder;

    FileSegmentStore(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public void put(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        makeFolder(file.getParent());
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try (FileChannel channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException failed) {
            Files.deleteIfExists(unfinished);
            throw failed;
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        force(file.getParent());
    }

    /** A name is on disk when the folder that holds it is. */
    private static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            makeFolder(folder.getParent());
            Files.createDirectories(folder);
            force(folder.getParent());
        }
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public Optional<Kept> find(String name) throws IOException {
        Path file = folder.resolve(name);
        try {
            return Optional.of(new Kept(Files.newInputStream(file), Files.size(file)));
        } catch (NoSuchFileException nothing) {
            return Optional.empty();
        }
    }

    @Override
    public void removeAll(String name) throws IOException {
        FileSystemUtils.deleteRecursively(folder.resolve(name));
    }
}
