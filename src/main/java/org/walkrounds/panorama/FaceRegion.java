package org.walkrounds.panorama;

import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/**
 * The tiles of a face that a still needs, put together: Y'CbCr, three bytes a pixel.
 */
final class FaceRegion {

    /** Without a stretch the outer two of the kernel's six taps weigh nothing. */
    private static final int FIRST_TAP = 1;

    private static final int TAPS = 4;
    /** How far a kernel reaches beyond the pixels that are asked for. */
    private static final int REACH = 3;

    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private final byte[] samples;

    private FaceRegion(int left, int top, int width, int height) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        this.samples = new byte[3 * width * height];
    }

    /** Where the tiles of a face come from: Y'CbCr, three bytes a pixel. */
    interface Tiles {
        Raster read(int row, int column);
    }

    /**
     * Reads the tiles that cover a part of a face, in pixels of the level.
     *
     * @throws UncheckedIOException if a tile is missing, as after the panorama was deleted
     */
    static FaceRegion read(
            TileStore store, TilePyramid pyramid, int level, Face face, int minX, int minY, int maxX, int maxY) {
        return read(
                pyramid.faceSizes().get(level),
                pyramid.tileSize(),
                (row, column) -> raster(store.tile(level, face, row, column)),
                new int[] {minX, minY, maxX, maxY});
    }

    /**
     * Reads the tiles that cover a part of a face.
     *
     * @param size edge of a tile
     * @param box first and last column and row of the part, as least x and y, greatest x and y
     */
    static FaceRegion read(int faceSize, int size, Tiles tiles, int[] box) {
        int firstColumn = Math.max(0, box[0] - REACH) / size;
        int firstRow = Math.max(0, box[1] - REACH) / size;
        int lastColumn = Math.min(faceSize - 1, box[2] + REACH) / size;
        int lastRow = Math.min(faceSize - 1, box[3] + REACH) / size;
        FaceRegion region = new FaceRegion(
                firstColumn * size,
                firstRow * size,
                Math.min(faceSize, (lastColumn + 1) * size) - firstColumn * size,
                Math.min(faceSize, (lastRow + 1) * size) - firstRow * size);
        record Place(int row, int column) {}
        List<Place> places = IntStream.rangeClosed(firstRow, lastRow)
                .boxed()
                .flatMap(row ->
                        IntStream.rangeClosed(firstColumn, lastColumn).mapToObj(column -> new Place(row, column)))
                .toList();
        places.parallelStream()
                .forEach(place -> region.put(
                        tiles.read(place.row(), place.column()),
                        place.column() * size - region.left,
                        place.row() * size - region.top));
        return region;
    }

    private static Raster raster(Path tile) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (ImageInputStream input = new FileImageInputStream(tile.toFile())) {
            reader.setInput(input, true, true);
            return reader.readRaster(0, null);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } finally {
            reader.dispose();
        }
    }

    private void put(Raster tile, int x, int y) {
        byte[] from = ((DataBufferByte) tile.getDataBuffer()).getData();
        int stride = 3 * tile.getWidth();
        for (int row = 0; row < tile.getHeight(); row++) {
            System.arraycopy(from, row * stride, samples, 3 * ((y + row) * width + x), stride);
        }
    }

    /** Brightness at a place of the face, in pixels of the level from the center of its first one. */
    byte luma(double faceX, double faceY) {
        // The region begins REACH pixels before the first that is asked for or at the face's edge: never far below
        // zero.
        double x = faceX - left + 1;
        double y = faceY - top + 1;
        int wholeX = (int) x;
        int wholeY = (int) y;
        int wx = Kernel.phase(x - wholeX) + FIRST_TAP;
        int wy = Kernel.phase(y - wholeY) + FIRST_TAP;
        int firstX = wholeX - 1 - Kernel.BEFORE + FIRST_TAP;
        int firstY = wholeY - 1 - Kernel.BEFORE + FIRST_TAP;
        if (firstX < 0 || firstY < 0 || firstX + TAPS > width || firstY + TAPS > height) {
            return lumaAtEdge(firstX, firstY, wx, wy);
        }
        short[] weights = Kernel.WEIGHTS;
        int w0 = weights[wx];
        int w1 = weights[wx + 1];
        int w2 = weights[wx + 2];
        int w3 = weights[wx + 3];
        int sum = 0;
        int at = 3 * (firstY * width + firstX);
        for (int tap = 0; tap < TAPS; tap++) {
            int along = (samples[at] & 0xff) * w0
                    + (samples[at + 3] & 0xff) * w1
                    + (samples[at + 6] & 0xff) * w2
                    + (samples[at + 9] & 0xff) * w3;
            sum += ((along + 128) >> 8) * weights[wy + tap];
            at += 3 * width;
        }
        return rounded(sum);
    }

    private byte lumaAtEdge(int firstX, int firstY, int wx, int wy) {
        int sum = 0;
        for (int tapY = 0; tapY < TAPS; tapY++) {
            int row = Math.clamp(firstY + tapY, 0, height - 1) * width;
            int along = 0;
            for (int tapX = 0; tapX < TAPS; tapX++) {
                int column = Math.clamp(firstX + tapX, 0, width - 1);
                along += (samples[3 * (row + column)] & 0xff) * Kernel.WEIGHTS[wx + tapX];
            }
            sum += ((along + 128) >> 8) * Kernel.WEIGHTS[wy + tapY];
        }
        return rounded(sum);
    }

    private static byte rounded(int sum) {
        int shift = 2 * Kernel.BITS - 8;
        return Kernel.toByte((sum + (1 << (shift - 1))) >> shift);
    }

    /** A chroma component, 1 or 2, at a place of the face. */
    byte chroma(int component, double faceX, double faceY) {
        double x = Math.clamp(faceX - left, 0, width - 1.0);
        double y = Math.clamp(faceY - top, 0, height - 1.0);
        int x0 = (int) x;
        int y0 = (int) y;
        int x1 = Math.min(x0 + 1, width - 1);
        int y1 = Math.min(y0 + 1, height - 1);
        double upper = between(at(component, x0, y0), at(component, x1, y0), x - x0);
        double lower = between(at(component, x0, y1), at(component, x1, y1), x - x0);
        return (byte) (int) (between(upper, lower, y - y0) + 0.5);
    }

    private int at(int component, int x, int y) {
        return samples[3 * (y * width + x) + component] & 0xff;
    }

    private static double between(double from, double to, double part) {
        return from + (to - from) * part;
    }
}
