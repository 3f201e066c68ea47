package org.walkrounds.panorama;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Takes the strips of a face in any order, writes their tiles, and the tiles of the coarser levels after the last one. */
final class FacePyramid {

    /** On the scale of the Independent JPEG Group. */
    static final int QUALITY = 82;

    private final Face face;
    private final TilePyramid pyramid;
    private final TileStore store;
    private final AtomicInteger stripsLeft;
    private final @Nullable Picture half;
    private volatile @Nullable Picture coarsest;

    FacePyramid(Face face, TilePyramid pyramid, TileStore store) {
        this.face = face;
        this.pyramid = pyramid;
        this.store = store;
        this.stripsLeft = new AtomicInteger(pyramid.tilesAcross(pyramid.levels() - 1));
        int halfSize = pyramid.finestFaceSize() / 2;
        this.half = pyramid.levels() > 1 ? new Picture(halfSize, halfSize) : null;
    }

    int finestSize() {
        return pyramid.finestFaceSize();
    }

    /** The whole face at its coarsest level, once all strips are there. */
    Picture coarsest() {
        Picture picture = coarsest;
        if (picture == null) {
            throw new IllegalStateException("the face is not complete");
        }
        return picture;
    }

    void accept(Picture strip, int firstRow, JpegEncoder encoder) throws IOException {
        int level = pyramid.levels() - 1;
        writeRow(strip, 0, strip.height(), level, firstRow / pyramid.tileSize(), encoder);
        Picture next = half;
        if (next == null) {
            coarsest = strip;
            return;
        }
        strip.halveInto(next, firstRow / 2);
        if (stripsLeft.decrementAndGet() > 0) {
            return;
        }
        for (level--; level > 0; level--) {
            write(next, level, encoder);
            next = next.halved();
        }
        write(next, level, encoder);
        coarsest = next;
    }

    private void write(Picture picture, int level, JpegEncoder encoder) throws IOException {
        int size = pyramid.tileSize();
        for (int y = 0; y < picture.height(); y += size) {
            writeRow(picture, y, Math.min(size, picture.height() - y), level, y / size, encoder);
        }
    }

    private void writeRow(Picture picture, int y, int height, int level, int row, JpegEncoder encoder)
            throws IOException {
        int size = pyramid.tileSize();
        for (int x = 0; x < picture.width(); x += size) {
            byte[] tile = encoder.encode(picture, x, y, Math.min(size, picture.width() - x), height);
            Files.write(store.tile(level, face, row, x / size), tile);
        }
    }
}
