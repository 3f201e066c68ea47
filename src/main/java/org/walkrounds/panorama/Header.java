package org.walkrounds.panorama;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The segments of a JPEG before its first scan: what they say is kept as facts; what is written to the master is only
 * what the picture needs to look right. So no place, time, name, serial number, thumbnail or comment gets any further.
 */
final class Header {

    private static final byte[] JFIF = name("JFIF\0");
    private static final byte[] PLAIN_JFIF = {'J', 'F', 'I', 'F', 0, 1, 2, 0, 0, 1, 0, 1, 0, 0};
    private static final byte[] EXIF = name("Exif\0\0");
    private static final byte[] XMP = name("http://ns.adobe.com/xap/1.0/\0");
    private static final byte[] ICC = name("ICC_PROFILE\0");
    private static final byte[] ADOBE = name("Adobe");
    private static final int MOST_BYTES = 8 << 20;

    private final ByteArrayOutputStream application = new ByteArrayOutputStream();
    private final ByteArrayOutputStream colors = new ByteArrayOutputStream();
    private final ByteArrayOutputStream profile = new ByteArrayOutputStream();
    private final ByteArrayOutputStream tables = new ByteArrayOutputStream();
    private @Nullable FrameHeader frame;
    private PhotoSphere photoSphere = PhotoSphere.NONE;

    /** Takes over a segment, without its marker and length. */
    void accept(int marker, byte[] segment) {
        if (application.size() + colors.size() + tables.size() > MOST_BYTES) {
            throw FrameHeader.damaged();
        }
        if (FrameHeader.isFrame(marker)) {
            if (frame != null) {
                throw FrameHeader.damaged();
            }
            frame = FrameHeader.read(marker, segment);
            write(tables, marker, segment);
        } else if (isTable(marker)) {
            write(tables, marker, segment);
        } else if (marker == 0xe0 && startsWith(segment, JFIF) && segment.length >= 14 && application.size() == 0) {
            // The thumbnail stays behind.
            byte[] jfif = Arrays.copyOf(segment, 14);
            jfif[12] = 0;
            jfif[13] = 0;
            write(application, marker, jfif);
        } else if (marker == 0xe1 && startsWith(segment, EXIF)) {
            requireUpright(after(segment, EXIF));
        } else if (marker == 0xe1 && startsWith(segment, XMP)) {
            photoSphere = PhotoSphere.read(after(segment, XMP));
        } else if (marker == 0xe2 && startsWith(segment, ICC) && segment.length > ICC.length + 2) {
            write(colors, marker, segment);
            profile.write(segment, ICC.length + 2, segment.length - ICC.length - 2);
        } else if (marker == 0xee && startsWith(segment, ADOBE)) {
            write(application, marker, segment);
        }
    }

    /** Huffman tables, quantization tables and the restart interval. */
    static boolean isTable(int marker) {
        return marker == 0xc4 || marker == 0xdb || marker == 0xdd;
    }

    FrameHeader frame() {
        return Optional.ofNullable(frame).orElseThrow(FrameHeader::damaged);
    }

    PhotoSphere photoSphere() {
        return photoSphere;
    }

    void writeTo(OutputStream out) throws IOException {
        if (application.size() == 0 && !frame().namedRgb()) {
            // Many cameras say by their EXIF data alone that the picture is Y'CbCr. It goes, so JFIF says it instead.
            write(out, 0xe0, PLAIN_JFIF);
        }
        application.writeTo(out);
        if (frame().components() == 3 && ColorProfile.matters(profile.toByteArray())) {
            colors.writeTo(out);
        }
        tables.writeTo(out);
    }

    static void write(OutputStream out, int marker, byte[] segment) throws IOException {
        int length = segment.length + 2;
        out.write(new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length});
        out.write(segment);
    }

    private static void write(ByteArrayOutputStream out, int marker, byte[] segment) {
        int length = segment.length + 2;
        out.writeBytes(new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length});
        out.writeBytes(segment);
    }

    private static void requireUpright(byte[] exif) {
        if (!Exif.isUpright(exif)) {
            throw new UnusablePanoramaException("The picture is stored turned or mirrored (EXIF orientation). "
                    + "Open it in a picture editor, save it upright and upload that.");
        }
    }

    private static boolean startsWith(byte[] segment, byte[] name) {
        return segment.length >= name.length && Arrays.equals(segment, 0, name.length, name, 0, name.length);
    }

    private static byte[] after(byte[] segment, byte[] name) {
        return Arrays.copyOfRange(segment, name.length, segment.length);
    }

    private static byte[] name(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
