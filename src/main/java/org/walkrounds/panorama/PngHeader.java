package org.walkrounds.panorama;

import java.nio.ByteBuffer;

/**
 * The frame of a PNG (ISO/IEC 15948, 11.2.2).
 *
 * @param width pixels in a row
 * @param height rows
 * @param bits bits a sample: 8 or 16
 * @param samples samples a pixel: 1 for gray, 2 with alpha, 3 for color, 4 with alpha
 */
record PngHeader(int width, int height, int bits, int samples) {

    /** @throws UnusablePanoramaException if pictures of this kind are not taken */
    static PngHeader read(byte[] chunk) {
        if (chunk.length != 13) {
            throw FrameHeader.damaged();
        }
        ByteBuffer bytes = ByteBuffer.wrap(chunk);
        int width = bytes.getInt();
        int height = bytes.getInt();
        int bits = bytes.get();
        int color = bytes.get();
        FrameHeader.checkSize(width, height);
        if (chunk[10] != 0 || chunk[11] != 0) {
            throw FrameHeader.damaged();
        }
        if (chunk[12] != 0) {
            throw new UnusablePanoramaException(
                    "This PNG is stored interlaced. Save it without interlacing, or as a JPEG, and upload that.");
        }
        int samples = switch (color) {
            case 0 -> 1;
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 0;
        };
        if (samples == 0 || (bits != 8 && bits != 16)) {
            throw new UnusablePanoramaException(
                    "This PNG has a palette of few colors. Save it in true color, or as a JPEG, and upload that.");
        }
        return new PngHeader(width, height, bits, samples);
    }

    int bytesOfPixel() {
        return samples * bits / 8;
    }

    int bytesOfRow() {
        return width * bytesOfPixel();
    }
}
