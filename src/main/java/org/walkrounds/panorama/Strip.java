package org.walkrounds.panorama;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * One row of tiles of a face at its finest level.
 *
 * @param levels the face that it belongs to
 * @param renderers how brightness and the two chroma components are drawn
 * @param firstRow its first row in the face
 * @param rows how many rows it has
 * @param lastSourceRow the last row of the sphere that it needs
 */
record Strip(FacePyramid levels, List<FaceRenderer> renderers, int firstRow, int rows, int lastSourceRow) {

    /** The chroma of a row reaches a few rows further than its brightness. */
    private static final int CHROMA_REACH = 2 * Kernel.TAPS;

    static List<Strip> of(Sphere sphere, Face face, FacePyramid levels) {
        List<FaceRenderer> renderers = sphere.renderers(face);
        List<Strip> strips = new ArrayList<>();
        int size = levels.finestSize();
        for (int row = 0; row < size; row += TilePyramid.TILE_SIZE) {
            int rows = Math.min(TilePyramid.TILE_SIZE, size - row);
            int last = renderers.getFirst().lastSourceRow(row + rows - 1) + CHROMA_REACH;
            strips.add(new Strip(levels, renderers, row, rows, last));
        }
        return strips;
    }

    void draw(JpegEncoder encoder) throws IOException {
        Picture picture = new Picture(levels.finestSize(), rows);
        renderers.get(0).render(firstRow, picture.luma());
        renderers.get(1).render(firstRow / 2, picture.blue());
        renderers.get(2).render(firstRow / 2, picture.red());
        levels.accept(picture, firstRow, encoder);
    }
}
