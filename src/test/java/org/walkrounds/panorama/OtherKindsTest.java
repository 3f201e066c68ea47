package org.walkrounds.panorama;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Panoramas that are no JPEG. */
class OtherKindsTest {

    @TempDir
    private Path data;

    private Workshop workshop;

    @BeforeEach
    void open() {
        workshop = Workshop.on(data);
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY
            })
    void png_looks_as_before(int type) throws IOException {
        BufferedImage picture = new BufferedImage(1030, 515, type);
        picture.getGraphics().drawImage(Pictures.compassPart(Crop.whole(1030, 515)), 0, 0, null);

        BufferedImage master = master(workshop.submit(png(picture)));

        assertThat(master.getWidth()).isEqualTo(1030);
        assertThat(master.getHeight()).isEqualTo(515);
        for (int y = 3; y < 515; y += 37) {
            for (int x = 3; x < 1030; x += 41) {
                assertThat(difference(master.getRGB(x, y), stored(picture, x, y)))
                        .isLessThan(8);
            }
        }
    }

    @Test
    void png_of_a_part_of_the_sphere_says_so_and_keeps_no_other_word() throws IOException {
        Crop crop = new Crop(1024, 512, 100, 50, 600, 300);
        String xmp = new String(Metadata.xmp(Metadata.cropped(crop)), StandardCharsets.UTF_8).replaceFirst(".*?\0", "");
        byte[] text = ("XML:com.adobe.xmp\0\0\0\0\0" + xmp).getBytes(StandardCharsets.UTF_8);

        Panorama panorama = workshop.submit(withChunk(png(Pictures.compassPart(crop)), "iTXt", text));

        assertThat(workshop.repository.crop(panorama.id())).contains(crop);
        assertThat(Files.readString(workshop.folder.master(panorama.id()), StandardCharsets.ISO_8859_1))
                .doesNotContain(Metadata.SECRET)
                .doesNotContain("adobe");
    }

    @Test
    void webp_is_taken() throws IOException {
        try (InputStream webp = OtherKindsTest.class.getResourceAsStream("compass.webp")) {
            BufferedImage master = master(workshop.submit(webp.readAllBytes()));

            BufferedImage picture = Pictures.compassPart(Crop.whole(1024, 512));
            for (int y = 3; y < 512; y += 37) {
                for (int x = 3; x < 1024; x += 41) {
                    assertThat(difference(master.getRGB(x, y), picture.getRGB(x, y)))
                            .isLessThan(14);
                }
            }
        }
    }

    @Test
    void tiles_are_cut_of_them_as_of_any_other() throws IOException {
        workshop.started();

        assertThat(workshop.tiled(png(Pictures.compassPart(Crop.whole(1024, 512))))
                        .isReady())
                .isTrue();
    }

    private BufferedImage master(Panorama panorama) throws IOException {
        return Pictures.decode(Files.readAllBytes(workshop.folder.master(panorama.id())));
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    /** The PNG with a chunk more behind its first one. */
    private static byte[] withChunk(byte[] png, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        int header = 8 + 25;
        return ByteBuffer.allocate(png.length + data.length + 12)
                .put(png, 0, header)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) sum.getValue())
                .put(png, header, png.length - header)
                .array();
    }

    /** Red, green and blue as they stand in the file; the JDK would make other grays of gray. */
    private static int stored(BufferedImage picture, int x, int y) {
        if (picture.getRaster().getNumBands() > 1) {
            return picture.getRGB(x, y);
        }
        int bits = picture.getSampleModel().getSampleSize(0);
        return (picture.getRaster().getSample(x, y, 0) >> (bits - 8)) * 0x010101;
    }

    private static int difference(int a, int b) {
        return Math.max(
                Math.abs((a >> 16 & 0xff) - (b >> 16 & 0xff)),
                Math.max(Math.abs((a >> 8 & 0xff) - (b >> 8 & 0xff)), Math.abs((a & 0xff) - (b & 0xff))));
    }
}
