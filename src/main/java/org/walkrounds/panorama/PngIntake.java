package org.walkrounds.panorama;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Checks a PNG while it comes in and writes the master: a JPEG without metadata, of a quality that loses nothing one sees. */
final class PngIntake {

    private static final int QUALITY = 95;
    private static final int MOST_OF_PROFILE = 4 << 20;
    private static final byte[] XMP = "XML:com.adobe.xmp\0\0\0".getBytes(StandardCharsets.ISO_8859_1);

    private final PngChunks chunks;
    private PhotoSphere photoSphere = PhotoSphere.NONE;

    private PngIntake(UploadStream upload) {
        chunks = new PngChunks(upload);
    }

    /** As {@link Intake#copy}; the upload stands at its start. */
    static Master copy(UploadStream upload, OutputStream master) throws IOException {
        upload.read(8);
        return new PngIntake(upload).copy(master);
    }

    private Master copy(OutputStream master) throws IOException {
        if (!chunks.next().equals("IHDR")) {
            throw FrameHeader.damaged();
        }
        PngHeader header = PngHeader.read(chunks.data());
        for (String type = chunks.next(); !type.equals("IDAT"); type = chunks.next()) {
            take(type);
        }
        Crop crop = SphereRules.crop(photoSphere, header.width(), header.height());
        NamingStream named = new NamingStream(master);
        JpegRows jpeg = new JpegRows(named, header.width(), header.height(), QUALITY);
        PngRows rows = new PngRows(new InflaterInputStream(chunks), header);
        byte[] rgb = new byte[3 * header.width()];
        try {
            for (int row = 0; row < header.height(); row++) {
                rows.next(rgb);
                jpeg.accept(rgb);
            }
            // Only the last chunk's sum tells that nothing before was damaged.
            chunks.transferTo(OutputStream.nullOutputStream());
        } catch (ZipException damaged) {
            throw FrameHeader.damaged();
        } catch (EOFException tooShort) {
            throw UploadStream.truncated();
        }
        return Master.named(named, crop, photoSphere);
    }

    private void take(String type) {
        byte[] data = chunks.data();
        switch (type) {
            case "IEND" -> throw FrameHeader.damaged();
            case "iTXt" -> readXmp(data);
            case "iCCP" -> requireUsualColors(data);
            default -> {
                // Places, times and comments stay behind.
            }
        }
    }

    /** Uncompressed and without a language, as the norm for XMP wants it (ISO 16684-1, PNG). */
    private void readXmp(byte[] data) {
        int start = XMP.length + 2;
        if (data.length > start && Arrays.equals(data, 0, XMP.length, XMP, 0, XMP.length)) {
            photoSphere = PhotoSphere.read(Arrays.copyOfRange(data, start, data.length));
        }
    }

    private static void requireUsualColors(byte[] data) {
        int name = 0;
        while (name < data.length && data[name] != 0) {
            name++;
        }
        try (InflaterInputStream profile = new InflaterInputStream(
                new ByteArrayInputStream(data, Math.min(name + 2, data.length), Math.max(0, data.length - name - 2)))) {
            if (ColorProfile.matters(profile.readNBytes(MOST_OF_PROFILE))) {
                throw new UnusablePanoramaException(
                        "This PNG has colors beyond sRGB. Convert it to sRGB, or save it as a JPEG, and upload that.");
            }
        } catch (IOException unreadable) {
            // As browsers do, a profile that cannot be read is left out.
        }
    }
}
