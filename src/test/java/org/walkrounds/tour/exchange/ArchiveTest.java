package org.walkrounds.tour.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that could do harm are refused before anything in them is used. */
class ArchiveTest {

    @TempDir
    Path folder;

    @Test
    void ordinary_archive_is_read() throws IOException {
        Path zip =
                new Zips().with("./a/tour.json", "\ufeff{}").with("b.txt", "b").in(folder);

        try (Archive archive = Archive.open(zip)) {
            assertThat(archive.names()).containsExactly("a/tour.json", "b.txt");
            assertThat(archive.text("a/tour.json")).isEqualTo("{}");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "../evil.json, leads out of the archive",
        "a/../../evil.json, leads out of the archive",
        "/etc/passwd, leads out of the archive",
        "C:\\evil.json, leads out of the archive",
        "..\\evil.json, leads out of the archive"
    })
    void path_that_leads_out_of_the_archive_is_refused_by_its_name(String name, String message) {
        assertRefused(new Zips().with(name, "{}").in(folder), name.replace('\\', '/'), message);
    }

    @Test
    void name_with_a_control_character_is_refused() {
        assertRefused(new Zips().with("a\0b.json", "{}").in(folder), "a?b.json", "no name for a file");
    }

    @Test
    void symbolic_link_is_refused_by_its_name() {
        Path zip = new Zips().with("tour.json", "{}").withLink(folder, "picture.jpg", "/etc/passwd");

        assertRefused(zip, "picture.jpg", "symbolic link");
    }

    @Test
    void name_that_is_not_utf_8_is_refused_by_its_place() throws IOException {
        Path zip = new Zips().with("tour.json", "{}").with("caf_.jpg", "").withLatinNames(folder);

        assertRefused(zip, "Entry 2", "not UTF-8");
    }

    @Test
    void text_that_is_not_utf_8_is_refused_by_its_line() throws IOException {
        Path zip = new Zips()
                .with("tour.json", new byte[] {'{', '\n', '"', (byte) 0xe9, '"', '}'})
                .in(folder);

        try (Archive archive = Archive.open(zip)) {
            assertThatExceptionOfType(UnusableArchiveException.class)
                    .isThrownBy(() -> archive.text("tour.json"))
                    .withMessageContaining("tour.json: holds bytes in line 2 that are not UTF-8");
        }
    }

    @Test
    void entry_that_would_unpack_to_many_times_its_size_is_refused() {
        assertRefused(new Zips().with("bomb.json", new byte[20 << 20]).in(folder), "bomb.json", "120 times");
    }

    @Test
    void entries_that_share_their_data_are_refused() throws IOException {
        Path zip = new Zips()
                .with("a.json", "{\"a\": 1}")
                .with("b.json", "{\"b\": 1}")
                .in(folder);

        assertRefused(Zips.overlapping(zip), "json", "shares its data");
    }

    @Test
    void entry_that_unpacks_to_more_than_it_promised_is_cut_off() throws IOException {
        Path zip = Zips.understating(new Zips().with("a.json", "x".repeat(5000)).in(folder), 10);

        try (Archive archive = Archive.open(zip)) {
            assertThatExceptionOfType(UnusableArchiveException.class)
                    .isThrownBy(() -> archive.text("a.json"))
                    .withMessageContaining("unpacks to more");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {60_001, 100_000})
    void archive_with_too_many_entries_is_refused(int entries) {
        Zips zips = new Zips();
        for (int i = 0; i < entries; i++) {
            zips.with(Integer.toString(i), new byte[0]);
        }

        assertRefused(zips.in(folder), "", "The archive");
    }

    @Test
    void file_twice_under_one_name_is_refused() {
        assertRefused(
                new Zips().with("a.json", "{}").with("./a.json", "{}").in(folder), "a.json", "twice in the archive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "not a ZIP archive at all, but long enough to be one if it were"})
    void anything_else_is_refused_as_no_archive(String content) throws IOException {
        assertRefused(Files.writeString(folder.resolve("tour.zip"), content), "", "no ZIP archive");
    }

    @Test
    void archive_that_is_cut_off_or_goes_on_is_refused() throws IOException {
        Path zip = new Zips().with("tour.json", "{}").in(folder);
        byte[] bytes = Files.readAllBytes(zip);

        assertRefused(Files.write(zip, java.util.Arrays.copyOf(bytes, bytes.length - 30)), "", "no ZIP archive");
        bytes[2] = 7;
        assertRefused(Files.write(zip, bytes), "", "no ZIP archive");
    }

    private static void assertRefused(Path zip, String place, String message) {
        assertThatExceptionOfType(UnusableArchiveException.class)
                .isThrownBy(() -> Archive.open(zip))
                .satisfies(refusal ->
                        assertThat(refusal.problems().getFirst().path()).contains(place))
                .withMessageContaining(message);
    }
}
