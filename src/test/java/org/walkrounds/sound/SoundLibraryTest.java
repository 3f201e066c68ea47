package org.walkrounds.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class SoundLibraryTest {

    private Path folder;
    private SoundLibrary library;

    @BeforeEach
    void open(@TempDir Path data) {
        folder = data.resolve("sounds");
        library = SampleSounds.in(data);
    }

    @ParameterizedTest
    @CsvSource({"tagged.mp3, .mp3, 4.2", "variable.mp3, .mp3, 2.0", "tagged.m4a, .m4a, 4.2", "first.m4a, .m4a, 4.2"})
    void recording_is_taken_in_and_takes_as_long_as_it_does(String file, String ending, double seconds)
            throws IOException {
        Sound sound = submit(SampleSounds.file(file));

        assertThat(sound.name()).endsWith(ending);
        assertThat(sound.seconds()).isCloseTo(seconds, within(0.1));
        assertThat(library.find(sound.name())).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tagged.mp3", "tagged.m4a", "first.m4a"})
    void nothing_about_who_made_it_and_where_is_kept(String file) throws IOException {
        byte[] upload = SampleSounds.file(file);
        assertThat(letters(upload)).contains("Somebody");

        byte[] kept = Files.readAllBytes(library.find(submit(upload).name()).orElseThrow());

        assertThat(letters(kept)).doesNotContain("Somebody", "Ward 7", "+40.7", "Lavf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tagged.m4a", "first.m4a"})
    void sound_of_an_m4a_file_stays_where_its_tables_say(String file) throws IOException {
        byte[] upload = SampleSounds.file(file);

        byte[] kept = Files.readAllBytes(library.find(submit(upload).name()).orElseThrow());

        assertThat(kept).hasSameSizeAs(upload);
        int media = letters(upload).indexOf("mdat");
        int end = Math.max(letters(upload).indexOf("moov"), upload.length);
        assertThat(letters(kept).indexOf("mdat")).isEqualTo(media);
        assertThat(Arrays.copyOfRange(kept, media, Math.min(media + 3000, end)))
                .isEqualTo(Arrays.copyOfRange(upload, media, Math.min(media + 3000, end)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tagged.mp3", "tagged.m4a"})
    void what_was_given_out_comes_back_under_its_name(String file) throws IOException {
        Sound sound = submit(SampleSounds.file(file));

        assertThat(submit(Files.readAllBytes(library.find(sound.name()).orElseThrow())))
                .isEqualTo(sound);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void recording_that_is_cut_off_in_its_last_frame_is_as_long_as_the_frames_before() throws IOException {
        byte[] frames = Files.readAllBytes(
                library.find(submit(SampleSounds.file("tagged.mp3")).name()).orElseThrow());

        assertThat(submit(Arrays.copyOf(frames, frames.length - 5)).seconds()).isCloseTo(4.2, within(0.1));
    }

    @Test
    void recording_of_more_than_a_minute_is_refused() throws IOException {
        byte[] frames = Files.readAllBytes(
                library.find(submit(SampleSounds.file("tagged.mp3")).name()).orElseThrow());
        ByteArrayOutputStream longer = new ByteArrayOutputStream();
        for (int i = 0; i < 15; i++) {
            longer.write(frames);
        }

        assertRefused(longer.toByteArray(), "longer than a minute");
    }

    @Test
    void what_is_no_recording_is_refused_with_what_would_be_one() throws IOException {
        byte[] wave = "RIFF----WAVEfmt ".repeat(100).getBytes(StandardCharsets.ISO_8859_1);
        byte[] video = new ClassPathResource("stream/init.mp4").getContentAsByteArray();

        assertRefused(new byte[0], "neither an MP3 nor an M4A");
        assertRefused(new byte[5000], "neither an MP3 nor an M4A");
        assertRefused(wave, "neither an MP3 nor an M4A");
        assertRefused("ID3".repeat(4000).getBytes(StandardCharsets.ISO_8859_1), "neither an MP3 nor an M4A");
        assertRefused(video, "MP3 or M4A");
        assertRefused(new byte[SoundFile.MOST_BYTES + 1], "larger than 8 MB");
    }

    @Test
    void recording_with_a_hole_is_damaged() {
        byte[] file = SampleSounds.file("tagged.mp3");
        Arrays.fill(file, file.length / 2, file.length / 2 + 600, (byte) 0x55);

        assertRefused(file, "damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tagged.mp3", "tagged.m4a"})
    void file_cut_or_changed_anywhere_is_taken_or_refused_and_never_breaks_the_server(String name) throws IOException {
        byte[] file = SampleSounds.file(name);
        for (int at = 0; at < file.length; at += 13) {
            byte[] changed = file.clone();
            changed[at] ^= (byte) 0xff;
            tryOut(changed);
            tryOut(Arrays.copyOf(file, at));
        }
    }

    @Test
    void name_that_leads_elsewhere_finds_nothing() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolveSibling("secret.mp3"), "secret");

        assertThat(library.find("../secret.mp3")).isEmpty();
        assertThat(library.find("0".repeat(32) + ".mp3")).isEmpty();
    }

    private void tryOut(byte[] file) throws IOException {
        try {
            assertThat(submit(file).seconds()).isBetween(0.0, 60.0);
        } catch (UnusableSoundException refused) {
            assertThat(refused).hasMessageContaining("MP3");
        }
    }

    private void assertRefused(byte[] file, String why) {
        assertThatExceptionOfType(UnusableSoundException.class)
                .isThrownBy(() -> submit(file))
                .withMessageContaining(why);
    }

    private Sound submit(byte[] file) throws IOException {
        return library.submit(new ByteArrayInputStream(file));
    }

    private static String letters(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
