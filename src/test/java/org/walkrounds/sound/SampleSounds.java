package org.walkrounds.sound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.core.io.ClassPathResource;

/** Recordings for tests: a tone of four seconds in several files, each with words about who made it and where. */
public final class SampleSounds {

    public static final String MP3 = "tagged.mp3";
    public static final String M4A = "tagged.m4a";

    private SampleSounds() {}

    /** A library that keeps what it takes in below a folder. */
    public static SoundLibrary in(Path folder) {
        return new SoundLibrary(new SoundSettings(folder));
    }

    public static byte[] file(String name) {
        try {
            return new ClassPathResource("sound/" + name).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
