package org.walkrounds.panorama;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PhotoSphereTest {

    private static final Crop CROP = new Crop(8000, 4000, 1000, 500, 6000, 3000);

    @Test
    void properties_are_read_as_attributes_and_as_elements() {
        PhotoSphere attributes = read(Metadata.xmp("GPano:PoseHeadingDegrees='12.5' GPano:PosePitchDegrees='-3'"));
        PhotoSphere elements = read(Metadata.xmpElements("<GPano:PoseHeadingDegrees> 12.5 </GPano:PoseHeadingDegrees>"
                + "<GPano:PosePitchDegrees>-3</GPano:PosePitchDegrees>"));

        assertThat(attributes).isEqualTo(elements);
        assertThat(attributes.heading()).contains(12.5);
        assertThat(attributes.pitch()).isEqualTo(-3);
        assertThat(attributes.roll()).isZero();
    }

    @Test
    void the_shown_part_is_read() {
        assertThat(read(Metadata.xmp(Metadata.cropped(CROP))).crop(6000, 3000)).contains(CROP);
    }

    @Test
    void a_picture_scaled_after_it_was_taken_keeps_its_place() {
        assertThat(read(Metadata.xmp(Metadata.cropped(CROP))).crop(3000, 1500))
                .contains(new Crop(4000, 2000, 500, 250, 3000, 1500));
    }

    @Test
    void a_part_that_can_not_be_is_not_believed() {
        PhotoSphere outside = read(Metadata.xmp(
                Metadata.cropped(CROP).replace("CroppedAreaLeftPixels='1000'", "CroppedAreaLeftPixels='7000'")));

        assertThat(outside.crop(6000, 3000)).isEmpty();
        assertThat(read(Metadata.xmp(Metadata.cropped(CROP))).crop(6000, 1000)).isEmpty();
        assertThat(read(Metadata.xmp("GPano:FullPanoWidthPixels='many'")).crop(6000, 3000))
                .isEmpty();
    }

    @Test
    void a_document_type_with_entities_says_nothing() {
        String bomb = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'><!ENTITY b '&a;&a;'>]>"
                + "<x xmlns:GPano='http://ns.google.com/photos/1.0/panorama/'>"
                + "<GPano:PoseHeadingDegrees>12&b;</GPano:PoseHeadingDegrees></x>";

        assertThat(PhotoSphere.read(bomb.getBytes(StandardCharsets.UTF_8))).isEqualTo(PhotoSphere.NONE);
        assertThat(PhotoSphere.read("<x".getBytes(StandardCharsets.UTF_8))).isEqualTo(PhotoSphere.NONE);
    }

    private static PhotoSphere read(byte[] segment) {
        int name = Metadata.segment("").length;
        return PhotoSphere.read(java.util.Arrays.copyOfRange(segment, name, segment.length));
    }
}
