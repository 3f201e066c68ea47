package org.walkrounds.panorama;

import java.util.Arrays;

/**
 * Turns rows of red, green and blue bytes into Y'CbCr 4:2:0 after JFIF 1.02 (ITU-R BT.601, full range), in integers of 16
 * fractional bits. Each step is a loop of its own over plain arrays: the compiler makes vector code of such a loop, and is
 * done with it sooner than with one that does all.
 */
final class RgbRows {

    private static final int HALF = 1 << 15;
    /** Neutral chroma for the sum of four pixels; rounded as the Independent JPEG Group does. */
    private static final int NEUTRAL_OF_FOUR = 4 * ((128 << 16) + HALF - 1);

    private final int[] red;
    private final int[] green;
    private final int[] blue;
    private final int[] redOfFour;
    private final int[] greenOfFour;
    private final int[] blueOfFour;

    RgbRows(int width) {
        int even = width + width % 2;
        red = new int[even];
        green = new int[even];
        blue = new int[even];
        redOfFour = new int[even / 2];
        greenOfFour = new int[even / 2];
        blueOfFour = new int[even / 2];
    }

    /** Takes over one row, three bytes a pixel. */
    void accept(byte[] rgb, int width) {
        take(rgb, 0, red, width);
        take(rgb, 1, green, width);
        take(rgb, 2, blue, width);
    }

    /** Adds the row to the sums for chroma; the second row of a pair adds to the first. */
    void addToChroma(boolean first) {
        addPairs(red, redOfFour, first);
        addPairs(green, greenOfFour, first);
        addPairs(blue, blueOfFour, first);
    }

    /** Brightness of the row taken over last. */
    void writeLuma(byte[] out, int at, int width) {
        for (int x = 0; x < width; x++) {
            out[at + x] = (byte) ((19595 * red[x] + 38470 * green[x] + 7471 * blue[x] + HALF) >> 16);
        }
    }

    /** Blue-difference of the two rows added last. */
    void writeBlue(byte[] out, int at) {
        for (int x = 0; x < redOfFour.length; x++) {
            out[at + x] = (byte)
                    ((-11059 * redOfFour[x] - 21709 * greenOfFour[x] + 32768 * blueOfFour[x] + NEUTRAL_OF_FOUR) >> 18);
        }
    }

    /** Red-difference of the two rows added last. */
    void writeRed(byte[] out, int at) {
        for (int x = 0; x < redOfFour.length; x++) {
            out[at + x] = (byte)
                    ((32768 * redOfFour[x] - 27439 * greenOfFour[x] - 5329 * blueOfFour[x] + NEUTRAL_OF_FOUR) >> 18);
        }
    }

    private static void take(byte[] rgb, int component, int[] out, int width) {
        for (int x = 0; x < width; x++) {
            out[x] = rgb[3 * x + component] & 0xff;
        }
        if (width < out.length) {
            out[width] = out[width - 1];
        }
    }

    private static void addPairs(int[] row, int[] sums, boolean first) {
        if (first) {
            Arrays.fill(sums, 0);
        }
        for (int x = 0; x < sums.length; x++) {
            sums[x] += row[2 * x] + row[2 * x + 1];
        }
    }
}
