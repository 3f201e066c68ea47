package org.walkrounds.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureLibraryTest {

    private Path folder;
    private PictureLibrary library;

    @BeforeEach
    void open(@TempDir Path data) {
        folder = data.resolve("pictures");
        library = new PictureLibrary(new PictureSettings(data));
    }

    @Test
    void large_picture_is_kept_as_large_as_a_screen() throws IOException {
        BufferedImage kept = kept(submit(file(drawn(4000, 3000, BufferedImage.TYPE_INT_RGB), "png")));

        assertThat(kept.getWidth()).isEqualTo(1600);
        assertThat(kept.getHeight()).isEqualTo(1200);
    }

    @Test
    void small_picture_is_not_blown_up() throws IOException {
        assertThat(kept(submit(file(drawn(300, 200, BufferedImage.TYPE_INT_RGB), "jpg")))
                        .getWidth())
                .isEqualTo(300);
    }

    @Test
    void photograph_held_sideways_stands_upright() throws IOException {
        byte[] sideways = withExif(file(drawn(300, 200, BufferedImage.TYPE_INT_RGB), "jpg"), 6, "Somebody's phone");

        String id = submit(sideways);

        assertThat(kept(id).getWidth()).isEqualTo(200);
        assertThat(kept(id).getHeight()).isEqualTo(300);
        // The dark upper left corner of what the sensor saw is the upper right one of what the photographer saw.
        assertThat(new Color(kept(id).getRGB(190, 10)).getRed()).isLessThan(80);
        assertThat(new String(Files.readAllBytes(library.find(id).orElseThrow()), StandardCharsets.ISO_8859_1))
                .doesNotContain("phone", "Exif");
    }

    @Test
    void what_is_transparent_is_white() throws IOException {
        BufferedImage clear = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB);

        assertThat(new Color(kept(submit(file(clear, "png"))).getRGB(50, 50)).getRed())
                .isGreaterThan(250);
    }

    @Test
    void same_picture_twice_is_one() throws IOException {
        byte[] file = file(drawn(300, 200, BufferedImage.TYPE_INT_RGB), "png");

        assertThat(submit(file)).isEqualTo(submit(file));
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void picture_that_was_given_out_comes_back_as_it_is(@TempDir Path elsewhere) throws IOException {
        String id = submit(file(drawn(300, 200, BufferedImage.TYPE_INT_RGB), "png"));
        byte[] given = Files.readAllBytes(library.find(id).orElseThrow());
        PictureLibrary other = SamplePictures.in(elsewhere);

        assertThat(other.restore(id, new ByteArrayInputStream(given))).isEqualTo(id);
        assertThat(other.find(id).orElseThrow()).hasBinaryContent(given);
    }

    @Test
    void picture_that_says_more_than_it_shows_is_stripped_like_any_upload() throws IOException {
        byte[] plain = file(drawn(300, 200, BufferedImage.TYPE_INT_RGB), "jpg");
        byte[] told = withExif(plain, 1, "Somebody's phone");

        String id = library.restore(hash(told), new ByteArrayInputStream(told));

        assertThat(id).isNotEqualTo(hash(told));
        assertThat(new String(Files.readAllBytes(library.find(id).orElseThrow()), StandardCharsets.ISO_8859_1))
                .doesNotContain("phone");
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void what_is_no_picture_is_refused_and_leaves_nothing() throws IOException {
        byte[] good = file(drawn(300, 200, BufferedImage.TYPE_INT_RGB), "png");

        assertRefused("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), "JPEG or PNG");
        assertRefused(new byte[0], "JPEG or PNG");
        assertRefused(file(drawn(30, 20, BufferedImage.TYPE_INT_RGB), "gif"), "JPEG or PNG");
        assertRefused(Arrays.copyOf(good, good.length / 2), "damaged");
        assertRefused(Arrays.copyOf(good, 20), "damaged");
        assertRefused(new byte[PictureIntake.MOST_BYTES + 1], "30 MB");
        assertThat(folder).doesNotExist();
    }

    @Test
    void picture_that_claims_to_be_huge_is_refused_before_it_is_decoded() throws IOException {
        byte[] huge = file(drawn(30, 20, BufferedImage.TYPE_INT_RGB), "png");
        ByteBuffer.wrap(huge).putInt(16, 60_000).putInt(20, 60_000);

        assertRefused(huge, "80 million");
    }

    @Test
    void id_is_no_way_out_of_the_folder() {
        assertThat(library.find("../../etc/passwd")).isEmpty();
        assertThat(library.find("0".repeat(32))).isEmpty();
    }

    private String submit(byte[] file) throws IOException {
        return library.submit(new ByteArrayInputStream(file));
    }

    private BufferedImage kept(String id) throws IOException {
        return ImageIO.read(library.find(id).orElseThrow().toFile());
    }

    private void assertRefused(byte[] file, String reason) {
        assertThatExceptionOfType(UnusablePictureException.class)
                .isThrownBy(() -> submit(file))
                .withMessageContaining(reason);
    }

    /** White, with a dark upper left corner. */
    private static BufferedImage drawn(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(0, 0, width / 4, height / 4);
        graphics.dispose();
        return picture;
    }

    private static byte[] file(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(picture, format, file);
        return file.toByteArray();
    }

    /** The JPEG with an EXIF segment after its first marker: the orientation and the camera's name. */
    private static byte[] withExif(byte[] jpeg, int orientation, String camera) {
        byte[] name = camera.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + name.length + 1);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        exif.putShort((short) 2);
        exif.putShort((short) 0x0110)
                .putShort((short) 2)
                .putInt(name.length + 1)
                .putInt(8 + 2 + 24 + 4);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0).put(name).put((byte) 0);
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + 4 + exif.capacity());
        file.put(jpeg, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (exif.capacity() + 2))
                .put(exif.array());
        return file.put(jpeg, 2, jpeg.length - 2).array();
    }
}
