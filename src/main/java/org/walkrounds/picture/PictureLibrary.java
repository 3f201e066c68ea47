package org.walkrounds.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.walkrounds.files.HashedFiles;

/** The uploaded pictures, each under the hash of what is shown of it. */
@Component
public class PictureLibrary {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

    private final HashedFiles files;

    PictureLibrary(PictureSettings settings) {
        files = new HashedFiles(settings.dataDir().resolve("pictures"));
    }

    /**
     * Takes an upload in; the same picture twice is one.
     *
     * @return its id
     * @throws UnusablePictureException if it cannot be shown
     */
    public String submit(InputStream upload) throws IOException {
        byte[] picture = PictureIntake.accept(upload.readNBytes(PictureIntake.MOST_BYTES + 1));
        return kept(picture);
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
        return HashedFiles.hash(picture).equals(id) && PictureIntake.isKept(picture)
                ? kept(picture)
                : submit(new ByteArrayInputStream(picture));
    }

    /** The file of a picture, a JPEG; empty where there is none of that id. */
    public Optional<Path> find(String id) {
        return ID.matcher(id).matches() ? files.find(id + ".jpg") : Optional.empty();
    }

    /** Path at which a picture is served. */
    public static String path(String id) {
        return "/media/pictures/" + id + ".jpg";
    }

    private String kept(byte[] picture) {
        String id = HashedFiles.hash(picture);
        files.keep(id + ".jpg", picture);
        return id;
    }
}
