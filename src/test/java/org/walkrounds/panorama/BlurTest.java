package org.walkrounds.panorama;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlurTest {

    private static final int WIDTH = 1026;
    private static final int HEIGHT = 513;

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
    @CsvSource({
        "0, 0, 20, 10, 0, 0", // ahead
        "178, 10, 30, 20, 0, 0", // across the seam
        "40, 84, 40, 20, 0, 0", // over the zenith
        "30, -20, 24, 16, 12, -35", // in a picture that was leveled
        "-100, 5, 8, 8, 0, 0", // as small as a face
        "90, -30, 120, 90, -8, 170" // as large as makes sense, nearly upside down
    })
    void exactly_the_region_that_visitors_see_is_covered(
            double yaw, double pitch, double width, double height, double levelPitch, double levelRoll)
            throws IOException {
        BlurRegion region = new BlurRegion(yaw, pitch, width, height, levelPitch, levelRoll);
        String old = workshop.submit(Pictures.jpeg(checkered(WIDTH, HEIGHT))).id();

        BufferedImage blurred = master(workshop.panoramas.blur(old, region).id());

        int wrong = 0;
        int covered = 0;
        for (int row = 0; row < HEIGHT; row++) {
            for (int column = 0; column < WIDTH; column++) {
                double share = shareOfRegion(column, row, region);
                boolean changed = isBetweenBlackAndWhite(blurred.getRGB(column, row));
                covered += changed ? 1 : 0;
                // What lies at the edge may be either.
                if (Math.abs(share - 1) > edge(region)) {
                    wrong += changed == share < 1 ? 0 : 1;
                }
            }
        }
        assertThat(wrong).isZero();
        assertThat(covered).isPositive();
    }

    @Test
    void nothing_finer_than_a_few_soft_patches_is_left_of_a_page_of_text() throws IOException {
        BufferedImage page =
                Pictures.draw(2048, 1024, (column, row) -> (column / 3 * 7 + row / 5 * 13) % 11 * 0x171717);
        String old = workshop.submit(Pictures.jpeg(page)).id();

        BufferedImage blurred = master(
                workshop.panoramas.blur(old, new BlurRegion(0, 0, 20, 10, 0, 0)).id());

        for (int column = 980; column < 1068; column++) {
            for (int row = 496; row < 528; row++) {
                int step = (blurred.getRGB(column, row) & 0xff) - (blurred.getRGB(column + 1, row + 1) & 0xff);
                assertThat(Math.abs(step)).isLessThanOrEqualTo(4);
            }
        }
    }

    @Test
    void part_of_the_sphere_stays_a_part_and_keeps_its_north() throws IOException {
        Crop crop = new Crop(1024, 512, 256, 128, 512, 256);
        byte[] xmp = Metadata.xmp("""
                GPano:FullPanoWidthPixels="1024" GPano:FullPanoHeightPixels="512"
                GPano:CroppedAreaLeftPixels="256" GPano:CroppedAreaTopPixels="128"
                GPano:CroppedAreaImageWidthPixels="512" GPano:CroppedAreaImageHeightPixels="256"
                GPano:PoseHeadingDegrees="77"
                """);
        Panorama old = workshop.submit(Pictures.with(Pictures.jpeg(checkered(512, 256)), 0xe1, xmp));

        Panorama blurred = workshop.panoramas.blur(old.id(), new BlurRegion(45, 0, 20, 20, 0, 0));

        assertThat(workshop.repository.crop(blurred.id())).contains(crop);
        assertThat(blurred.heading()).contains(77.0);
        assertThat(isBetweenBlackAndWhite(master(blurred.id()).getRGB(384, 128)))
                .isTrue();
        assertThat(isBetweenBlackAndWhite(master(blurred.id()).getRGB(256, 128)))
                .isFalse();
    }

    @Test
    void region_that_the_picture_does_not_show_changes_nothing() {
        byte[] xmp = Metadata.xmp("""
                GPano:FullPanoWidthPixels="1024" GPano:FullPanoHeightPixels="512"
                GPano:CroppedAreaLeftPixels="256" GPano:CroppedAreaTopPixels="128"
                GPano:CroppedAreaImageWidthPixels="512" GPano:CroppedAreaImageHeightPixels="256"
                """);
        String old = workshop.submit(Pictures.with(Pictures.jpeg(checkered(512, 256)), 0xe1, xmp))
                .id();

        assertThatThrownBy(() -> workshop.panoramas.blur(old, new BlurRegion(180, 0, 10, 10, 0, 0)))
                .isInstanceOf(UnusablePanoramaException.class)
                .hasMessageContaining("Nothing of the picture");

        assertThat(workshop.panoramas.list()).hasSize(1);
        assertThat(workshop.files()).hasSize(1);
    }

    @Test
    void old_picture_is_there_until_nothing_shows_it_and_then_leads_to_the_new_one() {
        String old = workshop.submit(Pictures.plain(1)).id();
        String once =
                workshop.panoramas.blur(old, new BlurRegion(0, 0, 10, 10, 0, 0)).id();
        String twice = workshop.panoramas
                .blur(once, new BlurRegion(50, 0, 10, 10, 0, 0))
                .id();

        workshop.panoramas.deleteReplaced(Set.of(old, twice));
        assertThat(workshop.panoramas.current(old)).isEqualTo(old);
        assertThat(workshop.panoramas.current(once)).isEqualTo(twice);

        workshop.panoramas.deleteReplaced(Set.of(twice));
        assertThat(workshop.panoramas.current(old)).isEqualTo(twice);
        assertThat(workshop.files()).containsExactly(workshop.folder.master(twice));
    }

    @Test
    void blurred_picture_is_tiled_before_all_others() {
        String old = workshop.submit(Pictures.plain(1)).id();
        workshop.submit(Pictures.plain(2));

        String blurred =
                workshop.panoramas.blur(old, new BlurRegion(0, 0, 10, 10, 0, 0)).id();

        assertThat(workshop.repository.takeNext()).contains(blurred);
    }

    private BufferedImage master(String id) throws IOException {
        return Pictures.decode(Files.readAllBytes(workshop.folder.master(id)));
    }

    /** Black and white in squares that a JPEG keeps as they are. */
    private static BufferedImage checkered(int width, int height) {
        return Pictures.draw(width, height, (column, row) -> (column / 8 + row / 8) % 2 == 0 ? 0xffffff : 0);
    }

    private static boolean isBetweenBlackAndWhite(int rgb) {
        int green = rgb >> 8 & 0xff;
        return green > 40 && green < 215;
    }

    /** As far as the codec smears an edge: over a block of eight pixels. */
    private static double edge(BlurRegion region) {
        return Math.min(0.9, 8.0 * 360 / WIDTH * 2 / Math.min(region.width(), region.height()));
    }

    /** How far from the middle to the edge of the region a pixel lies: below 1 within it. */
    private static double shareOfRegion(int column, int row, BlurRegion region) {
        double yaw = Math.toRadians((column + 0.5) / WIDTH * 360 - 180);
        double pitch = Math.toRadians(90 - (row + 0.5) / HEIGHT * 180);
        double[] seen = leveled(
                Math.sin(yaw) * Math.cos(pitch),
                Math.sin(pitch),
                -Math.cos(yaw) * Math.cos(pitch),
                Math.toRadians(region.levelPitch()),
                Math.toRadians(region.levelRoll()));
        double turn = Math.toRadians(region.yaw());
        double x = seen[0] * Math.cos(turn) + seen[2] * Math.sin(turn);
        double far = seen[0] * Math.sin(turn) - seen[2] * Math.cos(turn);
        double tilt = Math.toRadians(region.pitch());
        double depth = far * Math.cos(tilt) + seen[1] * Math.sin(tilt);
        double y = seen[1] * Math.cos(tilt) - far * Math.sin(tilt);
        if (depth <= 0) {
            return 9;
        }
        return Math.max(
                Math.abs(x / depth / Math.tan(Math.toRadians(region.width() / 2))),
                Math.abs(y / depth / Math.tan(Math.toRadians(region.height() / 2))));
    }

    /** As the viewer turns a picture: rolled clockwise first, then its middle raised. */
    private static double[] leveled(double x, double y, double z, double pitch, double roll) {
        double rolledX = x * Math.cos(roll) + y * Math.sin(roll);
        double rolledY = y * Math.cos(roll) - x * Math.sin(roll);
        return new double[] {
            rolledX, rolledY * Math.cos(pitch) - z * Math.sin(pitch), rolledY * Math.sin(pitch) + z * Math.cos(pitch)
        };
    }
}
