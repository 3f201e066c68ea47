package org.walkrounds.panorama;

import java.util.Arrays;

/**
 * One component of an equirectangular picture. Each row continues for a few samples beyond both ends, with what lies
 * there on the sphere: the other end of the row, or the background where the picture is partial. So a kernel may start
 * anywhere and needs no case for the seam.
 */
final class SpherePlane {

    private static final int MARGIN = 8;

    private final Crop crop;
    private final int stride;
    private final byte background;
    private final byte[] samples;

    SpherePlane(Crop crop, int background) {
        this.crop = crop;
        this.stride = crop.width() + 2 * MARGIN;
        this.background = (byte) background;
        // One more row stands for all that the picture does not show.
        this.samples = new byte[Math.multiplyExact(stride, crop.height() + 1)];
        Arrays.fill(samples, crop.height() * stride, samples.length, this.background);
    }

    Crop crop() {
        return crop;
    }

    byte background() {
        return background;
    }

    /** All rows; use {@link #row} and {@link #column} to find a place in it. */
    byte[] samples() {
        return samples;
    }

    /** Where the first of a row's own samples lies; the row is counted within the picture. */
    int start(int pictureRow) {
        return pictureRow * stride + MARGIN;
    }

    /** Continues a row, counted within the picture, beyond its ends; to be called once its samples are there. */
    void close(int pictureRow) {
        int start = start(pictureRow);
        for (int i = 1; i <= MARGIN; i++) {
            samples[start - i] = beyond(start, -i);
            samples[start + crop.width() + i - 1] = beyond(start, crop.width() + i - 1);
        }
    }

    private byte beyond(int start, int column) {
        int index = Math.floorMod(crop.left() + column, crop.fullWidth()) - crop.left();
        return index >= 0 && index < crop.width() ? samples[start + index] : background;
    }

    /** Where a row of the sphere begins in {@link #samples}; add {@link #column}. */
    int row(int sphereRow) {
        int row = sphereRow - crop.top();
        return (row < 0 || row >= crop.height() ? crop.height() : row) * stride;
    }

    /** Whether the picture shows anything of this row of the sphere. */
    boolean shows(int sphereRow) {
        return sphereRow >= crop.top() && sphereRow < crop.top() + crop.height();
    }

    /** Whether the picture shows all rows of a kernel that begins with this row of the sphere. */
    boolean showsKernel(int sphereRow) {
        int row = sphereRow - crop.top();
        return row >= 0 && row + Kernel.TAPS <= crop.height();
    }

    int stride() {
        return stride;
    }

    /** Where, within a row, a kernel's samples begin whose first is this column of the sphere, give or take one turn. */
    int column(int sphereColumn) {
        int index = sphereColumn - crop.left() + MARGIN;
        if (index < 0) {
            index += crop.fullWidth();
        } else if (index >= crop.fullWidth()) {
            index -= crop.fullWidth();
        }
        // Beyond the margin there is nothing but background, as in the margin itself.
        return index + Kernel.TAPS > stride ? stride - MARGIN : index;
    }
}
