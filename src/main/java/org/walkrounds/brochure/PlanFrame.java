package org.walkrounds.brochure;

import java.util.List;
import org.walkrounds.tour.Floor;
import org.walkrounds.tour.Spot;

/** Where a floor lies on its plan: meters from the west and from the north edge, with a small margin. */
final class PlanFrame {

    private static final double MARGIN = 0.3;

    private final double west;
    private final double north;
    private final double width;
    private final double height;

    PlanFrame(Floor floor) {
        List<Spot> corners =
                floor.rooms().stream().flatMap(room -> room.outline().stream()).toList();
        var xs = corners.stream().mapToDouble(Spot::x).summaryStatistics();
        var ys = corners.stream().mapToDouble(Spot::y).summaryStatistics();
        west = xs.getMin() - MARGIN;
        north = ys.getMax() + MARGIN;
        width = Math.max(1, xs.getMax() - xs.getMin() + 2 * MARGIN);
        height = Math.max(1, ys.getMax() - ys.getMin() + 2 * MARGIN);
    }

    double across(Spot spot) {
        return spot.x() - west;
    }

    double down(Spot spot) {
        return north - spot.y();
    }

    /** Its width in meters. */
    double width() {
        return width;
    }

    /** Its height by its width. */
    double ratio() {
        return height / width;
    }
}
