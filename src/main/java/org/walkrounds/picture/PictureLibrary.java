package org.walkrounds.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The uploaded pictures, each under the hash of what is shown of it. */
@Component
public class PictureLibrary {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

    private final Path folder;

    PictureLibrary(PictureSettings settings) {
        folder = settings.dataDir().resolve("pictures").toAbsolutePath().normalize();
    }

    /**
     * Takes an upload in; the same picture twice is one.
     *
     * @return its id
     * @throws UnusablePictureException if it cannot be shown
     */
    public String submit(InputStream upload) throws IOException {
        byte[] picture = PictureIntake.accept(upload.readNBytes(PictureIntake.MOST_BYTES + 1));
        String id = id(picture);
        if (find(id).isEmpty()) {
            keep(picture, id);
        }
        return id;
    }

    /**
     * Takes back a picture that was given out. It stays as it is, and keeps its id, if it still is what has that id;
     * otherwise it is an upload like any other.
     *
     * @return its id
     * @throws UnusablePictureException if it cannot be shown
     */
    public String restore(String id, InputStream file) throws IOException {
        byte[] picture = file.readNBytes(PictureIntake.MOST_BYTES + 1);
        if (!id(picture).equals(id) || !PictureIntake.isKept(picture)) {
            return submit(new ByteArrayInputStream(picture));
        }
        if (find(id).isEmpty()) {
            keep(picture, id);
        }
        return id;
    }

    /** The file of a picture, a JPEG; empty where there is none of that id. */
    public Optional<Path> find(String id) {
        return ID.matcher(id).matches()
                ? Optional.of(folder.resolve(id + ".jpg")).filter(Files::isRegularFile)
                : Optional.empty();
    }

    /** Path at which a picture is served. */
    public static String path(String id) {
        return "/media/pictures/" + id + ".jpg";
    }

    /** Whoever looks sees all of it or nothing, a power cut included. */
    private void keep(byte[] picture, String id) {
        try {
            Files.createDirectories(folder);
            Path unfinished = Files.createTempFile(folder, id, ".part");
            try {
                Files.write(unfinished, picture);
                try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Files.move(unfinished, folder.resolve(id + ".jpg"), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String id(byte[] picture) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(picture);
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
