package org.walkrounds.panorama;

import java.util.Locale;
import java.util.Optional;

/** Which pictures are panoramas. */
final class SphereRules {

    private SphereRules() {}

    /**
     * Which part of the sphere a picture shows.
     *
     * @throws UnusablePanoramaException if it is no panorama, or too small a one
     */
    static Crop crop(PhotoSphere photoSphere, int width, int height) {
        Optional<String> projection = photoSphere.projection();
        if (projection.isPresent() && !projection.get().equalsIgnoreCase("equirectangular")) {
            throw new UnusablePanoramaException("The picture says that its projection is “"
                    + FileName.clean(projection.get()) + "”. Export it as an equirectangular panorama.");
        }
        Optional<Crop> told = photoSphere
                .crop(width, height)
                .filter(crop -> isSphere(crop.fullWidth(), crop.fullHeight()))
                .filter(crop ->
                        crop.fullWidth() <= FrameHeader.MAX_WIDTH && crop.fullHeight() <= FrameHeader.MAX_HEIGHT);
        Crop crop = told.orElseGet(() -> Crop.whole(width, height));
        if (!isSphere(crop.fullWidth(), crop.fullHeight())) {
            throw new UnusablePanoramaException(String.format(
                    Locale.ROOT,
                    "The picture has %,d × %,d pixels. A full panorama is twice as wide as high (2:1); "
                            + "one that shows less must say so in its Photo Sphere metadata.",
                    width,
                    height));
        }
        if (crop.fullWidth() < FrameHeader.MIN_WIDTH) {
            throw new UnusablePanoramaException(String.format(
                    Locale.ROOT,
                    "The panorama is only %,d pixels wide. It needs %,d; 8,192 look good on any screen.",
                    crop.fullWidth(),
                    FrameHeader.MIN_WIDTH));
        }
        return crop;
    }

    private static boolean isSphere(int width, int height) {
        return Math.abs(width - 2 * height) <= Math.max(2, width * 0.005);
    }
}
