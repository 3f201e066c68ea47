package org.walkrounds.panorama;

import java.util.ArrayList;
import java.util.List;

/**
 * The shape of a panorama cut into cube tiles.
 *
 * @param tileSize edge of a tile in pixels; tiles at the right and lower edge of a face are smaller
 * @param faceSizes edge of a cube face in pixels for each level, coarsest first, each twice the one before
 */
public record TilePyramid(int tileSize, List<Integer> faceSizes) {

    static final int TILE_SIZE = 512;

    public TilePyramid {
        faceSizes = List.copyOf(faceSizes);
        if (tileSize < 1 || faceSizes.isEmpty()) {
            throw new IllegalArgumentException("a pyramid has tiles and at least one level");
        }
    }

    /**
     * The pyramid for a sphere of this many pixels around. A quarter of them are one face; the face is rounded so that
     * each level is exactly half the next, chroma included, and no level needs resampling by an odd factor.
     */
    static TilePyramid of(int sphereWidth) {
        double quarter = sphereWidth / 4.0;
        int halvings = 0;
        while (quarter / (1 << halvings) > TILE_SIZE) {
            halvings++;
        }
        int unit = 2 << halvings;
        int finest = (int) Math.max(1, Math.round(quarter / unit)) * unit;
        List<Integer> sizes = new ArrayList<>();
        for (int level = halvings; level >= 0; level--) {
            sizes.add(finest >> level);
        }
        return new TilePyramid(TILE_SIZE, sizes);
    }

    /** How many levels there are. */
    public int levels() {
        return faceSizes.size();
    }

    /** Edge of a face at its finest level, in pixels. */
    public int finestFaceSize() {
        return faceSizes.getLast();
    }

    /** How many tiles stand side by side in a face of this level. */
    public int tilesAcross(int level) {
        return (faceSizes.get(level) + tileSize - 1) / tileSize;
    }
}
