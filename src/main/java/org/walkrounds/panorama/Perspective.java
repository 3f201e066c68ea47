package org.walkrounds.panorama;

/** Draws one still: first where each pixel lies on the cube, then the tiles for that, then the pixels. */
final class Perspective {

    /** A level with a little fewer pixels than the still is still sharp enough; the next has twice as many. */
    private static final double ENOUGH = 0.72;

    private final TileStore store;
    private final TilePyramid pyramid;
    private final int width;
    private final int height;
    private final int level;
    private final int faceSize;
    private final byte[] faces;
    private final float[] xs;
    private final float[] ys;

    private Perspective(TileStore store, TilePyramid pyramid, StillView view, int width, int height) {
        this.store = store;
        this.pyramid = pyramid;
        this.width = width;
        this.height = height;
        Camera camera = new Camera(view, width, height);
        this.level = level(pyramid, camera.focal());
        this.faceSize = pyramid.faceSizes().get(level);
        this.faces = new byte[width * height];
        this.xs = new float[width * height];
        this.ys = new float[width * height];
        locate(camera);
    }

    /** Width and height are even. */
    static Picture draw(TileStore store, TilePyramid pyramid, StillView view, int width, int height) {
        return new Perspective(store, pyramid, view, width, height).draw();
    }

    private static int level(TilePyramid pyramid, double focal) {
        for (int level = 0; level < pyramid.levels(); level++) {
            if (pyramid.faceSizes().get(level) / 2.0 >= ENOUGH * focal) {
                return level;
            }
        }
        return pyramid.levels() - 1;
    }

    private void locate(Camera camera) {
        double half = faceSize / 2.0;
        for (int row = 0, i = 0; row < height; row++) {
            for (int column = 0; column < width; column++, i++) {
                double x = camera.towards(0, column + 0.5, row + 0.5);
                double y = camera.towards(1, column + 0.5, row + 0.5);
                double z = camera.towards(2, column + 0.5, row + 0.5);
                Face face = Face.towards(x, y, z);
                faces[i] = (byte) face.place();
                xs[i] = (float) ((face.across(x, y, z) + 1) * half - 0.5);
                ys[i] = (float) ((face.down(x, y, z) + 1) * half - 0.5);
            }
        }
    }

    private Picture draw() {
        Picture picture = new Picture(width, height);
        byte[] luma = picture.luma().samples();
        byte[] blue = picture.blue().samples();
        byte[] red = picture.red().samples();
        FaceRegion[] regions = regions();
        for (int i = 0; i < luma.length; i++) {
            luma[i] = regions[faces[i]].luma(xs[i], ys[i]);
        }
        for (int row = 0, i = 0; row < height / 2; row++) {
            for (int column = 0; column < width / 2; column++, i++) {
                int first = 2 * row * width + 2 * column;
                int last = first + width + 1;
                // The middle of four pixels, unless an edge of the cube runs through them.
                boolean together = faces[first] == faces[last];
                float x = together ? (xs[first] + xs[last]) / 2 : xs[first];
                float y = together ? (ys[first] + ys[last]) / 2 : ys[first];
                FaceRegion region = regions[faces[first]];
                blue[i] = region.chroma(1, x, y);
                red[i] = region.chroma(2, x, y);
            }
        }
        return picture;
    }

    private FaceRegion[] regions() {
        Face[] all = Face.values();
        int[][] boxes = new int[all.length][];
        for (int i = 0; i < faces.length; i++) {
            int[] box = boxes[faces[i]];
            if (box == null) {
                box = new int[] {faceSize, faceSize, 0, 0};
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
                regions[face.place()] = FaceRegion.read(store, pyramid, level, face, box[0], box[1], box[2], box[3]);
            }
        }
        return regions;
    }
}
