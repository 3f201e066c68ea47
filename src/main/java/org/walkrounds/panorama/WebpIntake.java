package org.walkrounds.panorama;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Checks a WebP and writes the master: a JPEG without metadata. A WebP cannot be read row by row, so that there is a lower
 * limit to its size than to that of the other kinds.
 */
final class WebpIntake {

    private static final int QUALITY = 95;
    private static final int MOST_BYTES = 48 << 20;
    private static final int MAX_WIDTH = 8_192;
    private static final int MAX_HEIGHT = 4_096;

    private WebpIntake() {}

    /** As {@link Intake#copy}; the upload stands at its start. */
    static Master copy(UploadStream upload, OutputStream master) throws IOException {
        byte[] file = read(upload);
        BufferedImage picture = decode(file);
        PhotoSphere photoSphere = PhotoSphere.read(chunk(file, "XMP "));
        Crop crop = SphereRules.crop(photoSphere, picture.getWidth(), picture.getHeight());
        NamingStream named = new NamingStream(master);
        JpegRows rows = new JpegRows(named, picture.getWidth(), picture.getHeight(), QUALITY);
        int[] pixels = new int[picture.getWidth()];
        byte[] rgb = new byte[3 * picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, pixels.length, 1, pixels, 0, pixels.length);
            for (int x = 0; x < pixels.length; x++) {
                rgb[3 * x] = (byte) (pixels[x] >> 16);
                rgb[3 * x + 1] = (byte) (pixels[x] >> 8);
                rgb[3 * x + 2] = (byte) pixels[x];
            }
            rows.accept(rgb);
        }
        return Master.named(named, crop, photoSphere);
    }

    private static byte[] read(UploadStream upload) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int next = upload.read(); next >= 0; next = upload.read()) {
            if (file.size() == MOST_BYTES) {
                throw tooLarge();
            }
            file.write(next);
        }
        return file.toByteArray();
    }

    private static BufferedImage decode(byte[] file) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("webp").next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width > MAX_WIDTH || height > MAX_HEIGHT) {
                throw tooLarge();
            }
            FrameHeader.checkSize(width, height);
            return reader.read(0);
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException nonsense) {
            throw FrameHeader.damaged();
        } finally {
            reader.dispose();
        }
    }

    private static UnusablePanoramaException tooLarge() {
        return new UnusablePanoramaException(String.format(
                Locale.ROOT,
                "As WebP, a panorama may have up to %,d × %,d pixels. Save this one as a JPEG and upload that.",
                MAX_WIDTH,
                MAX_HEIGHT));
    }

    /** The data of a chunk (RFC 9649, 2.4); none where there is no such chunk. */
    private static byte[] chunk(byte[] file, String type) {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        long at = 12;
        while (at + 8 <= file.length) {
            int start = (int) at + 8;
            long size = bytes.getInt((int) at + 4) & 0xffffffffL;
            if (new String(file, (int) at, 4, StandardCharsets.ISO_8859_1).equals(type)) {
                return Arrays.copyOfRange(file, start, (int) Math.min(file.length, start + size));
            }
            at = start + size + size % 2;
        }
        return new byte[0];
    }
}
