package org.walkrounds.panorama;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Checks an upload while it comes in and writes the master. Of a JPEG that is the same picture, marker by marker, without
 * its metadata: nothing is decoded, nothing unchecked is kept, and what must not be stored never touches the disk. Other
 * pictures become a JPEG on the way.
 */
final class Intake {

    private static final int MOST_SCANS = 50;
    private static final long MOST_SCANNED_PIXELS = 12L * FrameHeader.MAX_WIDTH * FrameHeader.MAX_HEIGHT;
    private static final int START_OF_SCAN = 0xda;
    private static final int END_OF_IMAGE = 0xd9;

    private final UploadStream in;
    private final NamingStream out;
    private final Header header = new Header();
    private int scans;

    private Intake(UploadStream upload, OutputStream master) {
        this.in = upload;
        this.out = new NamingStream(master);
    }

    /**
     * Copies an upload.
     *
     * @param limit most bytes that the upload may have
     * @throws UnusablePanoramaException if it is no panorama; what has been written is to be thrown away then
     * @throws IOException if the upload or the master breaks off
     */
    static Master copy(InputStream upload, OutputStream master, long limit) throws IOException {
        UploadStream in = new UploadStream(upload, limit);
        return switch (FileKind.of(in.start(FileKind.BYTES))) {
            case JPEG -> new Intake(in, master).copy();
            case PNG -> PngIntake.copy(in, master);
            case WEBP -> WebpIntake.copy(in, master);
        };
    }

    private Master copy() throws IOException {
        out.write(in.read(2));
        int marker = marker();
        while (marker != END_OF_IMAGE) {
            marker = segment(marker);
        }
        if (scans == 0) {
            throw FrameHeader.damaged();
        }
        out.write(0xff);
        out.write(END_OF_IMAGE);
        return master();
    }

    /** Deals with one segment, and the scan behind it if it begins one; returns the marker after it. */
    private int segment(int marker) throws IOException {
        if (marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
            throw FrameHeader.damaged();
        }
        byte[] segment = in.read(length());
        if (marker == START_OF_SCAN) {
            beginScan();
            Header.write(out, marker, segment);
            return in.copyScan(out);
        }
        if (scans == 0) {
            header.accept(marker, segment);
        } else if (Header.isTable(marker)) {
            Header.write(out, marker, segment);
        } else if (FrameHeader.isFrame(marker) || marker == 0xdc) {
            throw FrameHeader.damaged();
        }
        return marker();
    }

    private void beginScan() throws IOException {
        if (scans == 0) {
            crop();
            header.writeTo(out);
        }
        scans++;
        if (scans > MOST_SCANS || scans * header.frame().pixels() > MOST_SCANNED_PIXELS) {
            throw new UnusablePanoramaException("The picture is stored in so many scans that it would take too long to "
                    + "read. Save it as an ordinary (baseline) JPEG and upload that.");
        }
    }

    /** The next marker. Like every decoder, it passes over stray bytes that some cameras leave between segments. */
    private int marker() throws IOException {
        int code = 0;
        while (code == 0) {
            do {
                code = in.read();
            } while (code >= 0 && code != 0xff);
            while (code == 0xff) {
                code = in.read();
            }
        }
        if (code < 0) {
            throw UploadStream.truncated();
        }
        return code;
    }

    private int length() throws IOException {
        byte[] bytes = in.read(2);
        int length = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        if (length < 2) {
            throw FrameHeader.damaged();
        }
        return length - 2;
    }

    private Master master() {
        return Master.named(out, crop(), header.photoSphere());
    }

    private Crop crop() {
        FrameHeader frame = header.frame();
        return SphereRules.crop(header.photoSphere(), frame.width(), frame.height());
    }
}
