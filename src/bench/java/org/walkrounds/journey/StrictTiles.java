package org.walkrounds.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * The tiles that a view cannot do without, found by looking through points of the screen: an answer that owes nothing to
 * the viewer's own search.
 *
 * @param level the coarsest level whose pixels in the middle of the view are no larger than the screen's
 * @param count how many tiles
 * @param bytes what their files hold
 */
record StrictTiles(int level, int count, long bytes) {

    /** Points along each side of the screen. */
    private static final int POINTS = 400;

    static StrictTiles of(Path panorama, JsonNode scene, double yaw, double pitch, double fov, boolean phone)
            throws IOException {
        int width = phone ? 390 : 1440;
        int height = phone ? 844 : 900;
        int ratio = phone ? 3 : 1;
        double half = Math.tan(Math.toRadians(fov) / 2);
        double longer = Math.max(width, height);
        int level = level(scene, longer * ratio / (2 * half));
        int size = scene.path("levels").get(level).intValue();
        int tile = scene.path("tileSize").intValue();
        Set<String> files = new TreeSet<>();
        for (int i = 0; i <= POINTS; i++) {
            for (int j = 0; j <= POINTS; j++) {
                double x = (2.0 * i / POINTS - 1) * half * width / longer;
                double y = (1 - 2.0 * j / POINTS) * half * height / longer;
                files.add(file(x, y, Math.toRadians(yaw), Math.toRadians(pitch), size, tile));
            }
        }
        long bytes = 0;
        for (String file : files) {
            bytes += Files.size(panorama.resolve("tiles/" + level + "/" + file));
        }
        return new StrictTiles(level, files.size(), bytes);
    }

    /** A face of so many pixels shows half of them for a tangent of 1, as does the screen. */
    private static int level(JsonNode scene, double pixelsOfScreen) {
        JsonNode levels = scene.path("levels");
        for (int level = 0; level < levels.size(); level++) {
            if (levels.get(level).intValue() / 2.0 >= pixelsOfScreen * 0.999) {
                return level;
            }
        }
        return levels.size() - 1;
    }

    private static String file(double x, double y, double yaw, double pitch, int size, int tile) {
        double up = y * Math.cos(pitch) + Math.sin(pitch);
        double ahead = Math.cos(pitch) - y * Math.sin(pitch);
        double right = ahead * Math.sin(yaw) + x * Math.cos(yaw);
        double front = ahead * Math.cos(yaw) - x * Math.sin(yaw);
        double most = Math.max(Math.abs(up), Math.max(Math.abs(right), Math.abs(front)));
        if (most == Math.abs(front)) {
            return front > 0
                    ? place("f", right / front, -up / front, size, tile)
                    : place("b", right / front, up / front, size, tile);
        }
        if (most == Math.abs(right)) {
            return right > 0
                    ? place("r", -front / right, -up / right, size, tile)
                    : place("l", -front / right, up / right, size, tile);
        }
        return up > 0
                ? place("u", right / up, front / up, size, tile)
                : place("d", -right / up, front / up, size, tile);
    }

    private static String place(String face, double s, double t, int size, int tile) {
        return face + "/" + cell(t, size, tile) + "-" + cell(s, size, tile) + ".jpg";
    }

    private static int cell(double along, int size, int tile) {
        return (int) Math.min((along + 1) / 2 * size, size - 1.0) / tile;
    }
}
