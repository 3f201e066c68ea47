package org.walkrounds.panorama;

/** The one scan of a baseline JPEG, quantized block by block, and the segments before it. */
final class JpegScan {

    private static final byte[] JFIF = {'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0};
    private static final byte[] SCAN = {3, 1, 0x00, 2, 0x11, 3, 0x11, 0, 63, 0};
    /** Edge of the smallest part that holds whole blocks of all components. */
    static final int MCU = 16;

    private final Quantization luma;
    private final Quantization chroma;
    private final Symbols symbols = new Symbols();
    private final float[] block = new float[64];
    private final int[] coefficients = new int[64];
    private final int[] lastDc = new int[3];

    /** @param quality 1 to 100 on the scale of the Independent JPEG Group */
    JpegScan(int quality) {
        luma = Quantization.luma(quality);
        chroma = Quantization.chroma(quality);
    }

    /** What was collected last. */
    Symbols symbols() {
        return symbols;
    }

    void writeHeader(JpegOutput out, HuffmanCode[] codes, int width, int height) {
        out.marker(0xd8);
        out.segment(0xe0, JFIF);
        out.segment(0xdb, new byte[] {0}, luma.table, new byte[] {1}, chroma.table);
        out.segment(0xc0, frame(width, height));
        out.segment(
                0xc4,
                new byte[] {0x00},
                codes[Symbols.LUMA_DC].table(),
                new byte[] {0x10},
                codes[Symbols.LUMA_AC].table(),
                new byte[] {0x01},
                codes[Symbols.CHROMA_DC].table(),
                new byte[] {0x11},
                codes[Symbols.CHROMA_AC].table());
        out.segment(0xda, SCAN);
    }

    /** A new picture. */
    void begin() {
        lastDc[0] = 0;
        lastDc[1] = 0;
        lastDc[2] = 0;
    }

    private static byte[] frame(int width, int height) {
        return new byte[] {
            8,
            (byte) (height >> 8),
            (byte) height,
            (byte) (width >> 8),
            (byte) width,
            3,
            1,
            0x22,
            0,
            2,
            0x11,
            1,
            3,
            0x11,
            1
        };
    }

    /** Quantizes a part of a picture, in place of what was collected before; the place is even. */
    void collect(Picture picture, int left, int top, int width, int height) {
        symbols.clear();
        int right = left + width;
        int bottom = top + height;
        for (int y = top; y < bottom; y += MCU) {
            for (int x = left; x < right; x += MCU) {
                block(picture.luma(), x, y, right, bottom, luma, 0);
                block(picture.luma(), x + 8, y, right, bottom, luma, 0);
                block(picture.luma(), x, y + 8, right, bottom, luma, 0);
                block(picture.luma(), x + 8, y + 8, right, bottom, luma, 0);
                block(picture.blue(), x / 2, y / 2, (right + 1) / 2, (bottom + 1) / 2, chroma, 1);
                block(picture.red(), x / 2, y / 2, (right + 1) / 2, (bottom + 1) / 2, chroma, 2);
            }
        }
    }

    private void block(Plane plane, int x, int y, int right, int bottom, Quantization quantization, int component) {
        if (x + 8 <= right && y + 8 <= bottom) {
            load(plane, x, y);
        } else {
            loadAtEdge(plane, x, y, right, bottom);
        }
        ForwardDct.transform(block);
        float[] factors = quantization.factors;
        for (int k = 0; k < 64; k++) {
            // Rounds to the nearest, negative values too: the offset makes all of them positive.
            coefficients[k] = (int) (block[Quantization.ZIGZAG[k]] * factors[k] + 16384.5f) - 16384;
        }
        int dc = coefficients[0];
        symbols.add(coefficients, dc - lastDc[component], component > 0);
        lastDc[component] = dc;
    }

    private void load(Plane plane, int x, int y) {
        byte[] samples = plane.samples();
        for (int row = 0; row < 8; row++) {
            int from = (y + row) * plane.width() + x;
            for (int column = 0; column < 8; column++) {
                block[8 * row + column] = (samples[from + column] & 0xff) - 128;
            }
        }
    }

    private void loadAtEdge(Plane plane, int x, int y, int right, int bottom) {
        byte[] samples = plane.samples();
        for (int row = 0; row < 8; row++) {
            int from = Math.min(y + row, bottom - 1) * plane.width();
            for (int column = 0; column < 8; column++) {
                block[8 * row + column] = (samples[from + Math.min(x + column, right - 1)] & 0xff) - 128;
            }
        }
    }
}
