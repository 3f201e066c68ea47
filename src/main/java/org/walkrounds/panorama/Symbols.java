package org.walkrounds.panorama;

import java.util.Arrays;

/**
 * The symbols of a JPEG scan in their order, with their counts: collected first, so that the Huffman codes can be made
 * for them, and written out then.
 */
final class Symbols {

    static final int LUMA_DC = 0;
    static final int LUMA_AC = 1;
    static final int CHROMA_DC = 2;
    static final int CHROMA_AC = 3;

    private static final int ZERO_RUN = 0xf0;
    private static final int END_OF_BLOCK = 0;

    /** Each is: table in bits 24 to 25, symbol in 16 to 23, the value's own bits in 0 to 15. */
    private int[] symbols = new int[1 << 16];

    private int size;
    private final int[][] counts = new int[4][256];

    void clear() {
        size = 0;
        for (int[] count : counts) {
            Arrays.fill(count, 0);
        }
    }

    /** Takes over the quantized coefficients of a block in zigzag order. */
    void add(int[] coefficients, int dcDifference, boolean chroma) {
        if (size + 64 > symbols.length) {
            symbols = Arrays.copyOf(symbols, 2 * symbols.length);
        }
        int dc = chroma ? CHROMA_DC : LUMA_DC;
        add(dc, 0, dcDifference);
        int ac = dc + 1;
        int run = 0;
        for (int k = 1; k < 64; k++) {
            int value = coefficients[k];
            if (value == 0) {
                run++;
                continue;
            }
            for (; run > 15; run -= 16) {
                put(ac, ZERO_RUN, 0);
            }
            add(ac, run, value);
            run = 0;
        }
        if (run > 0) {
            put(ac, END_OF_BLOCK, 0);
        }
    }

    private void add(int table, int run, int value) {
        int magnitude = Math.abs(value);
        int bits = 32 - Integer.numberOfLeadingZeros(magnitude);
        int own = value < 0 ? value + (1 << bits) - 1 : value;
        put(table, run << 4 | bits, own);
    }

    private void put(int table, int symbol, int own) {
        counts[table][symbol]++;
        symbols[size++] = table << 24 | symbol << 16 | own;
    }

    HuffmanCode code(int table) {
        return new HuffmanCode(counts[table]);
    }

    /** Writes the scan's data; its last byte may be left open. */
    void write(HuffmanCode[] codes, JpegOutput out) {
        for (int i = 0; i < size; i++) {
            int entry = symbols[i];
            HuffmanCode code = codes[entry >>> 24];
            int symbol = entry >>> 16 & 0xff;
            int ownBits = symbol & 15;
            out.bits((code.code[symbol] << ownBits) | (entry & 0xffff), code.length[symbol] + ownBits);
        }
    }
}
