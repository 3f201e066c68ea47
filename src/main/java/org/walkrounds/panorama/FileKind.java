package org.walkrounds.panorama;

import java.nio.charset.StandardCharsets;

/** The kinds of pictures that are taken, told by their first bytes. */
enum FileKind {
    JPEG,
    PNG,
    WEBP;

    /** How many bytes must be there to tell. */
    static final int BYTES = 16;

    /** @throws UnusablePanoramaException if these are the first bytes of anything else */
    static FileKind of(byte[] start) {
        if (start.length == 0) {
            throw new UnusablePanoramaException("The file is empty. Choose the panorama itself, a JPEG file.");
        }
        if (has(start, 0, 0xff, 0xd8, 0xff)) {
            return JPEG;
        }
        if (has(start, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
            return PNG;
        }
        if (has(start, 0, 'R', 'I', 'F', 'F') && has(start, 8, 'W', 'E', 'B', 'P')) {
            return WEBP;
        }
        String kind = other(start);
        if (kind.isEmpty()) {
            throw new UnusablePanoramaException("This is not a picture. A panorama is a JPEG, PNG or WebP file.");
        }
        throw new UnusablePanoramaException("This is " + kind
                + ", which is not taken here. Save or export the panorama as a JPEG and upload that.");
    }

    private static String other(byte[] start) {
        if (has(start, 0, 'G', 'I', 'F', '8')) {
            return "a GIF picture";
        }
        if (has(start, 4, 'f', 't', 'y', 'p')) {
            return boxed(start);
        }
        if (has(start, 0, '%', 'P', 'D', 'F')) {
            return "a PDF document";
        }
        if (has(start, 0, 'I', 'I', 42, 0) || has(start, 0, 'M', 'M', 0, 42)) {
            return "a TIFF or raw picture";
        }
        if (has(start, 0, 'B', 'M')) {
            return "a BMP picture";
        }
        if (has(start, 0, 0xff, 0x0a) || has(start, 4, 'J', 'X', 'L', ' ')) {
            return "a JPEG XL picture";
        }
        if (has(start, 0, '#', '?', 'R', 'A', 'D') || has(start, 0, 0x76, 0x2f, 0x31, 0x01)) {
            return "a high-dynamic-range picture";
        }
        return has(start, 0, 'P', 'K', 3, 4) ? "a ZIP archive" : "";
    }

    /** Files of the ISO base media format say what they are in their major brand (ISO/IEC 14496-12, 4.3). */
    private static String boxed(byte[] start) {
        String brand = start.length < 12 ? "" : new String(start, 8, 4, StandardCharsets.ISO_8859_1);
        return switch (brand) {
            case "heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1" -> "a HEIC picture";
            case "avif", "avis" -> "an AVIF picture";
            default -> "a video";
        };
    }

    private static boolean has(byte[] start, int at, int... expected) {
        if (start.length < at + expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((start[at + i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
