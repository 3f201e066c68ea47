package org.walkrounds.panorama;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Checks an upload while it comes in and writes the master: the same picture, marker by marker, without its metadata.
 * Nothing is decoded, nothing unchecked is kept, and what must not be stored never touches the disk.
 */
final class Intake {

    /** Part of each id, so that a change of what the tiles look like gives them new addresses. */
    private static final String PIPELINE_VERSION = "1";

    private static final int ID_LENGTH = 32;
    private static final int MOST_SCANS = 50;
    private static final long MOST_SCANNED_PIXELS = 12L * FrameHeader.MAX_WIDTH * FrameHeader.MAX_HEIGHT;
    private static final int START_OF_SCAN = 0xda;
    private static final int END_OF_IMAGE = 0xd9;

    private final UploadStream in;
    private final DigestOutputStream out;
    private final Header header = new Header();
    private int scans;

    private Intake(InputStream upload, OutputStream master, long limit) {
        this.in = new UploadStream(upload, limit);
        this.out = new DigestOutputStream(master, sha256());
        out.getMessageDigest().update(PIPELINE_VERSION.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Copies an upload.
     *
     * @param limit most bytes that the upload may have
     * @throws UnusablePanoramaException if it is no panorama; what has been written is to be thrown away then
     * @throws IOException if the upload or the master breaks off
     */
    static Master copy(InputStream upload, OutputStream master, long limit) throws IOException {
        return new Intake(upload, master, limit).copy();
    }

    private Master copy() throws IOException {
        FileKind.requireJpeg(in.start(FileKind.BYTES));
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
        PhotoSphere photoSphere = header.photoSphere();
        Crop crop = crop();
        MessageDigest digest = out.getMessageDigest();
        digest.update(Master.facts(crop, photoSphere).getBytes(StandardCharsets.UTF_8));
        String id = HexFormat.of().formatHex(digest.digest()).substring(0, ID_LENGTH);
        return new Master(id, crop, photoSphere.heading(), photoSphere.pitch(), photoSphere.roll());
    }

    /** Which part of the sphere the picture shows. */
    private Crop crop() {
        FrameHeader frame = header.frame();
        Optional<String> projection = header.photoSphere().projection();
        if (projection.isPresent() && !projection.get().equalsIgnoreCase("equirectangular")) {
            throw new UnusablePanoramaException("The picture says that its projection is “"
                    + FileName.clean(projection.get()) + "”. Export it as an equirectangular panorama.");
        }
        Optional<Crop> told = header.photoSphere()
                .crop(frame.width(), frame.height())
                .filter(crop -> isSphere(crop.fullWidth(), crop.fullHeight()))
                .filter(crop ->
                        crop.fullWidth() <= FrameHeader.MAX_WIDTH && crop.fullHeight() <= FrameHeader.MAX_HEIGHT);
        Crop crop = told.orElseGet(() -> Crop.whole(frame.width(), frame.height()));
        if (!isSphere(crop.fullWidth(), crop.fullHeight())) {
            throw new UnusablePanoramaException(String.format(
                    Locale.ROOT,
                    "The picture has %,d × %,d pixels. A full panorama is twice as wide as high (2:1); "
                            + "one that shows less must say so in its Photo Sphere metadata.",
                    frame.width(),
                    frame.height()));
        }
        if (crop.fullWidth() < FrameHeader.MIN_WIDTH) {
            throw new UnusablePanoramaException(String.format(
                    Locale.ROOT,
                    "The panorama is only %,d pixels wide. It needs %,d; 8,192 look good on any screen.",
                    crop.fullWidth(),
                    FrameHeader.MIN_WIDTH));
        }
        return crop;
    }

    private static boolean isSphere(int width, int height) {
        return Math.abs(width - 2 * height) <= Math.max(2, width * 0.005);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
