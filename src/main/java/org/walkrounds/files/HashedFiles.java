package org.walkrounds.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Files of a folder, each named by the hash of what it holds: the same content twice is one file, and none changes. */
public final class HashedFiles {

    private final Path folder;

    /** @param folder is made when the first file comes */
    public HashedFiles(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** The hash that names a content: 32 hexadecimal digits, half of its SHA-256. */
    public static String hash(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The file of a name that is known to be one of these. */
    public Optional<Path> find(String name) {
        return Optional.of(folder.resolve(name)).filter(Files::isRegularFile);
    }

    /**
     * Keeps a content under a name that is its hash and an ending. Whoever looks sees all of it or nothing, a power cut
     * included.
     *
     * @throws UncheckedIOException if there is no room for it
     */
    public void keep(String name, byte[] content) {
        if (find(name).isPresent()) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path unfinished = Files.createTempFile(folder, name, ".part");
            try {
                Files.write(unfinished, content);
                try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
