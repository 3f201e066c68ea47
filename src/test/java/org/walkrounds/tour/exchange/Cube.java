package org.walkrounds.tour.exchange;

import org.walkrounds.panorama.Pictures;

/** A cube in which each direction has a color of its own, tile by tile as Marzipano lays them out. */
final class Cube {

    private Cube() {}

    /** Adds the tiles of a level below a folder. */
    static void addTo(Zips zips, String folder, int faceSize, int tileSize) {
        int across = (faceSize + tileSize - 1) / tileSize;
        for (String face : "f b l r u d".split(" ", -1)) {
            for (int row = 0; row < across; row++) {
                for (int column = 0; column < across; column++) {
                    zips.with(
                            folder + face + "/" + row + "/" + column + ".jpg",
                            tile(face, faceSize, column * tileSize, row * tileSize, tileSize));
                }
            }
        }
    }

    /** A whole face. */
    static byte[] face(char face, int size) {
        return tile(String.valueOf(face), size, 0, 0, size);
    }

    private static byte[] tile(String face, int faceSize, int left, int top, int tileSize) {
        return Pictures.jpeg(Pictures.draw(
                Math.min(tileSize, faceSize - left),
                Math.min(tileSize, faceSize - top),
                (column, row) ->
                        color(face, 2 * (left + column + 0.5) / faceSize - 1, 2 * (top + row + 0.5) / faceSize - 1)));
    }

    /** The color of a place of a face, which lies so far to the right of its middle and below it. */
    private static int color(String face, double right, double down) {
        double length = Math.sqrt(1 + right * right + down * down);
        double a = right / length;
        double b = down / length;
        double c = 1 / length;
        return switch (face) {
            case "f" -> Pictures.color(a, -b, -c);
            case "b" -> Pictures.color(-a, -b, c);
            case "l" -> Pictures.color(-c, -b, -a);
            case "r" -> Pictures.color(c, -b, a);
            case "u" -> Pictures.color(a, c, -b);
            default -> Pictures.color(a, -c, b);
        };
    }
}
