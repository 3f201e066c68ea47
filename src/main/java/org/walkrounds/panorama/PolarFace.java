package org.walkrounds.panorama;

/**
 * Draws the face above or below. There rows of the sphere are circles and columns are rays, so each pixel takes a kernel
 * of its own along the circle and along the ray.
 */
final class PolarFace implements FaceRenderer {

    private final PolarLevels levels;
    private final int size;
    private final double perRadianAcross;
    private final double perRadianDown;
    private final int fullHeight;

    PolarFace(PolarLevels levels, int size) {
        Crop crop = levels.level(0).crop();
        this.levels = levels;
        this.size = size;
        this.fullHeight = crop.fullHeight();
        this.perRadianAcross = crop.fullWidth() / (2 * Math.PI);
        this.perRadianDown = fullHeight / Math.PI;
    }

    @Override
    public int lastSourceRow(int faceRow) {
        if (!levels.isTop()) {
            return fullHeight - 1;
        }
        double y = Arctangent.ofPositive(Math.sqrt(2)) * perRadianDown;
        return (int) y + Kernel.TAPS - Kernel.BEFORE;
    }

    @Override
    public void render(int firstRow, Plane strip) {
        double pixel = 2.0 / size;
        byte[] out = strip.samples();
        for (int row = 0; row < strip.height(); row++) {
            double t = (firstRow + row + 0.5) * pixel - 1;
            for (int column = 0; column < size; column++) {
                double s = (column + 0.5) * pixel - 1;
                out[row * size + column] = (byte) pixel(s, t, pixel);
            }
        }
    }

    private int pixel(double s, double t, double pixel) {
        double radius = Math.max(Math.sqrt(s * s + t * t), pixel / 4);
        double yaw = Arctangent.ofPoint(s, levels.isTop() ? t : -t);
        double y = Arctangent.ofPositive(radius) * perRadianDown - 0.5;
        if (!levels.isTop()) {
            y = fullHeight - 1 - y;
        }
        double acrossStretch = perRadianAcross * pixel / radius;
        int index = 0;
        while (acrossStretch > Kernel.MAX_STRETCH && index < levels.size() - 1) {
            acrossStretch /= 2;
            index++;
        }
        SpherePlane plane = levels.level(index);
        int width = plane.crop().fullWidth();
        double x = (yaw / (2 * Math.PI) + 0.5) * width - 0.5;
        int wholeX = (int) Math.floor(x);
        int wholeY = (int) Math.floor(y);
        int wx = Kernel.stretch(acrossStretch) + Kernel.phase(x - wholeX);
        int wy = Kernel.stretch(perRadianDown * pixel / (1 + radius * radius)) + Kernel.phase(y - wholeY);
        int first = wholeY - Kernel.BEFORE;
        if (first < 0 || first + Kernel.TAPS > fullHeight) {
            return acrossThePole(plane, wholeX - Kernel.BEFORE, first, wx, wy);
        }
        int column = plane.column(wholeX - Kernel.BEFORE);
        int sum = 0;
        for (int tap = 0; tap < Kernel.TAPS; tap++) {
            sum += along(plane.samples(), plane.row(first + tap) + column, wx) * Kernel.WEIGHTS[wy + tap];
        }
        return rounded(sum);
    }

    /** Rows beyond the pole are those before it, half a turn on. */
    private int acrossThePole(SpherePlane plane, int firstColumn, int firstRow, int wx, int wy) {
        int width = plane.crop().fullWidth();
        int sum = 0;
        for (int tap = 0; tap < Kernel.TAPS; tap++) {
            int row = firstRow + tap;
            boolean beyond = row < 0 || row >= fullHeight;
            int mirrored = row < 0 ? -1 - row : row >= fullHeight ? 2 * fullHeight - 1 - row : row;
            int column = plane.column(beyond ? firstColumn + width / 2 : firstColumn);
            sum += along(plane.samples(), plane.row(mirrored) + column, wx) * Kernel.WEIGHTS[wy + tap];
        }
        return rounded(sum);
    }

    private static int along(byte[] in, int x, int w) {
        short[] weights = Kernel.WEIGHTS;
        int sum = (in[x] & 0xff) * weights[w]
                + (in[x + 1] & 0xff) * weights[w + 1]
                + (in[x + 2] & 0xff) * weights[w + 2]
                + (in[x + 3] & 0xff) * weights[w + 3]
                + (in[x + 4] & 0xff) * weights[w + 4]
                + (in[x + 5] & 0xff) * weights[w + 5];
        return (sum + 128) >> 8;
    }

    private static int rounded(int sum) {
        int shift = 2 * Kernel.BITS - 8;
        return Math.clamp((sum + (1 << (shift - 1))) >> shift, 0, 255);
    }
}
