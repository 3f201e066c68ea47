package org.walkrounds.panorama;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows around a pole, ever narrower. An equirectangular row near the pole has thousands of samples for a circle of a
 * few pixels; a kernel of six taps would miss nearly all of them and the pole would sparkle. So each row near the pole
 * is kept at half the width, a quarter, and so on, and the kernel reads the width that fits its circle.
 */
final class PolarLevels {

    private static final int NARROWEST = 32;

    private final SpherePlane finest;
    private final boolean top;
    private final List<SpherePlane> levels = new ArrayList<>();

    /** @param samplesPerRadius source samples per face pixel at the distance 1 from the pole */
    PolarLevels(SpherePlane finest, boolean top, double samplesPerRadius) {
        this.finest = finest;
        this.top = top;
        levels.add(finest);
        Crop crop = finest.crop();
        int width = crop.fullWidth();
        double radius = samplesPerRadius / Kernel.MAX_STRETCH;
        while (width > NARROWEST) {
            width = (width + 1) / 2;
            int rows = Math.min(
                    crop.fullHeight(),
                    (int) (Arctangent.ofPositive(radius) / Math.PI * crop.fullHeight()) + 2 * Kernel.TAPS);
            Crop zone = new Crop(width, crop.fullHeight(), 0, top ? 0 : crop.fullHeight() - rows, width, rows);
            SpherePlane level = new SpherePlane(zone, finest.background());
            Arrays.fill(level.samples(), finest.background());
            levels.add(level);
            radius /= 2;
        }
    }

    SpherePlane level(int index) {
        return levels.get(index);
    }

    int size() {
        return levels.size();
    }

    boolean isTop() {
        return top;
    }

    /** Takes over a row of the finest level, counted within the picture. */
    void accept(int pictureRow) {
        Crop crop = finest.crop();
        int sphereRow = crop.top() + pictureRow;
        if (!levels.get(1).shows(sphereRow)) {
            return;
        }
        byte[] row = crop.width() == crop.fullWidth() ? finest.samples() : wholeRow(pictureRow);
        int from = crop.width() == crop.fullWidth() ? finest.start(pictureRow) : 0;
        int width = crop.fullWidth();
        for (int index = 1; index < levels.size() && levels.get(index).shows(sphereRow); index++) {
            SpherePlane level = levels.get(index);
            int levelRow = sphereRow - level.crop().top();
            int to = level.start(levelRow);
            halve(row, from, width, level.samples(), to);
            level.close(levelRow);
            row = level.samples();
            from = to;
            width = level.crop().width();
        }
    }

    /** A row of a picture that does not go all around, with the background beside it. */
    private byte[] wholeRow(int pictureRow) {
        Crop crop = finest.crop();
        byte[] row = new byte[crop.fullWidth()];
        Arrays.fill(row, finest.background());
        System.arraycopy(finest.samples(), finest.start(pictureRow), row, crop.left(), crop.width());
        return row;
    }

    private static void halve(byte[] row, int from, int width, byte[] half, int to) {
        int halfWidth = (width + 1) / 2;
        if (width % 2 == 0) {
            for (int i = 0; i < halfWidth; i++) {
                int x = from + 2 * i;
                half[to + i] = (byte) (((row[x] & 0xff) + (row[x + 1] & 0xff) + 1) >> 1);
            }
            return;
        }
        // An odd row keeps its ends together: each sample is the mean of the exact stretch that it covers.
        for (int i = 0; i < halfWidth; i++) {
            double start = (double) i * width / halfWidth;
            double end = (double) (i + 1) * width / halfWidth;
            double sum = 0;
            for (int j = (int) start; j < end && j < width; j++) {
                sum += (row[from + j] & 0xff) * (Math.min(end, j + 1.0) - Math.max(start, j));
            }
            half[to + i] = (byte) Math.round(sum / (end - start));
        }
    }
}
