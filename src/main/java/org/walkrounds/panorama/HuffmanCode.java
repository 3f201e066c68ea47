package org.walkrounds.panorama;

import java.util.Arrays;
import javax.imageio.plugins.jpeg.JPEGHuffmanTable;

/**
 * The best Huffman code for counted symbols with at most 16 bits a code (ITU-T T.81, annex K.2): a tile's own codes make
 * it some percent smaller than the standard's general ones.
 */
final class HuffmanCode {

    private static final int LONGEST = 16;

    /** Bits of a symbol's code. */
    final int[] code = new int[256];
    /** Length of a symbol's code; 0 for one that does not occur. */
    final int[] length = new int[256];

    private final int[] codesOfLength;
    private final byte[] symbols;

    HuffmanCode(int[] counts) {
        int[] lengths = lengths(counts);
        codesOfLength = new int[33];
        for (int symbol = 0; symbol <= 256; symbol++) {
            codesOfLength[lengths[symbol]]++;
        }
        codesOfLength[0] = 0;
        limit(codesOfLength);
        symbols = sorted(lengths);
        assign();
    }

    private HuffmanCode(JPEGHuffmanTable table) {
        codesOfLength = new int[33];
        short[] counts = table.getLengths();
        for (int bits = 1; bits <= counts.length; bits++) {
            codesOfLength[bits] = counts[bits - 1];
        }
        short[] values = table.getValues();
        symbols = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            symbols[i] = (byte) values[i];
        }
        assign();
    }

    /** The standard's general code (ITU-T T.81, annex K.3), for a picture that is never there as a whole. */
    static HuffmanCode general(int table) {
        return new HuffmanCode(
                switch (table) {
                    case Symbols.LUMA_DC -> JPEGHuffmanTable.StdDCLuminance;
                    case Symbols.LUMA_AC -> JPEGHuffmanTable.StdACLuminance;
                    case Symbols.CHROMA_DC -> JPEGHuffmanTable.StdDCChrominance;
                    default -> JPEGHuffmanTable.StdACChrominance;
                });
    }

    /** The table as its marker segment writes it: how many codes there are of each length, then the symbols. */
    byte[] table() {
        byte[] table = new byte[LONGEST + symbols.length];
        for (int bits = 1; bits <= LONGEST; bits++) {
            table[bits - 1] = (byte) codesOfLength[bits];
        }
        System.arraycopy(symbols, 0, table, LONGEST, symbols.length);
        return table;
    }

    private static int[] lengths(int[] counts) {
        long[] weight = new long[257];
        for (int symbol = 0; symbol < 256; symbol++) {
            weight[symbol] = counts[symbol];
        }
        // A symbol that never occurs takes the code of all ones, which the norm forbids.
        weight[256] = 1;
        int[] length = new int[257];
        int[] next = new int[257];
        Arrays.fill(next, -1);
        while (true) {
            int rarest = rarest(weight, -1);
            int second = rarest(weight, rarest);
            if (second < 0) {
                return length;
            }
            weight[rarest] += weight[second];
            weight[second] = 0;
            int end = lengthen(length, next, rarest);
            next[end] = second;
            lengthen(length, next, second);
        }
    }

    private static int lengthen(int[] length, int[] next, int symbol) {
        int end = symbol;
        length[end]++;
        while (next[end] >= 0) {
            end = next[end];
            length[end]++;
        }
        return end;
    }

    private static int rarest(long[] weight, int but) {
        int found = -1;
        for (int symbol = 0; symbol <= 256; symbol++) {
            if (weight[symbol] > 0 && symbol != but && (found < 0 || weight[symbol] <= weight[found])) {
                found = symbol;
            }
        }
        return found;
    }

    private static void limit(int[] codes) {
        for (int bits = 32; bits > LONGEST; bits--) {
            while (codes[bits] > 0) {
                int shorter = bits - 2;
                while (codes[shorter] == 0) {
                    shorter--;
                }
                codes[bits] -= 2;
                codes[bits - 1]++;
                codes[shorter + 1] += 2;
                codes[shorter]--;
            }
        }
        int longest = LONGEST;
        while (codes[longest] == 0) {
            longest--;
        }
        codes[longest]--; // the code of all ones
    }

    private static byte[] sorted(int[] lengths) {
        byte[] sorted = new byte[256];
        int count = 0;
        for (int bits = 1; bits <= 32; bits++) {
            for (int symbol = 0; symbol < 256; symbol++) {
                if (lengths[symbol] == bits) {
                    sorted[count++] = (byte) symbol;
                }
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    private void assign() {
        int next = 0;
        int index = 0;
        for (int bits = 1; bits <= LONGEST; bits++) {
            for (int i = 0; i < codesOfLength[bits]; i++) {
                int symbol = symbols[index++] & 0xff;
                code[symbol] = next++;
                length[symbol] = bits;
            }
            next <<= 1;
        }
    }
}
