package org.walkrounds.panorama;

/**
 * Which part of the whole sphere a picture shows, in the terms of Google's Photo Sphere XMP.
 *
 * @param fullWidth pixels once around
 * @param fullHeight pixels from pole to pole
 * @param left first column that the picture shows
 * @param top first row that the picture shows
 * @param width columns that the picture shows
 * @param height rows that the picture shows
 */
public record Crop(int fullWidth, int fullHeight, int left, int top, int width, int height) {

    public Crop {
        if (width < 1 || height < 1 || left < 0 || top < 0 || left + width > fullWidth || top + height > fullHeight) {
            throw new IllegalArgumentException("the picture must lie within the sphere");
        }
    }

    static Crop whole(int width, int height) {
        return new Crop(width, height, 0, 0, width, height);
    }

    /** Whether anything of the sphere is missing. */
    public boolean isPartial() {
        return width < fullWidth || height < fullHeight;
    }

    /** The same part for chroma, which has half as many samples each way. */
    Crop halved() {
        int halfLeft = left / 2;
        int halfTop = top / 2;
        int halfWidth = (width + 1) / 2;
        int halfHeight = (height + 1) / 2;
        return new Crop(
                Math.max((fullWidth + 1) / 2, halfLeft + halfWidth),
                Math.max((fullHeight + 1) / 2, halfTop + halfHeight),
                halfLeft,
                halfTop,
                halfWidth,
                halfHeight);
    }
}
