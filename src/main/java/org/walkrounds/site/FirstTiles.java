package org.walkrounds.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.walkrounds.panorama.Panorama;
import org.walkrounds.panorama.TilePyramid;
import org.walkrounds.tour.Leveling;
import org.walkrounds.tour.View;

/**
 * The tiles that a scene's first view will ask for, so that a browser can fetch them before any script has run. They are
 * found by looking through a grid of screen points, which may miss a sliver at a corner; the viewer fetches that itself.
 */
public record FirstTiles(String address, String media) {

    private static final int SAMPLES = 40;

    /** A screen that stands for its kind: the preload is for browsers that match the media query. */
    private enum Screen {
        LANDSCAPE("(orientation: landscape)", 1440, 900, 1),
        PORTRAIT("(orientation: portrait)", 390, 844, 3);

        private final String media;
        private final double width;
        private final double height;
        private final double pixelRatio;

        Screen(String media, double width, double height, double pixelRatio) {
            this.media = media;
            this.width = width;
            this.height = height;
            this.pixelRatio = pixelRatio;
        }

        private double longerSide() {
            return Math.max(width, height);
        }
    }

    /** @param leveling how the picture is turned upright; the view is given in what the visitor sees, after that */
    static List<FirstTiles> of(Panorama panorama, View view, Leveling leveling) {
        List<FirstTiles> tiles = new ArrayList<>();
        panorama.pyramid().ifPresent(pyramid -> {
            for (Screen screen : Screen.values()) {
                for (String place : places(pyramid, view, leveling, screen)) {
                    tiles.add(new FirstTiles("/media/" + panorama.id() + "/" + place + ".jpg", screen.media));
                }
            }
        });
        return tiles;
    }

    /** The viewer's own rule: the coarsest level whose pixels are, within a tenth, no larger than the screen's. */
    private static int level(TilePyramid pyramid, View view, Screen screen) {
        double pixels = screen.longerSide() * screen.pixelRatio / (2 * half(view));
        List<Integer> sizes = pyramid.faceSizes();
        for (int level = 0; level < sizes.size(); level++) {
            if (sizes.get(level) / 2.0 * 1.1 >= pixels) {
                return level;
            }
        }
        return sizes.size() - 1;
    }

    private static Iterable<String> places(TilePyramid pyramid, View view, Leveling leveling, Screen screen) {
        int level = level(pyramid, view, screen);
        double halfWidth = half(view) * screen.width / screen.longerSide();
        double halfHeight = half(view) * screen.height / screen.longerSide();
        Map<String, Double> nearest = new LinkedHashMap<>();
        for (int i = 0; i <= SAMPLES; i++) {
            for (int j = 0; j <= SAMPLES; j++) {
                double x = (2.0 * i / SAMPLES - 1) * halfWidth;
                double y = (1 - 2.0 * j / SAMPLES) * halfHeight;
                double[] inPicture = inPicture(leveling, direction(view, x, y));
                nearest.merge(place(pyramid, level, inPicture), Math.hypot(x, y), Math::min);
            }
        }
        return nearest.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double[] direction(View view, double x, double y) {
        double yaw = Math.toRadians(view.yaw());
        double pitch = Math.toRadians(view.pitch());
        double ahead = Math.cos(pitch) - y * Math.sin(pitch);
        double up = Math.sin(pitch) + y * Math.cos(pitch);
        return new double[] {Math.sin(yaw) * ahead + Math.cos(yaw) * x, up, -Math.cos(yaw) * ahead + Math.sin(yaw) * x};
    }

    /** Undoes the leveling: a picture is rolled clockwise first, then its center is raised. */
    private static double[] inPicture(Leveling leveling, double[] seen) {
        double pitch = Math.toRadians(leveling.pitch());
        double roll = Math.toRadians(leveling.roll());
        double up = seen[1] * Math.cos(pitch) + seen[2] * Math.sin(pitch);
        return new double[] {
            seen[0] * Math.cos(roll) - up * Math.sin(roll),
            seen[0] * Math.sin(roll) + up * Math.cos(roll),
            seen[2] * Math.cos(pitch) - seen[1] * Math.sin(pitch)
        };
    }

    private static String place(TilePyramid pyramid, int level, double[] d) {
        double x = d[0];
        double y = d[1];
        double z = d[2];
        double largest = Math.max(Math.abs(x), Math.max(Math.abs(y), Math.abs(z)));
        String face;
        double s;
        double t;
        if (largest == Math.abs(z)) {
            face = z < 0 ? "f" : "b";
            s = z < 0 ? x : -x;
            t = -y;
        } else if (largest == Math.abs(x)) {
            face = x > 0 ? "r" : "l";
            s = x > 0 ? z : -z;
            t = -y;
        } else {
            face = y > 0 ? "u" : "d";
            s = x;
            t = y > 0 ? -z : z;
        }
        int size = pyramid.faceSizes().get(level);
        return level + "/" + face + "/" + index(t / largest, size, pyramid.tileSize()) + "-"
                + index(s / largest, size, pyramid.tileSize());
    }

    private static int index(double coordinate, int faceSize, int tileSize) {
        double pixel = Math.min((coordinate + 1) / 2 * faceSize, faceSize - 1.0);
        return (int) (Math.max(pixel, 0) / tileSize);
    }

    private static double half(View view) {
        return Math.tan(Math.toRadians(view.fov()) / 2);
    }
}
