package org.walkrounds.panorama;

import java.io.IOException;
import java.io.InputStream;

/**
 * The rows of a PNG's picture as three bytes a pixel. The JDK's reader holds the whole picture, 400 MB of the largest;
 * here it is one row and the one above it (ISO/IEC 15948, 9).
 */
final class PngRows {

    private final InputStream inflated;
    private final PngHeader header;
    private byte[] row;
    private byte[] above;

    /** @param inflated the picture's data after decompression */
    PngRows(InputStream inflated, PngHeader header) {
        this.inflated = inflated;
        this.header = header;
        this.row = new byte[header.bytesOfRow()];
        this.above = new byte[header.bytesOfRow()];
    }

    /** Reads the next row; alpha and the lower half of 16 bits are left out. */
    void next(byte[] rgb) throws IOException {
        byte[] spare = above;
        above = row;
        row = spare;
        int filter = inflated.read();
        if (filter < 0 || inflated.readNBytes(row, 0, row.length) < row.length) {
            throw UploadStream.truncated();
        }
        undo(filter);
        int step = header.bytesOfPixel();
        int sample = header.bits() / 8;
        boolean gray = header.samples() < 3;
        for (int x = 0; x < header.width(); x++) {
            int from = x * step;
            rgb[3 * x] = row[from];
            rgb[3 * x + 1] = row[gray ? from : from + sample];
            rgb[3 * x + 2] = row[gray ? from : from + 2 * sample];
        }
    }

    private void undo(int filter) {
        int step = header.bytesOfPixel();
        for (int i = 0; i < row.length; i++) {
            int left = i < step ? 0 : row[i - step] & 0xff;
            int up = above[i] & 0xff;
            int guess = switch (filter) {
                case 0 -> 0;
                case 1 -> left;
                case 2 -> up;
                case 3 -> (left + up) / 2;
                case 4 -> paeth(left, up, i < step ? 0 : above[i - step] & 0xff);
                default -> throw FrameHeader.damaged();
            };
            row[i] += (byte) guess;
        }
    }

    private static int paeth(int left, int up, int corner) {
        int guess = left + up - corner;
        int toLeft = Math.abs(guess - left);
        int toUp = Math.abs(guess - up);
        int toCorner = Math.abs(guess - corner);
        if (toLeft <= toUp && toLeft <= toCorner) {
            return left;
        }
        return toUp <= toCorner ? up : corner;
    }
}
