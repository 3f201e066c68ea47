package org.walkrounds.panorama;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/** Writes a master anew with a region covered. The picture passes by twice, row by row: once to measure, once to cover. */
final class Redaction {

    /** High enough that several regions, one after the other, leave the rest as it was. */
    private static final int QUALITY = 95;

    private Redaction() {}

    /**
     * Writes the new master.
     *
     * @throws UnusablePanoramaException if the picture shows nothing of the region
     */
    static void write(Path master, Crop crop, BlurRegion region, OutputStream target) throws IOException {
        Mosaic mosaic = new Mosaic(crop, region);
        measure(master, crop, mosaic);
        if (!mosaic.foundAny()) {
            throw new UnusablePanoramaException("Nothing of the picture lies within the region. Mark it again.");
        }
        JpegRows rows = new JpegRows(target, crop.width(), crop.height(), QUALITY);
        byte[] copy = new byte[3 * crop.width()];
        try {
            SphereDecoder.decode(master, new RowRaster(crop.width(), crop.height(), (row, rgb) -> {
                System.arraycopy(rgb, 0, copy, 0, copy.length);
                mosaic.cover(row, copy);
                write(rows, copy);
            }));
        } catch (UncheckedIOException full) {
            throw full.getCause();
        }
    }

    private static void measure(Path master, Crop crop, Mosaic mosaic) throws IOException {
        int last = mosaic.lastRow();
        try {
            SphereDecoder.decode(master, new RowRaster(crop.width(), crop.height(), (row, rgb) -> {
                if (row > last) {
                    throw new CancellationException("the rest lies below the region");
                }
                mosaic.measure(row, rgb);
            }));
        } catch (CancellationException seenAll) {
            // What is needed is there.
        }
    }

    private static void write(JpegRows rows, byte[] rgb) {
        try {
            rows.accept(rgb);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
