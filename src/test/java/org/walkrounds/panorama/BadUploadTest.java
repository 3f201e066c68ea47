package org.walkrounds.panorama;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;
import org.walkrounds.testing.Database;

class BadUploadTest {

    @TempDir
    private Path data;

    private Workshop workshop;

    @BeforeEach
    void open() {
        workshop = new Workshop(data, Database.H2.create(), DataSize.ofMegabytes(2));
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badPictures")
    void a_bad_picture_is_refused_with_its_reason_and_leaves_nothing(String name, byte[] upload, String reason) {
        assertThatThrownBy(() -> workshop.submit(upload))
                .isInstanceOf(UnusablePanoramaException.class)
                .hasMessageContaining(reason);

        assertThat(workshop.files()).isEmpty();
        assertThat(workshop.panoramas.list()).isEmpty();
    }

    static Stream<Arguments> badPictures() {
        byte[] good = Pictures.plain(1);
        BufferedImage small = Pictures.draw(1024, 512, (column, row) -> column);
        return Stream.of(
                Arguments.of("nothing", new byte[0], "empty"),
                Arguments.of("text", ascii("Dear all, here is the room"), "not a picture"),
                Arguments.of("cut png", Arrays.copyOf(Pictures.png(1024, 512), 500), "breaks off"),
                Arguments.of("square png", Pictures.png(1024, 1024), "twice as wide as high"),
                Arguments.of("png bomb", pngClaiming(60_000, 30_000), "60,000 × 30,000 pixels"),
                Arguments.of("png with a wrong sum", spoiled(Pictures.png(1024, 512), 60), "damaged"),
                Arguments.of("webp of nothing", ascii("RIFF\0\0\0\0WEBPVP8 "), "damaged"),
                Arguments.of("heic", ascii("\0\0\0\030ftypheic\0\0\0\0"), "a HEIC picture"),
                Arguments.of("gif", ascii("GIF89a and so on, longer"), "a GIF picture"),
                Arguments.of("pdf", ascii("%PDF-1.7 and so on, longer"), "a PDF document"),
                Arguments.of("video", ascii("\0\0\0\030ftypmp42\0\0\0\0"), "a video"),
                Arguments.of("cut in the header", Arrays.copyOf(good, 100), "breaks off"),
                Arguments.of("cut in the scan", Arrays.copyOf(good, good.length / 2), "breaks off"),
                Arguments.of("cut before its end", Arrays.copyOf(good, good.length - 2), "breaks off"),
                Arguments.of("only a start", Arrays.copyOf(good, 3), "breaks off"),
                Arguments.of("square", Pictures.jpeg(Pictures.draw(1024, 1024, (x, y) -> x)), "twice as wide as high"),
                Arguments.of("photo", Pictures.jpeg(Pictures.draw(1200, 800, (x, y) -> x)), "1,200 × 800 pixels"),
                Arguments.of("tiny", Pictures.jpeg(Pictures.draw(640, 320, (x, y) -> x)), "only 640 pixels wide"),
                Arguments.of("header bomb", Pictures.claiming(good, 30_000, 15_000), "30,000 × 15,000 pixels"),
                Arguments.of("no height", Pictures.claiming(good, 1024, 0), "damaged"),
                Arguments.of("scan bomb", scanBomb(small), "so many scans"),
                Arguments.of("cmyk", Pictures.cmyk(1024, 512), "CMYK"),
                Arguments.of("lossless", frame(good, 0xc3, 8), "lossless or arithmetic"),
                Arguments.of("arithmetic", frame(good, 0xc9, 8), "lossless or arithmetic"),
                Arguments.of("twelve bits", frame(good, 0xc1, 12), "12 bits"),
                Arguments.of("turned", Pictures.with(good, 0xe1, Metadata.exif(6)), "turned or mirrored"),
                Arguments.of(
                        "cylinder",
                        Pictures.with(good, 0xe1, Metadata.xmp("GPano:ProjectionType='cylindrical'")),
                        "cylindrical"));
    }

    @Test
    void a_file_over_the_limit_is_refused_without_reading_it_all() {
        EndlessScan upload = new EndlessScan(Pictures.plain(1));

        assertThatThrownBy(() -> workshop.panoramas.submit(upload, "room.jpg"))
                .isInstanceOf(UnusablePanoramaException.class)
                .hasMessageContaining("larger than 2 MB");

        assertThat(upload.given).isLessThan(3L << 20);
        assertThat(workshop.files()).isEmpty();
    }

    @Test
    void an_upload_whose_connection_breaks_leaves_nothing() {
        byte[] half = Arrays.copyOf(Pictures.plain(1), 2000);
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(half), new ResetConnection());

        assertThatThrownBy(() -> workshop.panoramas.submit(broken, "room.jpg"))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(workshop.files()).isEmpty();
    }

