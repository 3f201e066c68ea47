package org.walkrounds.panorama;

/**
 * The 8x8 forward DCT of Arai, Agui and Nakajima, as in the Independent JPEG Group's floating-point variant: five
 * multiplications a row; the rest of the scaling is part of the quantization.
 */
final class ForwardDct {

    private static final float C4 = 0.70710677f;
    private static final float C6 = 0.38268343f;
    private static final float C2_MINUS_C6 = 0.5411961f;
    private static final float C2_PLUS_C6 = 1.306563f;

    private ForwardDct() {}

    /** By how much the transform leaves each coefficient too large, for row or column 0 to 7. */
    static double scale(int index) {
        return index == 0 ? Math.sqrt(8) : Math.sqrt(8) * Math.sqrt(2) * Math.cos(index * Math.PI / 16);
    }

    static void transform(float[] d) {
        for (int row = 0; row < 64; row += 8) {
            line(d, row, 1);
        }
        for (int column = 0; column < 8; column++) {
            line(d, column, 8);
        }
    }

    private static void line(float[] d, int at, int step) {
        int i1 = at + step;
        int i2 = at + 2 * step;
        int i3 = at + 3 * step;
        int i4 = at + 4 * step;
        int i5 = at + 5 * step;
        int i6 = at + 6 * step;
        int i7 = at + 7 * step;
        float sum0 = d[at] + d[i7];
        float sum1 = d[i1] + d[i6];
        float sum2 = d[i2] + d[i5];
        float sum3 = d[i3] + d[i4];
        float difference0 = d[at] - d[i7];
        float difference1 = d[i1] - d[i6];
        float difference2 = d[i2] - d[i5];
        float difference3 = d[i3] - d[i4];

        float even0 = sum0 + sum3;
        float even1 = sum1 + sum2;
        float even2 = sum1 - sum2;
        float even3 = sum0 - sum3;
        float turned = (even2 + even3) * C4;
        d[at] = even0 + even1;
        d[i4] = even0 - even1;
        d[i2] = even3 + turned;
        d[i6] = even3 - turned;

        float odd0 = difference3 + difference2;
        float odd1 = difference2 + difference1;
        float odd2 = difference1 + difference0;
        float z5 = (odd0 - odd2) * C6;
        float z2 = C2_MINUS_C6 * odd0 + z5;
        float z4 = C2_PLUS_C6 * odd2 + z5;
        float z3 = odd1 * C4;
        float z11 = difference0 + z3;
        float z13 = difference0 - z3;
        d[i5] = z13 + z2;
        d[i3] = z13 - z2;
        d[i1] = z11 + z4;
        d[i7] = z11 - z4;
    }
}
