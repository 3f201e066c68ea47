package org.walkrounds.panorama;

/**
 * Draws the face above or below. There rows of the sphere are circles and columns are rays, so each pixel takes a kernel
 * of its own along the circle and along the ray.
 */
final class PolarFace implements FaceRenderer {

    private final PolarLevels levels;
    private final int size;
    private final double pixel;
    private final double perRadianAcross;
    private final double perRadianDown;
    private final int fullHeight;

    PolarFace(PolarLevels levels, int size) {
        Crop crop = levels.level(0).crop();
        this.levels = levels;
        this.size = size;
        this.pixel = 2.0 / size;
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
        byte[] out = strip.samples();
        // Left and right are mirror images of each other; where the sphere is met is computed for the right half.
        int left = size / 2;
        int half = size - left;
        double[] turn = new double[half];
        double[] y = new double[half];
        double[] stretchAcross = new double[half];
        int[] stretchDown = new int[half];
        for (int row = 0; row < strip.height(); row++) {
            map((firstRow + row + 0.5) * pixel - 1, turn, y, stretchAcross, stretchDown);
            int at = row * size;
            for (int i = 0; i < half; i++) {
                out[at + left + i] = sample(turn[i], y[i], stretchAcross[i], stretchDown[i]);
            }
            for (int i = 0; i < left; i++) {
                int from = half - left + i;
                out[at + left - 1 - i] = sample(-turn[from], y[from], stretchAcross[from], stretchDown[from]);
            }
        }
    }

    /**
     * Where the right half of a row meets the sphere. All without a branch, so that the compiler makes vector code of it;
     * hence the arctangents of half the angles.
     */
    private void map(double t, double[] turn, double[] y, double[] stretchAcross, int[] stretchDown) {
        double towards = Math.abs(t);
        int left = size / 2;
        double first = (left + 0.5) * pixel - 1;
        double origin = levels.isTop() ? -0.5 : fullHeight - 0.5;
        double down = levels.isTop() ? perRadianDown : -perRadianDown;
        // The center of the picture lies towards the bottom of the upper face and the top of the lower one.
        boolean ahead = levels.isTop() == t > 0;
        double turnOrigin = ahead ? 0 : 0.5;
        double turnScale = (ahead ? 1 : -1) / Math.PI;
        double across = perRadianAcross * pixel;
        for (int i = 0; i < turn.length; i++) {
            double s = first + i * pixel;
            double square = Math.max(s * s + t * t, pixel * pixel / 16);
            double radius = Math.sqrt(square);
            double secant = 1 + square;
            turn[i] = turnOrigin + turnScale * Arctangent.ofUnit(s / (radius + towards));
            y[i] = origin + down * 2 * Arctangent.ofUnit(radius / (1 + Math.sqrt(secant)));
            stretchAcross[i] = across / radius;
            stretchDown[i] = Kernel.stretch(perRadianDown * pixel / secant);
        }
    }

    private byte sample(double turn, double y, double stretchAcross, int stretchDown) {
        double stretch = stretchAcross;
        int index = 0;
        while (stretch > Kernel.MAX_STRETCH && index < levels.size() - 1) {
            stretch /= 2;
            index++;
        }
        SpherePlane plane = levels.level(index);
        double x = (turn + 0.5) * plane.crop().fullWidth() - 0.5 + Kernel.TAPS;
        int wholeX = (int) x;
        double fromTop = y + Kernel.TAPS;
        int wholeY = (int) fromTop;
        int wx = Kernel.stretch(stretch) + Kernel.phase(x - wholeX);
        int wy = stretchDown + Kernel.phase(fromTop - wholeY);
        int firstColumn = wholeX - Kernel.TAPS - Kernel.BEFORE;
        int firstRow = wholeY - Kernel.TAPS - Kernel.BEFORE;
        if (!plane.showsKernel(firstRow)) {
            return atEdge(plane, firstColumn, firstRow, wx, wy);
        }
        byte[] in = plane.samples();
        short[] weights = Kernel.WEIGHTS;
        int w0 = weights[wx];
        int w1 = weights[wx + 1];
        int w2 = weights[wx + 2];
        int w3 = weights[wx + 3];
        int w4 = weights[wx + 4];
        int w5 = weights[wx + 5];
        int stride = plane.stride();
        // Over most of the face the kernel is not stretched along the ray: its outer taps weigh nothing.
        int outer = stretchDown == 0 ? 1 : 0;
        int at = plane.row(firstRow) + plane.column(firstColumn) + outer * stride;
        int sum = 0;
        for (int tap = outer; tap < Kernel.TAPS - outer; tap++) {
            int along = (in[at] & 0xff) * w0
                    + (in[at + 1] & 0xff) * w1
                    + (in[at + 2] & 0xff) * w2
                    + (in[at + 3] & 0xff) * w3
                    + (in[at + 4] & 0xff) * w4
                    + (in[at + 5] & 0xff) * w5;
            sum += ((along + 128) >> 8) * weights[wy + tap];
            at += stride;
        }
        return rounded(sum);
    }

    /** Beyond the pole lie the rows before it, half a turn on; beyond a partial picture lies the background. */
    private byte atEdge(SpherePlane plane, int firstColumn, int firstRow, int wx, int wy) {
        int opposite = firstColumn + plane.crop().fullWidth() / 2;
        int sum = 0;
        for (int tap = 0; tap < Kernel.TAPS; tap++) {
            int row = firstRow + tap;
            boolean beyond = row < 0 || row >= fullHeight;
            int mirrored = row < 0 ? -1 - row : row >= fullHeight ? 2 * fullHeight - 1 - row : row;
            int at = plane.row(mirrored) + plane.column(beyond ? opposite : firstColumn);
            int along = 0;
            for (int i = 0; i < Kernel.TAPS; i++) {
                along += (plane.samples()[at + i] & 0xff) * Kernel.WEIGHTS[wx + i];
            }
            sum += ((along + 128) >> 8) * Kernel.WEIGHTS[wy + tap];
        }
        return rounded(sum);
    }

    private static byte rounded(int sum) {
        int shift = 2 * Kernel.BITS - 8;
        return Kernel.toByte((sum + (1 << (shift - 1))) >> shift);
    }
}
