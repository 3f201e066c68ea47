package org.walkrounds.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;

/** Makes of an upload what pages show: a JPEG of its pixels alone, upright, no larger than a screen. */
final class PictureIntake {

    static final int MOST_BYTES = 30 << 20;

    /** Pixels along the longer side of what is kept. */
    static final int LONGER_SIDE = 1600;

    private static final long MOST_PIXELS = 80_000_000;
    private static final double QUALITY = 0.85;
    private static final List<String> FORMATS = List.of("jpeg", "png");

    private PictureIntake() {}

    static byte[] accept(byte[] upload) {
        if (upload.length > MOST_BYTES) {
            throw new UnusablePictureException("The picture is larger than 30 MB. Export it smaller and upload that.");
        }
        int side = Math.min(longerSide(upload), LONGER_SIDE);
        try {
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            // The library turns a picture upright by its EXIF data, reads it no larger than needed, and writes none of
            // it.
            Thumbnails.of(new ByteArrayInputStream(upload))
                    .size(side, side)
                    .addFilter(PictureIntake::onWhite)
                    .outputFormat("jpg")
                    .outputQuality(QUALITY)
                    .toOutputStream(kept);
            return kept.toByteArray();
        } catch (IOException | RuntimeException damaged) {
            throw new UnusablePictureException("The picture is damaged. Export it again as a JPEG or PNG file.");
        }
    }

    /** Whether a file is one that could have come out of here: a JPEG that decodes, small, with no data but the picture. */
    static boolean isKept(byte[] file) {
        try {
            return hasNoData(file)
                    && longerSide(file) <= LONGER_SIDE
                    && ImageIO.read(new ByteArrayInputStream(file)) != null;
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    /** No EXIF, XMP, color profile or comment stands before the picture: of all application segments JFIF alone. */
    private static boolean hasNoData(byte[] file) {
        int at = 2;
        while (at + 4 < file.length && (file[at] & 0xff) == 0xff) {
            int marker = file[at + 1] & 0xff;
            if (marker == 0xda) {
                return (file[0] & 0xff) == 0xff && (file[1] & 0xff) == 0xd8;
            }
            if ((marker > 0xe0 && marker <= 0xef) || marker == 0xfe) {
                return false;
            }
            at += 2 + (((file[at + 2] & 0xff) << 8) | (file[at + 3] & 0xff));
        }
        return false;
    }

    /** How long its longer side is in pixels, from its first bytes: nothing is decoded before that is known. */
    private static int longerSide(byte[] upload) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(upload))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            ImageReader reader = readers.hasNext() ? readers.next() : null;
            if (reader == null || !FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                throw new UnusablePictureException("This is not a JPEG or PNG picture. Export it as one of these.");
            }
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            reader.dispose();
            if ((long) width * height > MOST_PIXELS) {
                throw new UnusablePictureException(
                        "The picture has more than 80 million pixels. Export it smaller and upload that.");
            }
            return Math.max(width, height);
        } catch (IOException damaged) {
            throw new UnusablePictureException("The picture is damaged. Export it again as a JPEG or PNG file.");
        }
    }

    /** A JPEG has no transparency; paper is white. */
    private static BufferedImage onWhite(BufferedImage picture) {
        BufferedImage flat = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = flat.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, flat.getWidth(), flat.getHeight());
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return flat;
    }
}
