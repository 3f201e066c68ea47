package org.walkrounds.panorama;

import java.util.stream.IntStream;

/** Draws the equirectangular picture of a cube, a band of rows at a time, so that few tiles are in memory at once. */
final class CubeUnfolding {

    /** Pixels of a band, about: the more rows it has, the fewer tiles are decoded again for the next one. */
    private static final int BAND_PIXELS = 4_000_000;

    private final CubeTiles cube;
    private final Picture picture;
    private final int band;
    private final byte[] faces;
    private final float[] xs;
    private final float[] ys;

    private CubeUnfolding(CubeTiles cube, int width) {
        this.cube = cube;
        this.picture = new Picture(width, width / 2);
        this.band = Math.min(Math.max(BAND_PIXELS / width / 2 * 2, 2), width / 2);
        this.faces = new byte[width * band];
        this.xs = new float[width * band];
        this.ys = new float[width * band];
    }

    /**
     * The picture.
     *
     * @param width pixels around, a multiple of four
     * @throws UnusablePanoramaException if a tile is missing or damaged
     */
    static Picture draw(CubeTiles cube, int width) {
        CubeUnfolding unfolding = new CubeUnfolding(cube, width);
        for (int row = 0; row < width / 2; row += unfolding.band) {
            unfolding.drawBand(row, Math.min(unfolding.band, width / 2 - row));
        }
        return unfolding.picture;
    }

    private void drawBand(int top, int rows) {
        int width = picture.width();
        IntStream.range(0, rows).parallel().forEach(row -> locate(top, row));
        FaceRegion[] regions = regions(width * rows);
        IntStream.range(0, rows).parallel().forEach(row -> {
            byte[] luma = picture.luma().samples();
            for (int i = row * width; i < (row + 1) * width; i++) {
                luma[top * width + i] = regions[faces[i]].luma(xs[i], ys[i]);
            }
        });
        IntStream.range(0, rows / 2).parallel().forEach(row -> {
            for (int column = 0; column < width / 2; column++) {
                int i = 2 * row * width + 2 * column;
                int last = i + width + 1;
                boolean together = faces[i] == faces[last];
                float x = together ? (xs[i] + xs[last]) / 2 : xs[i];
                float y = together ? (ys[i] + ys[last]) / 2 : ys[i];
                int at = (top / 2 + row) * (width / 2) + column;
                picture.blue().samples()[at] = regions[faces[i]].chroma(1, x, y);
                picture.red().samples()[at] = regions[faces[i]].chroma(2, x, y);
            }
        });
    }

    private void locate(int top, int row) {
        int width = picture.width();
        double half = cube.faceSize() / 2.0;
        double pitch = Math.PI * (0.5 - (top + row + 0.5) / picture.height());
        double y = Math.sin(pitch);
        for (int column = 0, i = row * width; column < width; column++, i++) {
            double yaw = 2 * Math.PI * ((column + 0.5) / width - 0.5);
            double x = Math.sin(yaw) * Math.cos(pitch);
            double z = -Math.cos(yaw) * Math.cos(pitch);
            Face face = Face.towards(x, y, z);
            faces[i] = (byte) face.place();
            xs[i] = (float) ((face.across(x, y, z) + 1) * half - 0.5);
            ys[i] = (float) ((face.down(x, y, z) + 1) * half - 0.5);
        }
    }

    private FaceRegion[] regions(int pixels) {
        Face[] all = Face.values();
        int[][] boxes = new int[all.length][];
        for (int i = 0; i < pixels; i++) {
            int[] box = boxes[faces[i]];
            if (box == null) {
                box = new int[] {cube.faceSize(), cube.faceSize(), 0, 0};
                boxes[faces[i]] = box;
            }
            box[0] = Math.min(box[0], (int) xs[i]);
            box[1] = Math.min(box[1], (int) ys[i]);
            box[2] = Math.max(box[2], (int) xs[i]);
            box[3] = Math.max(box[3], (int) ys[i]);
        }
        FaceRegion[] regions = new FaceRegion[all.length];
        for (Face face : all) {
            int[] box = boxes[face.place()];
            if (box != null) {
                regions[face.place()] = FaceRegion.read(
                        cube.faceSize(),
                        cube.tileSize(),
                        (row, column) -> ForeignTile.read(cube, face, row, column),
                        box);
            }
        }
        return regions;
    }
}
