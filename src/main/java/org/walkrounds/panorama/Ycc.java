package org.walkrounds.panorama;

/** Colors after JFIF 1.02 (ITU-R BT.601, full range), in integers of 16 fractional bits. */
final class Ycc {

    private static final int HALF = 1 << 15;
    private static final int CENTER = (128 << 16) + HALF - 1;

    private Ycc() {}

    static byte luma(int r, int g, int b) {
        return (byte) ((19595 * r + 38470 * g + 7471 * b + HALF) >> 16);
    }

    /** Blue-difference of four pixels whose components are added up. */
    static byte blueOfFour(int r, int g, int b) {
        return (byte) ((-11059 * r - 21709 * g + 32768 * b + 4 * CENTER) >> 18);
    }

    /** Red-difference of four pixels whose components are added up. */
    static byte redOfFour(int r, int g, int b) {
        return (byte) ((32768 * r - 27439 * g - 5329 * b + 4 * CENTER) >> 18);
    }
}
