package org.walkrounds.panorama;

/**
 * One component of a picture: a byte a sample, row after row.
 *
 * @param width samples in a row
 * @param height rows
 * @param samples all rows without gaps
 */
@SuppressWarnings("ArrayRecordComponent") // a pixel buffer that is passed on and never compared
record Plane(int width, int height, byte[] samples) {

    Plane(int width, int height) {
        this(width, height, new byte[width * height]);
    }

    /**
     * Writes this plane at half its size into another one, from the given row on. Each sample is the mean of four. The
     * mean is taken of the gamma-coded values: these are the values the codec works in, the source is at most 1.3 times
     * finer than the finest level, and every level then has the brightness that a viewer's own texture filter expects
     * when it fades from one to the next.
     */
    void halveInto(Plane target, int targetRow) {
        byte[] out = target.samples;
        int half = width / 2;
        for (int row = 0; row < height / 2; row++) {
            int upper = 2 * row * width;
            int lower = upper + width;
            int at = (targetRow + row) * target.width;
            for (int column = 0; column < half; column++) {
                int x = 2 * column;
                int sum = (samples[upper + x] & 0xff)
                        + (samples[upper + x + 1] & 0xff)
                        + (samples[lower + x] & 0xff)
                        + (samples[lower + x + 1] & 0xff);
                out[at + column] = (byte) ((sum + 2) >> 2);
            }
        }
    }

    /** This plane shrunk to a square of the given edge; each sample is the mean of the area that it covers. */
    Plane shrunkTo(int edge) {
        Plane result = new Plane(edge, edge);
        for (int row = 0; row < edge; row++) {
            int top = row * height / edge;
            int bottom = Math.max(top + 1, (row + 1) * height / edge);
            for (int column = 0; column < edge; column++) {
                int left = column * width / edge;
                int right = Math.max(left + 1, (column + 1) * width / edge);
                result.samples[row * edge + column] = (byte) mean(left, top, right, bottom);
            }
        }
        return result;
    }

    private int mean(int left, int top, int right, int bottom) {
        int sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += samples[y * width + x] & 0xff;
            }
        }
        int count = (right - left) * (bottom - top);
        return (sum + count / 2) / count;
    }

    /** Copies all of another plane into this one. */
    void put(Plane part, int x, int y) {
        for (int row = 0; row < part.height; row++) {
            System.arraycopy(part.samples, row * part.width, samples, (y + row) * width + x, part.width);
        }
    }
}
