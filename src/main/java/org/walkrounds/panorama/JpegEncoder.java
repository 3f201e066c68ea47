package org.walkrounds.panorama;

/**
 * A baseline JPEG encoder for pictures that are Y'CbCr 4:2:0 already. It converts and copies nothing, makes the best
 * Huffman codes for each picture and gives the same bytes on any machine and JDK. Not for two threads at once.
 */
final class JpegEncoder {

    private final JpegScan scan;
    private final JpegOutput out = new JpegOutput();

    /** @param quality 1 to 100 on the scale of the Independent JPEG Group */
    JpegEncoder(int quality) {
        scan = new JpegScan(quality);
    }

    byte[] encode(Picture picture) {
        return encode(picture, 0, 0, picture.width(), picture.height());
    }

    /** Encodes a part of a picture; the place is even. */
    byte[] encode(Picture picture, int x, int y, int width, int height) {
        scan.begin();
        scan.collect(picture, x, y, width, height);
        HuffmanCode[] codes = new HuffmanCode[4];
        for (int table = 0; table < codes.length; table++) {
            codes[table] = scan.symbols().code(table);
        }
        out.clear();
        scan.writeHeader(out, codes, width, height);
        scan.symbols().write(codes, out);
        out.fillByte();
        out.marker(0xd9);
        return out.toBytes();
    }
}
