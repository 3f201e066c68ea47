package org.walkrounds.panorama;

/**
 * Catmull-Rom cubic, stretched where the source is finer than the target so that it also keeps out what the target can't
 * show. Six taps reach as far as a stretch of 1.5. Weights are integers, so that a picture comes out the same everywhere.
 */
final class Kernel {

    static final int TAPS = 6;
    /** The first tap lies this many samples before the one at or below the position. */
    static final int BEFORE = 2;
    /** Weights add up to one, that is to 1 shifted by this many bits. */
    static final int BITS = 14;

    static final double MAX_STRETCH = 1.5;

    private static final int PHASES = 64;
    private static final int STRETCHES = 8;

    /** Six weights for each stretch and phase. */
    static final short[] WEIGHTS = weights();

    private Kernel() {}

    /** Where the weights for a stretch begin in {@link #WEIGHTS}; add {@link #phase}. */
    static int stretch(double sourceSamplesPerTargetSample) {
        double index = (sourceSamplesPerTargetSample - 1) * ((STRETCHES - 1) / (MAX_STRETCH - 1)) + 0.999;
        return Math.max(Math.min((int) index, STRETCHES - 1), 0) * ((PHASES + 1) * TAPS);
    }

    /** Offset of the weights for a position between two samples, 0 to 1. */
    static int phase(double fraction) {
        return ((int) (fraction * PHASES + 0.5)) * TAPS;
    }

    /** A sample from what the weights made of it, which may have overshot. */
    static byte toByte(int value) {
        return (byte) ((value & ~0xff) == 0 ? value : value < 0 ? 0 : 255);
    }

    private static short[] weights() {
        short[] weights = new short[STRETCHES * (PHASES + 1) * TAPS];
        for (int stretch = 0; stretch < STRETCHES; stretch++) {
            double scale = 1 + (MAX_STRETCH - 1) * stretch / (STRETCHES - 1);
            for (int phase = 0; phase <= PHASES; phase++) {
                fill(weights, (stretch * (PHASES + 1) + phase) * TAPS, scale, (double) phase / PHASES);
            }
        }
        return weights;
    }

    private static void fill(short[] weights, int at, double scale, double fraction) {
        double[] exact = new double[TAPS];
        double sum = 0;
        for (int tap = 0; tap < TAPS; tap++) {
            exact[tap] = cubic(Math.abs(tap - BEFORE - fraction) / scale);
            sum += exact[tap];
        }
        int rest = 1 << BITS;
        for (int tap = 0; tap < TAPS; tap++) {
            weights[at + tap] = (short) Math.round(exact[tap] / sum * (1 << BITS));
            rest -= weights[at + tap];
        }
        // What rounding left over goes to the heaviest tap, so that an even area stays even.
        weights[at + (fraction < 0.5 ? BEFORE : BEFORE + 1)] += (short) rest;
    }

    private static double cubic(double x) {
        if (x < 1) {
            return (1.5 * x - 2.5) * x * x + 1;
        }
        return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
    }
}
