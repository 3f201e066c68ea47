package org.walkrounds.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and an S3 server keep recordings alike. */
class SegmentStoreTest {

    private static S3Server server;
    private static Map<String, SegmentStore> stores;

    private final String key = UUID.randomUUID().toString();

    @BeforeAll
    static void open(@TempDir Path folder) {
        server = new S3Server(folder);
        stores = Map.of(
                "files", new FileSegmentStore(folder.resolve("files")), "S3", S3SegmentStore.of(server.settings()));
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"files", "S3"})
    void what_was_put_is_found_whole(String kind) throws IOException {
        byte[] piece = new byte[300_000];
        new Random(1).nextBytes(piece);

        store(kind).put(key + "/1/full/1.m4s", piece);

        SegmentStore.Kept kept = store(kind).find(key + "/1/full/1.m4s").orElseThrow();
        try (InputStream content = kept.content()) {
            assertThat(kept.length()).isEqualTo(piece.length);
            assertThat(content.readAllBytes()).isEqualTo(piece);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"files", "S3"})
    void what_was_put_twice_is_there_once(String kind) throws IOException {
        store(kind).put(key + "/1/full/opening.mp4", bytes("the same"));
        store(kind).put(key + "/1/full/opening.mp4", bytes("the same"));

        assertThat(text(kind, key + "/1/full/opening.mp4")).contains("the same");
    }

    @ParameterizedTest
    @ValueSource(strings = {"files", "S3"})
    void what_was_never_put_is_not_there(String kind) {
        assertThat(text(kind, key + "/1/full/7.m4s")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"files", "S3"})
    void folder_goes_with_all_that_is_in_it_and_no_other_one(String kind) throws IOException {
        store(kind).put(key + "/1/full/1.m4s", bytes("a"));
        store(kind).put(key + "/1/sound/1.m4s", bytes("b"));
        store(kind).put(key + "/11/full/1.m4s", bytes("c"));

        store(kind).removeAll(key + "/1");
        store(kind).removeAll(key + "/2");

        assertThat(text(kind, key + "/1/full/1.m4s")).isEmpty();
        assertThat(text(kind, key + "/1/sound/1.m4s")).isEmpty();
        assertThat(text(kind, key + "/11/full/1.m4s")).contains("c");
    }

    @Test
    void server_lets_nobody_in_with_a_wrong_secret() {
        try (S3SegmentStore stranger = S3SegmentStore.of(server.stranger())) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> stranger.put(key + "/1/full/1.m4s", bytes("a")));
        }
    }

    @Test
    void server_that_is_away_is_an_error_and_nothing_is_lost_by_it() throws IOException {
        store("S3").put(key + "/1/full/1.m4s", bytes("before"));
        server.stop();
        try {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> store("S3").put(key + "/1/full/2.m4s", bytes("meanwhile")));
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> store("S3").find(key + "/1/full/1.m4s"));
        } finally {
            server.startAgain();
        }

        store("S3").put(key + "/1/full/2.m4s", bytes("again"));
        assertThat(text("S3", key + "/1/full/1.m4s")).contains("before");
        assertThat(text("S3", key + "/1/full/2.m4s")).contains("again");
    }

    private static SegmentStore store(String kind) {
        return stores.get(kind);
    }

    private static Optional<String> text(String kind, String name) {
        try {
            Optional<SegmentStore.Kept> kept = store(kind).find(name);
            if (kept.isEmpty()) {
                return Optional.empty();
            }
            try (InputStream content = kept.get().content()) {
                return Optional.of(new String(content.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
