package org.walkrounds.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.walkrounds.tour.Hotspot;
import org.walkrounds.tour.Scene;

/**
 * The sums of one scene, in words and numbers.
 *
 * @param visits how often somebody came in
 * @param opened how often each point was opened, the most opened first
 * @param seconds how long people looked at each cell, the longest first
 */
record SceneSums(Scene scene, long visits, Map<Hotspot, Long> opened, Map<Cell, Long> seconds) {

    /** A point further than this from a cell's center, in degrees, is not what one looks at there. */
    private static final double NEAR = 25;

    static SceneSums of(Scene scene, List<Sum> sums) {
        long visits = 0;
        Map<Hotspot, Long> opened = new LinkedHashMap<>();
        Map<Cell, Long> seconds = new LinkedHashMap<>();
        List<Sum> own = sums.stream()
                .filter(sum -> sum.scene().equals(scene.id()))
                .sorted(Comparator.comparingLong(Sum::amount).reversed())
                .toList();
        for (Sum sum : own) {
            if (sum.what().equals(Sum.VISIT)) {
                visits = sum.amount();
            } else if (sum.what().startsWith(Sum.POINT)) {
                scene.hotspot(sum.what().substring(Sum.POINT.length()))
                        .ifPresent(point -> opened.put(point, sum.amount()));
            } else {
                seconds.put(new Cell(Integer.parseInt(sum.what().substring(Sum.CELL.length()))), sum.amount());
            }
        }
        return new SceneSums(scene, visits, opened, seconds);
    }

    /** Where people looked longest, with the share of their time in percent; neighbors with the same name are one. */
    List<String> mostLookedAt(int most) {
        long all = seconds.values().stream().mapToLong(Long::longValue).sum();
        Map<String, Long> named = new LinkedHashMap<>();
        seconds.forEach((cell, time) -> named.merge(name(cell), time, Long::sum));
        List<String> lines = new ArrayList<>();
        named.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(most)
                .forEach(entry -> lines.add(entry.getKey() + ": " + Math.round(100.0 * entry.getValue() / all) + " %"));
        return lines;
    }

    private String name(Cell cell) {
        return scene.hotspots().stream()
                .filter(point -> angle(point, cell) < NEAR)
                .min(Comparator.comparingDouble(point -> angle(point, cell)))
                .map(point -> "Near “" + point.label() + "”")
                .orElseGet(() ->
                        cell.pitch() > 45 ? "Ceiling" : cell.pitch() < -45 ? "Floor" : scene.whereabouts(cell.yaw()));
    }

    /** Degrees between two directions, by the spherical law of cosines. */
    private static double angle(Hotspot point, Cell cell) {
        double a = Math.toRadians(point.pitch());
        double b = Math.toRadians(cell.pitch());
        double turn = Math.toRadians(point.yaw() - cell.yaw());
        double cosine = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(turn);
        return Math.toDegrees(Math.acos(Math.clamp(cosine, -1, 1)));
    }
}
