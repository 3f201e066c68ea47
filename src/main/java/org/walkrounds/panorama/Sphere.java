package org.walkrounds.panorama;

import java.awt.image.WritableRaster;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * An equirectangular picture in memory, filled row by row by the decoder while others already draw faces from the rows
 * that are there.
 */
final class Sphere {

    /** What a partial panorama shows where it has no picture: the viewer's dark ground, #14181b, as Y'CbCr. */
    static final int[] BACKGROUND = {23, 130, 126};

    private static final int ROWS_BETWEEN_SIGNALS = 64;

    private final Crop crop;
    private final SpherePlane luma;
    private final SpherePlane blue;
    private final SpherePlane red;
    private final List<PolarLevels> poles;
    private final RgbRows rows;
    private final int faceSize;

    private int rowsReady;
    private @Nullable Throwable failure;

    Sphere(Crop crop, int faceSize) {
        this.crop = crop;
        this.faceSize = faceSize;
        this.rows = new RgbRows(crop.width());
        this.luma = new SpherePlane(crop, BACKGROUND[0]);
        this.blue = new SpherePlane(crop.halved(), BACKGROUND[1]);
        this.red = new SpherePlane(crop.halved(), BACKGROUND[2]);
        this.poles = List.of(
                poles(luma, true, faceSize),
                poles(luma, false, faceSize),
                poles(blue, true, faceSize / 2),
                poles(blue, false, faceSize / 2),
                poles(red, true, faceSize / 2),
                poles(red, false, faceSize / 2));
    }

    private static PolarLevels poles(SpherePlane plane, boolean top, int size) {
        return new PolarLevels(plane, top, plane.crop().fullWidth() / (2 * Math.PI) * 2 / size);
    }

    Crop crop() {
        return crop;
    }

    /** Draws brightness and the two chroma components of a face, in this order. */
    List<FaceRenderer> renderers(Face face) {
        if (face.isPolar()) {
            int first = face == Face.U ? 0 : 1;
            return List.of(
                    new PolarFace(poles.get(first), faceSize),
                    new PolarFace(poles.get(first + 2), faceSize / 2),
                    new PolarFace(poles.get(first + 4), faceSize / 2));
        }
        SideFace chroma = new SideFace(blue, face, faceSize / 2);
        return List.of(new SideFace(luma, face, faceSize), chroma, chroma.of(red));
    }

    /** Takes over a row of red, green and blue bytes; rows come from the top to the bottom. */
    void accept(int row, byte[] rgb) {
        if (row % ROWS_BETWEEN_SIGNALS == 0 && failure().isPresent()) {
            throw new CancellationException("nobody needs the rest of the picture");
        }
        rows.accept(rgb, crop.width());
        rows.writeLuma(luma.samples(), luma.start(row), crop.width());
        close(row, luma, poles.subList(0, 2));
        rows.addToChroma(row % 2 == 0);
        boolean last = row == crop.height() - 1;
        if (last && row % 2 == 0) {
            rows.addToChroma(false);
        }
        if (last || row % 2 == 1) {
            rows.writeBlue(blue.samples(), blue.start(row / 2));
            rows.writeRed(red.samples(), red.start(row / 2));
            close(row / 2, blue, poles.subList(2, 4));
            close(row / 2, red, poles.subList(4, 6));
        }
    }

    private static void close(int row, SpherePlane plane, List<PolarLevels> itsPoles) {
        plane.close(row);
        itsPoles.forEach(pole -> pole.accept(row));
    }

    /** Lets those who wait for rows go on; called by the decoder. */
    synchronized void publish(int rows) {
        if (rows > rowsReady) {
            rowsReady = rows;
            notifyAll();
        }
    }

    /** Ends all waiting: the rest of the picture will not come. The first cause is kept. */
    synchronized void fail(Throwable cause) {
        if (failure == null) {
            failure = cause;
        }
        notifyAll();
    }

    synchronized Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /** Waits until all rows of the sphere up to this one are there. */
    synchronized void await(int sphereRow) throws InterruptedException {
        int needed = Math.clamp(sphereRow + 1 - crop.top(), 0, crop.height());
        while (rowsReady < needed && failure == null) {
            wait();
        }
        if (failure != null) {
            throw new CancellationException("the picture was not read to its end");
        }
    }

    /** A raster that hands each row that a decoder writes into it to this sphere. */
    WritableRaster raster() {
        return new RowRaster(crop.width(), crop.height(), (row, rgb) -> {
            accept(row, rgb);
            if (row % ROWS_BETWEEN_SIGNALS == 0) {
                publish(row / 2 * 2);
            }
        });
    }
}
