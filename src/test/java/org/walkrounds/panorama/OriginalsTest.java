package org.walkrounds.panorama;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginalsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GPano:PoseHeadingDegrees='0.1'",
                "GPano:PoseHeadingDegrees='-0.1'",
                "GPano:PoseHeadingDegrees='-359.9'",
                "GPano:PoseHeadingDegrees='359.123456789012345'",
                "GPano:PoseHeadingDegrees='90' GPano:PosePitchDegrees='-1.25' GPano:PoseRollDegrees='0.000001'"
            })
    void panorama_given_out_and_taken_in_again_is_the_same(String facts) throws IOException {
        byte[] upload = Pictures.with(Pictures.plain(1), 0xe1, Metadata.xmp(facts));

        assertComesBack(upload);
    }

    @Test
    void panorama_of_a_part_of_the_sphere_comes_back_as_that_part() throws IOException {
        Crop crop = new Crop(2048, 1024, 100, 200, 1024, 512);
        byte[] upload = Pictures.with(Pictures.plain(2), 0xe1, Metadata.xmp(Metadata.cropped(crop)));

        assertComesBack(upload);
    }

    private void assertComesBack(byte[] upload) throws IOException {
        try (Workshop here = Workshop.on(folder.resolve("here"));
                Workshop there = Workshop.on(folder.resolve("there"))) {
            Panorama panorama = here.submit(upload);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            here.originals.write(panorama.id(), out);

            Panorama returned = there.submit(out.toByteArray());

            assertThat(returned).isEqualTo(panorama);
            assertThat(there.originals.part(returned.id())).isEqualTo(here.originals.part(panorama.id()));
        }
    }

    @Test
    void picture_that_says_nothing_of_its_part_of_the_sphere_is_told_it() throws IOException {
        Crop part = new Crop(4096, 2048, 1024, 768, 1024, 512);

        byte[] told = PhotoSphereTag.on(new ByteArrayInputStream(Pictures.plain(3)), part)
                .readAllBytes();

        try (Workshop here = Workshop.on(folder)) {
            assertThat(here.originals.part(here.submit(told).id())).contains(part);
        }
    }
}
