package org.walkrounds.panorama;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivacyTest {

    private static final byte[] ICC = "ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1);

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
    void no_place_name_or_comment_is_kept_anywhere() throws IOException {
        byte[] secret = Metadata.SECRET.getBytes(StandardCharsets.US_ASCII);
        byte[] upload = Pictures.compass(1024);
        upload = Pictures.with(upload, 0xe1, Metadata.exif(1));
        upload = Pictures.with(upload, 0xe1, Metadata.xmp("GPano:PoseHeadingDegrees='87.5'"));
        upload = Pictures.with(upload, 0xed, "Photoshop 3.0\0".getBytes(StandardCharsets.US_ASCII), secret);
        upload = Pictures.with(upload, 0xfe, secret);
        upload = Pictures.with(upload, 0xe5, secret);
        ByteArrayOutputStream withTrailer = new ByteArrayOutputStream();
        withTrailer.writeBytes(upload);
        withTrailer.writeBytes(secret);

        workshop.tiled(withTrailer.toByteArray());

        assertThat(workshop.files()).hasSize(8);
        for (Path file : workshop.files()) {
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(Metadata.SECRET);
        }
    }

    @Test
    void the_master_has_the_very_same_pixels() throws IOException {
        byte[] upload = Pictures.with(Pictures.compass(1024), 0xe1, Metadata.exif(1));

        Panorama panorama = workshop.submit(upload);

        BufferedImage before = Pictures.decode(upload);
        BufferedImage after = Pictures.decode(Files.readAllBytes(workshop.folder.master(panorama.id())));
        assertThat(pixels(after)).isEqualTo(pixels(before));
    }

    @Test
    void a_picture_that_only_its_exif_called_ycbcr_keeps_its_colors() throws IOException {
        byte[] upload = Pictures.fromCamera(Pictures.compassPart(Crop.whole(1024, 512)));

        Panorama panorama = workshop.tiled(upload);

        BufferedImage front = Pictures.decode(
                Files.readAllBytes(workshop.folder.tiles(panorama.id()).tile(0, Face.F, 0, 0)));
        CubeTest.requireDirection(front.getRGB(128, 128), new double[] {0, 0, -1}, "center");
    }

    @Test
    void the_same_picture_with_other_secrets_is_the_same_panorama() {
        byte[] picture = Pictures.compass(1024);

        Panorama first = workshop.submit(Pictures.with(picture, 0xe1, Metadata.exif(1)));
        Panorama second = workshop.submit(Pictures.with(picture, 0xfe, new byte[] {1, 2, 3}));

        assertThat(second.id()).isEqualTo(first.id()).matches("[0-9a-f]{32}");
        assertThat(workshop.panoramas.list()).hasSize(1);
    }

    @Test
    void a_profile_that_changes_colors_is_kept_and_honored() throws IOException {
        byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] gray = Pictures.jpeg(Pictures.draw(1024, 512, (x, y) -> 0x404040));

        Panorama panorama = workshop.tiled(Pictures.with(gray, 0xe2, ICC, linear));

        assertThat(Files.readString(workshop.folder.master(panorama.id()), StandardCharsets.ISO_8859_1))
                .contains("ICC_PROFILE");
        BufferedImage tile = Pictures.decode(
                Files.readAllBytes(workshop.folder.tiles(panorama.id()).tile(0, Face.F, 0, 0)));
        assertThat(tile.getRGB(100, 100) & 0xff).isBetween(0x87, 0x8b);
    }

    @Test
    void a_profile_that_is_srgb_or_broken_is_left_out() throws IOException {
        byte[] plain = Pictures.plain(1);
        byte[] srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

        Panorama none = workshop.submit(plain);
        Panorama same = workshop.submit(Pictures.with(plain, 0xe2, ICC, srgb));
        Panorama broken = workshop.submit(Pictures.with(plain, 0xe2, ICC, new byte[] {1, 2, 3, 4}));

        assertThat(same.id()).isEqualTo(none.id()).isEqualTo(broken.id());
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
