package org.walkrounds.brochure;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.walkrounds.tour.FloorRoom;
import org.walkrounds.tour.Spot;

/** A room's name on a plan, in as many lines as its walls ask for; left out where it does not fit. */
final class RoomName {

    private static final double SIZE = 0.86;
    private static final double LINE = 1.05;
    private static final double PADDING = 0.45;

    private RoomName() {}

    static List<Shape> of(FloorRoom room, List<Spot> standing, PlanFrame frame, Lettering lettering) {
        DoubleSummaryStatistics across = values(room, frame::across);
        DoubleSummaryStatistics down = values(room, frame::down);
        List<String> lines = wrapped(room.title(), across.getMax() - across.getMin() - PADDING, lettering);
        double block = lines.size() * LINE;
        if (lines.isEmpty() || block > down.getMax() - down.getMin() - PADDING) {
            return List.of();
        }
        double top = top(
                down,
                block,
                standing.stream()
                        .filter(room::contains)
                        .mapToDouble(frame::down)
                        .summaryStatistics());
        double middle = (across.getMax() + across.getMin()) / 2;
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lettering.centered(lines.get(i), SIZE, middle, top + (i + 0.78) * LINE))
                .toList();
    }

    /** In the middle, or at the end of the room that is farther from where one can stand. */
    private static double top(DoubleSummaryStatistics walls, double block, DoubleSummaryStatistics taken) {
        if (taken.getCount() == 0) {
            return (walls.getMax() + walls.getMin() - block) / 2;
        }
        boolean below = walls.getMax() - taken.getMax() > taken.getMin() - walls.getMin();
        return below ? walls.getMax() - block - PADDING : walls.getMin() + PADDING;
    }

    /** No line where a word alone is too long. */
    private static List<String> wrapped(String title, double width, Lettering lettering) {
        List<String> lines = new ArrayList<>();
        for (String word : title.split(" ", -1)) {
            if (lettering.width(word, SIZE) > width) {
                return List.of();
            }
            if (!lines.isEmpty() && lettering.width(lines.getLast() + " " + word, SIZE) <= width) {
                lines.add(lines.removeLast() + " " + word);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    private static DoubleSummaryStatistics values(FloorRoom room, ToDoubleFunction<Spot> value) {
        return room.outline().stream().mapToDouble(value).summaryStatistics();
    }
}
