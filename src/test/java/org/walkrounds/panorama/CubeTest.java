package org.walkrounds.panorama;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CubeTest {

    private static final double[] PLACES = {-0.998, -0.7, -0.31, 0.002, 0.45, 0.83, 0.998};

    @TempDir
    private Path data;

    private Workshop workshop;

    @BeforeEach
    void open() {
        workshop = Workshop.on(data).started();
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void each_pixel_of_each_face_shows_its_direction() throws IOException {
        Panorama panorama = workshop.tiled(Pictures.compass(2048));

        assertThat(panorama.pyramid().orElseThrow().faceSizes()).containsExactly(512);
        for (Face face : Face.values()) {
            BufferedImage tile = tile(panorama, 0, face, 0, 0);
            assertThat(tile.getWidth()).isEqualTo(512);
            for (double s : PLACES) {
                for (double t : PLACES) {
                    int rgb = tile.getRGB((int) ((s + 1) * 256), (int) ((t + 1) * 256));
                    requireDirection(rgb, direction(face, s, t), face + " " + s + " " + t);
                }
            }
        }
    }

    @Test
    void coarser_levels_show_the_same_and_edge_tiles_are_smaller() throws IOException {
        Panorama panorama = workshop.tiled(Pictures.compass(2800));

        assertThat(panorama.pyramid().orElseThrow().faceSizes()).containsExactly(350, 700);
        assertThat(tile(panorama, 1, Face.R, 1, 1).getWidth()).isEqualTo(700 - 512);
        assertThat(tile(panorama, 1, Face.R, 0, 1).getHeight()).isEqualTo(512);
        requireDirection(tile(panorama, 0, Face.U, 0, 0).getRGB(175, 175), new double[] {0, 1, 0}, "coarse zenith");
        double[] lowerRight = direction(Face.L, 2 * 650.5 / 700 - 1, 2 * 640.5 / 700 - 1);
        requireDirection(tile(panorama, 1, Face.L, 1, 1).getRGB(138, 128), lowerRight, "fine lower right");
    }

    @Test
    void the_preview_holds_the_six_faces_one_below_the_other() throws IOException {
        Panorama panorama = workshop.tiled(Pictures.compass(2048));

        BufferedImage preview = Pictures.decode(
                Files.readAllBytes(workshop.folder.tiles(panorama.id()).preview()));

        assertThat(preview.getWidth()).isEqualTo(128);
        assertThat(preview.getHeight()).isEqualTo(768);
        List<Face> order = List.of(Face.F, Face.R, Face.B, Face.L, Face.U, Face.D);
        for (int i = 0; i < 6; i++) {
            requireDirection(
                    preview.getRGB(64, 128 * i + 64),
                    direction(order.get(i), 0, 0),
                    order.get(i).letter());
        }
    }

    @Test
    void a_partial_panorama_lies_in_its_place_on_a_dark_ground() throws IOException {
        Crop crop = new Crop(2048, 1024, 1024, 384, 512, 256);
        byte[] jpeg = Pictures.jpeg(Pictures.compassPart(crop));

        Panorama panorama = workshop.tiled(Pictures.with(jpeg, 0xe1, Metadata.xmp(Metadata.cropped(crop))));

        assertThat(panorama.width()).isEqualTo(2048);
        // It shows yaw 0 to 90 degrees, pitch -22.5 to 22.5.
        BufferedImage front = tile(panorama, 0, Face.F, 0, 0);
        requireDirection(front.getRGB(384, 256), direction(Face.F, 0.502, 0.002), "within");
        requireDark(front.getRGB(240, 256));
        requireDark(front.getRGB(384, 60));
        requireDirection(tile(panorama, 0, Face.R, 0, 0).getRGB(128, 256), direction(Face.R, -0.498, 0.002), "right");
        requireDark(tile(panorama, 0, Face.R, 0, 0).getRGB(300, 256));
        requireDark(tile(panorama, 0, Face.B, 0, 0).getRGB(256, 256));
        requireDark(tile(panorama, 0, Face.U, 0, 0).getRGB(256, 256));
        requireDark(tile(panorama, 0, Face.D, 0, 0).getRGB(100, 100));
    }

    @Test
    void a_panorama_without_zenith_and_nadir_stays_seamless_all_around() throws IOException {
        Crop crop = new Crop(2048, 1024, 0, 100, 2048, 800);
        byte[] jpeg = Pictures.jpeg(Pictures.compassPart(crop));

        Panorama panorama = workshop.tiled(Pictures.with(jpeg, 0xe1, Metadata.xmp(Metadata.cropped(crop))));

        BufferedImage back = tile(panorama, 0, Face.B, 0, 0);
        for (int column = 250; column < 262; column++) {
            requireDirection(back.getRGB(column, 200), direction(Face.B, (column + 0.5) / 256 - 1, -0.217), "seam");
        }
        requireDark(tile(panorama, 0, Face.U, 0, 0).getRGB(256, 256));
        requireDirection(tile(panorama, 0, Face.U, 0, 0).getRGB(256, 500), direction(Face.U, 0.002, 0.955), "rim");
    }

    @Test
    void a_width_that_is_nowhere_even_is_seamless_too() throws IOException {
        BufferedImage odd = Pictures.compassPart(Crop.whole(1999, 1000));

        Panorama panorama = workshop.tiled(Pictures.jpeg(odd));

        int size = panorama.pyramid().orElseThrow().finestFaceSize();
        for (Face face : Face.values()) {
            BufferedImage tile = tile(panorama, 0, face, 0, 0);
            for (int place : new int[] {0, size / 2 - 1, size / 2, size - 1}) {
                double at = (2 * place + 1.0) / size - 1;
                requireDirection(tile.getRGB(place, place), direction(face, at, at), face + " " + place);
            }
        }
    }

    @Test
    void a_gray_panorama_and_a_progressive_one_are_fine() throws IOException {
        BufferedImage gray = new BufferedImage(1024, 512, BufferedImage.TYPE_BYTE_GRAY);
        gray.getGraphics().fillRect(0, 0, 1024, 512);

        Panorama white = workshop.tiled(Pictures.jpeg(gray));
        Panorama progressive = workshop.tiled(Pictures.progressive(Pictures.compassPart(Crop.whole(1024, 512))));

        assertThat(tile(white, 0, Face.D, 0, 0).getRGB(7, 7)).isEqualTo(0xffffffff);
        requireDirection(tile(progressive, 0, Face.U, 0, 0).getRGB(128, 128), new double[] {0, 1, 0}, "zenith");
    }

    @Test
    void one_thread_and_four_make_the_same_bytes() throws Exception {
        byte[] jpeg = Pictures.compass(2400);
        Panorama panorama = workshop.submit(jpeg);
        Crop crop = Crop.whole(2400, 1200);
        TilePyramid pyramid = TilePyramid.of(2400);
        Path master = workshop.folder.master(panorama.id());
        TileStore one = new TileStore(data.resolve("one"));
        TileStore four = new TileStore(data.resolve("four"));

        new Tiler(1).tile(master, crop, pyramid, one, percent -> {});
        new Tiler(4).tile(master, crop, pyramid, four, percent -> {});

        for (Face face : Face.values()) {
            assertThat(four.tile(1, face, 1, 1)).hasSameBinaryContentAs(one.tile(1, face, 1, 1));
            assertThat(four.tile(0, face, 0, 0)).hasSameBinaryContentAs(one.tile(0, face, 0, 0));
        }
        assertThat(four.preview()).hasSameBinaryContentAs(one.preview());
    }

    private BufferedImage tile(Panorama panorama, int level, Face face, int row, int column) throws IOException {
        Path path = workshop.folder.tiles(panorama.id()).tile(level, face, row, column);
        return Pictures.decode(new ByteArrayInputStream(Files.readAllBytes(path)).readAllBytes());
    }

    /** The contract between pyramid and viewer, written down once more. */
    static double[] direction(Face face, double s, double t) {
        return switch (face) {
            case F -> new double[] {s, -t, -1};
            case R -> new double[] {1, -t, s};
            case B -> new double[] {-s, -t, 1};
            case L -> new double[] {-1, -t, -s};
            case U -> new double[] {s, 1, -t};
            case D -> new double[] {s, -1, t};
        };
    }

    static void requireDirection(int rgb, double[] direction, String where) {
        double length =
                Math.sqrt(direction[0] * direction[0] + direction[1] * direction[1] + direction[2] * direction[2]);
        int expected = Pictures.color(direction[0] / length, direction[1] / length, direction[2] / length);
        Offset<Integer> near = Assertions.within(4);
        assertThat(rgb >> 16 & 0xff).as("x at " + where).isCloseTo(expected >> 16 & 0xff, near);
        assertThat(rgb >> 8 & 0xff).as("y at " + where).isCloseTo(expected >> 8 & 0xff, near);
        assertThat(rgb & 0xff).as("z at " + where).isCloseTo(expected & 0xff, near);
    }

    private static void requireDark(int rgb) {
        assertThat(rgb >> 16 & 0xff).isCloseTo(0x14, Assertions.within(3));
        assertThat(rgb >> 8 & 0xff).isCloseTo(0x18, Assertions.within(3));
        assertThat(rgb & 0xff).isCloseTo(0x1b, Assertions.within(3));
    }
}
