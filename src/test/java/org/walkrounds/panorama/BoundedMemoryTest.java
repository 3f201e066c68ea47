package org.walkrounds.panorama;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundedMemoryTest {

    private static final int WIDTH = FrameHeader.MAX_WIDTH;
    private static final int HEIGHT = FrameHeader.MAX_HEIGHT;

    @TempDir
    private Path folder;

    @Test
    void the_largest_picture_is_tiled_in_half_a_gibibyte_of_heap() throws IOException, InterruptedException {
        Path master = folder.resolve("largest.jpg");
        Files.write(master, largest());
        Path output = folder.resolve("output.txt");

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallMachine.class.getName(),
                        master.toString(),
                        folder.resolve("tiles").toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroy();

        assertThat(ended).isTrue();
        assertThat(Files.readString(output)).isEmpty();
        assertThat(process.exitValue()).isZero();
        try (Stream<Path> tiles = Files.walk(folder.resolve("tiles"))) {
            assertThat(tiles.filter(Files::isRegularFile)).hasSize(6 * (64 + 16 + 4 + 1) + 1);
        }
    }

    @Test
    void a_region_of_the_largest_picture_is_blurred_in_a_small_part_of_that() throws IOException, InterruptedException {
        Path master = folder.resolve("largest.jpg");
        Files.write(master, largest());
        Path output = folder.resolve("output.txt");

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallerMachine.class.getName(),
                        master.toString(),
                        folder.resolve("blurred.jpg").toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroy();

        assertThat(ended).isTrue();
        assertThat(Files.readString(output)).isEmpty();
        assertThat(process.exitValue()).isZero();
        assertThat(folder.resolve("blurred.jpg")).isNotEmptyFile();
    }

    private static byte[] largest() {
        Picture picture = new Picture(WIDTH, HEIGHT);
        byte[] luma = picture.luma().samples();
        for (int i = 0; i < luma.length; i++) {
            luma[i] = (byte) (i % WIDTH / 64 ^ i / WIDTH / 32);
        }
        return new JpegEncoder(90).encode(picture);
    }

    /** Tiles a whole sphere; runs in a virtual machine of its own. */
    static final class SmallMachine {

        private SmallMachine() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            new Tiler(2)
                    .tile(
                            Path.of(arguments[0]),
                            Crop.whole(WIDTH, HEIGHT),
                            TilePyramid.of(WIDTH),
                            new TileStore(Path.of(arguments[1])),
                            percent -> {});
        }
    }

    /** Blurs a part of a whole sphere; runs in a virtual machine of its own. */
    static final class SmallerMachine {

        private SmallerMachine() {}

        public static void main(String[] arguments) throws IOException {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
                Redaction.write(
                        Path.of(arguments[0]), Crop.whole(WIDTH, HEIGHT), new BlurRegion(170, 60, 90, 60, 5, 5), out);
            }
        }
    }
}
