package org.walkrounds.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.walkrounds.tour.Doorway;
import org.walkrounds.tour.Floor;
import org.walkrounds.tour.FloorRoom;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.Spot;
import org.walkrounds.tour.TourDocument;

/**
 * A floor's plan as a drawing: a unit is ten centimeters, north is up.
 *
 * @param viewBox what the drawing shows, as SVG writes it
 * @param doorways a path along all doorways, which breaks the walls there
 */
public record FloorTexts(String title, String viewBox, List<RoomShape> rooms, String doorways, List<Place> places) {

    private static final double UNITS = 10;
    private static final double MARGIN = 6;

    /** Height of a line of a room's name, and about the width of one of its letters. */
    private static final double LINE = 11;

    private static final double LETTER = 5.6;

    /**
     * A room.
     *
     * @param pictured whether one can stand in it
     * @param name the lines of its name; none where there is no space for it
     */
    public record RoomShape(String title, String path, boolean pictured, List<NameLine> name) {}

    /** A line of a name, set around its middle. */
    public record NameLine(String text, String x, String y) {}

    /**
     * Where one can stand.
     *
     * @param heading compass bearing of the middle of the scene's picture, in degrees
     */
    public record Place(String scene, String title, String path, boolean ready, String x, String y, double heading) {}

    private record Paper(double west, double north) {

        double across(Spot spot) {
            return (spot.x() - west) * UNITS + MARGIN;
        }

        double down(Spot spot) {
            return (north - spot.y()) * UNITS + MARGIN;
        }

        String point(Spot spot) {
            return number(across(spot)) + " " + number(down(spot));
        }
    }

    static List<FloorTexts> of(TourDocument tour, Predicate<Scene> ready) {
        return tour.floors().stream().map(floor -> of(floor, tour, ready)).toList();
    }

    private static FloorTexts of(Floor floor, TourDocument tour, Predicate<Scene> ready) {
        List<Spot> corners =
                floor.rooms().stream().flatMap(room -> room.outline().stream()).toList();
        var xs = corners.stream().mapToDouble(Spot::x).summaryStatistics();
        var ys = corners.stream().mapToDouble(Spot::y).summaryStatistics();
        Paper paper = new Paper(xs.getMin(), ys.getMax());
        String viewBox = "0 0 " + number((xs.getMax() - xs.getMin()) * UNITS + 2 * MARGIN) + " "
                + number((ys.getMax() - ys.getMin()) * UNITS + 2 * MARGIN);
        List<Spot> standing = floor.standpoints().stream()
                .map(standpoint -> standpoint.spot())
                .toList();
        return new FloorTexts(
                floor.title(),
                viewBox,
                floor.rooms().stream().map(room -> shape(room, standing, paper)).toList(),
                floor.doorways().stream().map(door -> line(door, paper)).collect(Collectors.joining()),
                floor.standpoints().stream()
                        .flatMap(standpoint -> tour.scene(standpoint.scene()).stream()
                                .map(scene -> new Place(
                                        scene.id(),
                                        scene.title(),
                                        Pictures.path(scene),
                                        ready.test(scene),
                                        number(paper.across(standpoint.spot())),
                                        number(paper.down(standpoint.spot())),
                                        scene.heading())))
                        .toList());
    }

    private static RoomShape shape(FloorRoom room, List<Spot> standing, Paper paper) {
        String path = room.outline().stream().map(paper::point).collect(Collectors.joining("L", "M", "Z"));
        Optional<Spot> inside = standing.stream().filter(room::contains).findFirst();
        return new RoomShape(room.title(), path, inside.isPresent(), name(room, inside, paper));
    }

    /** The name stands at the end of the room that is farther from where one stands. */
    private static List<NameLine> name(FloorRoom room, Optional<Spot> standing, Paper paper) {
        var across = values(room, paper::across).summaryStatistics();
        var down = values(room, paper::down).summaryStatistics();
        double height = down.getMax() - down.getMin();
        List<String> lines = wrapped(room.title(), (int) ((across.getMax() - across.getMin() - 4) / LETTER));
        if (lines.isEmpty() || lines.size() * LINE > height) {
            return List.of();
        }
        double middle = (down.getMax() + down.getMin()) / 2;
        double block = lines.size() * LINE;
        double top = standing.map(spot -> paper.down(spot) < middle ? down.getMax() - block - 2 : down.getMin() + 2)
                .orElse(middle - block / 2);
        String x = number((across.getMax() + across.getMin()) / 2);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new NameLine(lines.get(i), x, number(top + (i + 0.8) * LINE)))
                .toList();
    }

    /** The words in lines of at most so many letters; no line where a word alone is longer. */
    private static List<String> wrapped(String title, int letters) {
        List<String> lines = new ArrayList<>();
        for (String word : title.split(" ", -1)) {
            if (word.length() > letters) {
                return List.of();
            }
            if (!lines.isEmpty() && lines.getLast().length() + 1 + word.length() <= letters) {
                lines.add(lines.removeLast() + " " + word);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    private static DoubleStream values(FloorRoom room, ToDoubleFunction<Spot> value) {
        return room.outline().stream().mapToDouble(value);
    }

    private static String line(Doorway door, Paper paper) {
        return "M" + paper.point(door.from()) + "L" + paper.point(door.to());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
    }
}
