package org.walkrounds.sound;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.walkrounds.files.HashedFiles;

/** The uploaded recordings, each under the hash of what can be heard of it. */
@Component
public class SoundLibrary {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}\\.(mp3|m4a)");

    private final HashedFiles files;

    SoundLibrary(SoundSettings settings) {
        files = new HashedFiles(settings.dataDir().resolve("sounds"));
    }

    /**
     * Takes an upload in; the same recording twice is one, and one that was given out keeps its name.
     *
     * @throws UnusableSoundException if it cannot be played
     */
    public Sound submit(InputStream upload) throws IOException {
        SoundFile file = SoundFile.of(upload.readNBytes(SoundFile.MOST_BYTES + 1));
        String name = HashedFiles.hash(file.content()) + file.ending();
        files.keep(name, file.content());
        return new Sound(name, file.seconds());
    }

    /** The file of a recording; empty where there is none of that name. */
    public Optional<Path> find(String name) {
        return isName(name) ? files.find(name) : Optional.empty();
    }

    /** Whether a text can be the name of a recording. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** Path at which a recording is served. */
    public static String path(String name) {
        return "/media/sounds/" + name;
    }
}
