package org.walkrounds.panorama;

import java.io.IOException;
import java.io.InputStream;

/**
 * A panorama from outside that is cut into the tiles of a cube.
 *
 * @param faceSize edge of a face in pixels, at most {@value #MOST_FACE_SIZE}
 * @param tileSize edge of a tile in pixels, at most {@code faceSize}; tiles at the right and lower edge are smaller
 * @param source opens tiles; asked for one again and again, from several threads
 */
public record CubeTiles(int faceSize, int tileSize, Source source) {

    /** A quarter of the widest panorama. */
    public static final int MOST_FACE_SIZE = FrameHeader.MAX_WIDTH / 4;

    public CubeTiles {
        if (faceSize < 1 || faceSize > MOST_FACE_SIZE || tileSize < 1 || tileSize > faceSize) {
            throw new IllegalArgumentException("a cube has faces, and tiles within them");
        }
    }

    /** Where the tiles lie. */
    @FunctionalInterface
    public interface Source {

        /**
         * Opens a tile, a picture in a form that the JDK reads.
         *
         * @param face one of {@code f r b l u d}, each as seen from inside with up at the top; for {@code u} the front is
         *     below, for {@code d} above
         * @throws UnusablePanoramaException if there is no such tile
         */
        InputStream open(String face, int row, int column) throws IOException;
    }
}
