package org.walkrounds.panorama;

import java.util.Arrays;

/**
 * Covers a region with a few soft patches of color. Each patch is the mean of so much of the region that no face and no
 * word has more than one or two of them, and only its upper bits are kept; so nobody can compute back, or find by trying,
 * what was there. A mosaic fine enough to look like its subject would allow both.
 */
final class Mosaic {

    private static final int CELLS_ACROSS_THE_SHORTER_SIDE = 2;
    private static final int MOST_CELLS = 6;
    /** The bits that are left out of a mean. */
    private static final int COARSE = 4;

    private final Crop crop;
    private final double[] center;
    private final double[] right;
    private final double[] up;
    private final double halfWidth;
    private final double halfHeight;
    private final int columns;
    private final int lines;
    private final long[] sums;
    private final long[] counts;
    private final double[] sines;
    private final double[] cosines;
    private final double[] color = new double[3];

    Mosaic(Crop crop, BlurRegion region) {
        this.crop = crop;
        double yaw = Math.toRadians(region.yaw());
        double pitch = Math.toRadians(region.pitch());
        center = inPicture(region, Math.sin(yaw) * Math.cos(pitch), Math.sin(pitch), -Math.cos(yaw) * Math.cos(pitch));
        right = inPicture(region, Math.cos(yaw), 0, Math.sin(yaw));
        up = inPicture(region, -Math.sin(yaw) * Math.sin(pitch), Math.cos(pitch), Math.cos(yaw) * Math.sin(pitch));
        halfWidth = Math.tan(Math.toRadians(region.width() / 2));
        halfHeight = Math.tan(Math.toRadians(region.height() / 2));
        double cell = 2 * Math.min(halfWidth, halfHeight) / CELLS_ACROSS_THE_SHORTER_SIDE;
        columns = Math.clamp(Math.round(2 * halfWidth / cell), 1, MOST_CELLS);
        lines = Math.clamp(Math.round(2 * halfHeight / cell), 1, MOST_CELLS);
        sums = new long[3 * columns * lines];
        counts = new long[columns * lines];
        sines = new double[crop.width()];
        cosines = new double[crop.width()];
        for (int column = 0; column < crop.width(); column++) {
            double angle = Math.toRadians((crop.left() + column + 0.5) / crop.fullWidth() * 360 - 180);
            sines[column] = Math.sin(angle);
            cosines[column] = Math.cos(angle);
        }
    }

    private static double[] inPicture(BlurRegion region, double x, double y, double z) {
        return Camera.inPicture(region.levelPitch(), region.levelRoll(), x, y, z);
    }

    /** The last row of the picture, counted within it, that may show some of the region; negative for none. */
    int lastRow() {
        double lowest = Math.toDegrees(Math.asin(Math.clamp(center[1], -1, 1))) - reach();
        return Math.min(crop.height() - 1, (int) ((90 - lowest) / 180 * crop.fullHeight()) - crop.top());
    }

    /** Adds a row's part of the region to the means. */
    void measure(int row, byte[] rgb) {
        visit(row, (column, u, v) -> {
            int cell = cell(u, columns) + columns * cell(-v, lines);
            counts[cell]++;
            for (int i = 0; i < 3; i++) {
                sums[3 * cell + i] += rgb[3 * column + i] & 0xff;
            }
        });
    }

    /** Whether the picture shows any of the region. */
    boolean foundAny() {
        for (long count : counts) {
            if (count > 0) {
                return true;
            }
        }
        return false;
    }

    /** Covers a row's part of the region, once all of it is measured. */
    void cover(int row, byte[] rgb) {
        visit(row, (column, u, v) -> {
            mix(u, v);
            for (int i = 0; i < 3; i++) {
                rgb[3 * column + i] = (byte) Math.round(color[i]);
            }
        });
    }

    private interface Visitor {
        /** A place of the region from -1 to 1 to the right and up. */
        void visit(int column, double u, double v);
    }

    private void visit(int row, Visitor visitor) {
        double pitch = Math.toRadians(90 - (crop.top() + row + 0.5) / crop.fullHeight() * 180);
        if (Math.abs(pitch - Math.asin(Math.clamp(center[1], -1, 1))) > Math.toRadians(reach())) {
            return;
        }
        double level = Math.cos(pitch);
        double height = Math.sin(pitch);
        for (int column = 0; column < crop.width(); column++) {
            double x = level * sines[column];
            double z = -level * cosines[column];
            double depth = x * center[0] + height * center[1] + z * center[2];
            if (depth <= 0) {
                continue;
            }
            double u = (x * right[0] + height * right[1] + z * right[2]) / depth / halfWidth;
            double v = (x * up[0] + height * up[1] + z * up[2]) / depth / halfHeight;
            if (Math.abs(u) <= 1 && Math.abs(v) <= 1) {
                visitor.visit(column, u, v);
            }
        }
    }

    /** Degrees from the middle to a corner. */
    private double reach() {
        return Math.toDegrees(Math.atan(Math.hypot(halfWidth, halfHeight)));
    }

    private static int cell(double place, int cells) {
        return Math.clamp((long) ((place + 1) / 2 * cells), 0, cells - 1);
    }

    /** The color between the middles of the nearest cells. */
    private void mix(double u, double v) {
        double across = Math.clamp((u + 1) / 2 * columns - 0.5, 0, columns - 1);
        double down = Math.clamp((1 - v) / 2 * lines - 0.5, 0, lines - 1);
        int left = (int) across;
        int top = (int) down;
        Arrays.fill(color, 0);
        add(left, top, (1 - across + left) * (1 - down + top));
        add(left + 1, top, (across - left) * (1 - down + top));
        add(left, top + 1, (1 - across + left) * (down - top));
        add(left + 1, top + 1, (across - left) * (down - top));
    }

    private void add(int column, int line, double weight) {
        if (weight <= 0) {
            return;
        }
        int cell = column + columns * line;
        for (int i = 0; i < 3; i++) {
            color[i] += weight * mean(cell, i);
        }
    }

    private int mean(int cell, int component) {
        // What the picture does not show of a partial panorama has no color of its own.
        int mean = counts[cell] == 0 ? 1 << 7 : (int) (sums[3 * cell + component] / counts[cell]);
        return mean >> COARSE << COARSE | 1 << (COARSE - 1);
    }
}
