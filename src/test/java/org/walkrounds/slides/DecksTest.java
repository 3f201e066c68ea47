package org.walkrounds.slides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecksTest {

    private static final int UNKNOWN = -1;

    @TempDir
    private Path data;

    private Workroom workroom;

    @BeforeEach
    void furnish() {
        workroom = Workroom.on(data);
    }

    @Test
    void what_is_no_pdf_is_refused_at_once() {
        refuses(stream("GIF89a"), UNKNOWN, "not a PDF");
    }

    @Test
    void what_is_too_large_is_refused_whether_the_sender_says_so_or_not() {
        byte[] large = Arrays.copyOf("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), (4 << 20) + (1 << 17));

        refuses(new ByteArrayInputStream(large), UNKNOWN, "larger than 4 MB");
        refuses(stream("%PDF-1.7"), large.length, "larger than 4 MB");
    }

    @Test
    void upload_that_breaks_off_leaves_nothing() throws IOException {
        InputStream broken = new SequenceInputStream(stream("%PDF-1.7" + " ".repeat(5000)), closed());

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> workroom.decks.submit(Workroom.SESSION, "a.pdf", broken, UNKNOWN));
        assertThat(workroom.files()).isEmpty();
    }

    @Test
    void session_takes_so_many_files_and_no_more() {
        for (int deck = 0; deck < Decks.MOST; deck++) {
            workroom.bring(Pdfs.slides("One"));
        }

        refuses(stream("%PDF-1.7"), UNKNOWN, "up to 20 files");
    }

    @Test
    void name_is_words_and_never_a_path_or_a_trick() throws IOException {
        assertThat(name("Ask us.PDF")).isEqualTo("Ask us");
        assertThat(name("a\u202egpj\u0000.pdf")).isEqualTo("a gpj");
        assertThat(name(".pdf")).isEqualTo("Slides");
        assertThat(name("x".repeat(500))).hasSize(100);
    }

    @Test
    void keys_are_long_and_never_the_same() {
        String one = workroom.bring(Pdfs.slides("One")).key();
        String two = workroom.bring(Pdfs.slides("One")).key();

        assertThat(one).matches("[0-9a-f]{32}").isNotEqualTo(two);
    }

    private String name(String file) throws IOException {
        return workroom.decks
                .submit(Workroom.SESSION, file, stream("%PDF-1.7"), UNKNOWN)
                .name();
    }

    private void refuses(InputStream upload, long length, String words) {
        assertThatExceptionOfType(UnusableSlidesException.class)
                .isThrownBy(() -> workroom.decks.submit(Workroom.SESSION, "a.pdf", upload, length))
                .withMessageContaining(words);
        assertThat(workroom.files()).noneMatch(name -> name.contains("upload"));
    }

    /** A stream that gives nothing but an exception. */
    private static InputStream closed() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        return closed;
    }

    private static InputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII));
    }
}