    @Test
    void other_uploads_are_unharmed() {
        workshop.started();
        byte[] good = Pictures.plain(1);
        Panorama first = workshop.submit(good);

        assertThatThrownBy(() -> workshop.submit(Arrays.copyOf(good, good.length / 2)))
                .isInstanceOf(UnusablePanoramaException.class);
        Panorama second = workshop.submit(Pictures.plain(2));

        assertThat(workshop.await(first.id(), Panorama::isReady).problem()).isEmpty();
        assertThat(workshop.await(second.id(), Panorama::isReady).problem()).isEmpty();
    }

    @Test
    void data_damaged_within_the_scan_fails_with_a_sentence_and_no_tiles() {
        workshop.started();
        byte[] damaged = Pictures.jpeg(Pictures.draw(1024, 512, (x, y) -> x * y * 7919));
        int middle = damaged.length / 2;
        // A restart marker where none belongs: well-formed to the eye, nonsense to the decoder.
        damaged[middle] = (byte) 0xff;
        damaged[middle + 1] = (byte) 0xd3;

        Panorama panorama = workshop.await(workshop.submit(damaged).id(), Panorama.State.FAILED);

        assertThat(panorama.problem()).contains("damaged");
        assertThat(workshop.files()).containsExactly(workshop.folder.master(panorama.id()));
    }

    @Test
    void a_name_is_cleaned_and_never_a_path() {
        Panorama panorama = workshop.panoramas.submit(
                new ByteArrayInputStream(Pictures.plain(1)), "../../etc/C:\\rooms\\a\u0000b\u202egpj.\tsuite\n");

        assertThat(panorama.name()).isEqualTo("abgpj. suite");
        assertThat(workshop.files()).containsExactly(workshop.folder.master(panorama.id()));
    }

    @Test
    void a_name_of_nothing_gets_one_and_an_endless_one_an_end() {
        assertThat(FileName.clean("")).isEqualTo("panorama.jpg");
        assertThat(FileName.clean("..")).isEqualTo("panorama.jpg");
        assertThat(FileName.clean("x".repeat(70_000))).hasSize(FileName.LONGEST).endsWith("x…");
    }

    private static byte[] pngClaiming(int width, int height) {
        byte[] png = Pictures.png(1024, 512);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        return png;
    }

    private static byte[] spoiled(byte[] file, int at) {
        file[at] ^= 1;
        return file;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] frame(byte[] jpeg, int marker, int bits) {
        byte[] changed = jpeg.clone();
        int frame = Pictures.find(jpeg, 0xc0);
        changed[frame + 1] = (byte) marker;
        changed[frame + 4] = (byte) bits;
        return changed;
    }

    /** A progressive picture whose last scan comes a thousand times. */
    private static byte[] scanBomb(BufferedImage image) {
        byte[] jpeg = Pictures.progressive(image);
        int last = jpeg.length - 2;
        while (jpeg[last] != (byte) 0xff || jpeg[last + 1] != (byte) 0xda) {
            last--;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, last);
        for (int i = 0; i < 1000; i++) {
            out.write(jpeg, last, jpeg.length - 2 - last);
        }
        out.write(jpeg, jpeg.length - 2, 2);
        return out.toByteArray();
    }

    private static final class ResetConnection extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("connection reset");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("connection reset");
        }
    }

    /** A picture whose scan never ends. */
    private static final class EndlessScan extends InputStream {

        private final byte[] start;
        private long given;

        EndlessScan(byte[] jpeg) {
            start = Arrays.copyOf(jpeg, jpeg.length - 2);
        }

        @Override
        public int read() {
            return given < start.length ? start[(int) given++] & 0xff : (int) (given++ & 0x7f);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            for (int i = 0; i < length; i++) {
                bytes[offset + i] = (byte) read();
            }
            return length;
        }
    }
}
