package org.walkrounds.panorama;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a JPEG of any height from rows of red, green and blue. Never more than sixteen of them are held, so the codes are
 * the standard's general ones.
 */
final class JpegRows {

    private static final HuffmanCode[] CODES = {
        HuffmanCode.general(Symbols.LUMA_DC),
        HuffmanCode.general(Symbols.LUMA_AC),
        HuffmanCode.general(Symbols.CHROMA_DC),
        HuffmanCode.general(Symbols.CHROMA_AC)
    };

    private final OutputStream target;
    private final int width;
    private final int height;
    private final RgbRows rows;
    private final Picture strip;
    private final JpegScan scan;
    private final JpegOutput out = new JpegOutput();
    private int row;

    /** @param quality 1 to 100 on the scale of the Independent JPEG Group */
    JpegRows(OutputStream target, int width, int height, int quality) {
        this.target = target;
        this.width = width;
        this.height = height;
        this.rows = new RgbRows(width);
        this.strip = new Picture(width + width % 2, JpegScan.MCU);
        this.scan = new JpegScan(quality);
        scan.writeHeader(out, CODES, width, height);
    }

    /** Takes over the next row, three bytes a pixel; after the last one the file is complete. */
    void accept(byte[] rgb) throws IOException {
        int inStrip = row % JpegScan.MCU;
        boolean last = row == height - 1;
        rows.accept(rgb, width);
        rows.writeLuma(strip.luma().samples(), inStrip * strip.width(), width);
        rows.addToChroma(row % 2 == 0);
        if (last && row % 2 == 0) {
            rows.addToChroma(false);
        }
        if (last || row % 2 == 1) {
            int at = inStrip / 2 * strip.blue().width();
            rows.writeBlue(strip.blue().samples(), at);
            rows.writeRed(strip.red().samples(), at);
        }
        row++;
        if (last || inStrip == JpegScan.MCU - 1) {
            scan.collect(strip, 0, 0, width, inStrip + 1);
            scan.symbols().write(CODES, out);
        }
        if (last) {
            out.fillByte();
            out.marker(0xd9);
        }
        out.drainTo(target);
    }
}
