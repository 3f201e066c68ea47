package org.walkrounds.panorama;

import java.util.List;

/**
 * The shape of a panorama cut into cube tiles.
 *
 * @param tileSize edge of a tile in pixels; tiles at the right and lower edge of a face are smaller
 * @param faceSizes edge of a cube face in pixels for each level, coarsest first, each at most twice the one before
 */
public record TilePyramid(int tileSize, List<Integer> faceSizes) {}
