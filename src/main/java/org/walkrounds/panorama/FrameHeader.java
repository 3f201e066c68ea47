package org.walkrounds.panorama;

import java.util.Locale;

/**
 * What a JPEG's frame header says, checked before anything is decoded.
 *
 * @param width pixels
 * @param height pixels
 * @param components 1 for gray, 3 for color
 * @param namedRgb whether the components are called R, G and B, which means them where nothing else says what they are
 */
record FrameHeader(int width, int height, int components, boolean namedRgb) {

    static final int MIN_WIDTH = 1024;
    static final int MAX_WIDTH = 16_384;
    static final int MAX_HEIGHT = 8_192;

    static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /** Reads the segment of a start-of-frame marker (ITU-T T.81, B.2.2). */
    static FrameHeader read(int marker, byte[] segment) {
        if (marker != 0xc0 && marker != 0xc1 && marker != 0xc2) {
            throw new UnusablePanoramaException("This kind of JPEG (lossless or arithmetic coding) can't be read. "
                    + "Save the panorama as an ordinary JPEG and upload that.");
        }
        if (segment.length < 6 || segment.length < 6 + 3 * (segment[5] & 0xff)) {
            throw damaged();
        }
        if (segment[0] != 8) {
            throw new UnusablePanoramaException("This JPEG has " + (segment[0] & 0xff)
                    + " bits a channel. Save the panorama with 8 bits a channel and upload that.");
        }
        int height = (segment[1] & 0xff) << 8 | (segment[2] & 0xff);
        int width = (segment[3] & 0xff) << 8 | (segment[4] & 0xff);
        int components = segment[5] & 0xff;
        checkSize(width, height);
        checkComponents(components, segment);
        boolean namedRgb = components == 3 && segment[6] == 'R' && segment[9] == 'G' && segment[12] == 'B';
        return new FrameHeader(width, height, components, namedRgb);
    }

    static UnusablePanoramaException damaged() {
        return new UnusablePanoramaException("The picture is damaged. Export it again and upload the new file.");
    }

    static void checkSize(int width, int height) {
        if (width <= 0 || height <= 0) {
            throw damaged();
        }
        if (width > MAX_WIDTH || height > MAX_HEIGHT) {
            throw new UnusablePanoramaException(String.format(
                    Locale.ROOT,
                    "The picture has %,d × %,d pixels; %,d × %,d is the most. Scale it down and upload it again.",
                    width,
                    height,
                    MAX_WIDTH,
                    MAX_HEIGHT));
        }
    }

    private static void checkComponents(int components, byte[] segment) {
        if (components == 4) {
            throw new UnusablePanoramaException(
                    "The picture has print colors (CMYK). " + "Convert it to RGB, save it as a JPEG and upload that.");
        }
        if (components != 1 && components != 3) {
            throw damaged();
        }
        for (int i = 0; i < components; i++) {
            int across = segment[7 + 3 * i] >> 4 & 15;
            int down = segment[7 + 3 * i] & 15;
            if (across < 1 || across > 4 || down < 1 || down > 4) {
                throw damaged();
            }
        }
    }

    long pixels() {
        return (long) width * height;
    }
}
