package org.walkrounds.insight;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import java.util.Locale;
import java.util.Map;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.StillAddress;
import org.walkrounds.tour.View;

/**
 * Once around the room in four pictures side by side, each a quarter of the horizon and as high as it is wide, with a
 * glow where people looked. What lies above and below is left to the list beside it.
 */
class HeatStrip extends Div {

    private static final int EDGE = 240;
    private static final int QUARTERS = 4;

    HeatStrip(Scene scene, Map<Cell, Long> seconds) {
        addClassName("heat");
        getElement().setAttribute("aria-hidden", "true");
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            View view = new View(middle(quarter), 0, 90);
            add(new Image(StillAddress.of(scene, view, Integer.toString(EDGE)), ""));
        }
        add(new Html("<span class='glow'><svg viewBox='0 0 " + QUARTERS * EDGE + " " + EDGE + "'>" + glow(seconds)
                + "</svg></span>"));
    }

    /** The first quarter begins behind, so that what lies ahead stands in the middle of the strip. */
    private static double middle(int quarter) {
        return quarter * 90 - 135;
    }

    private static String glow(Map<Cell, Long> seconds) {
        double most = seconds.values().stream().mapToLong(Long::longValue).max().orElse(1);
        StringBuilder spots = new StringBuilder();
        seconds.forEach((cell, time) -> spots.append(spot(cell, time / most)));
        return spots.toString();
    }

    private static String spot(Cell cell, double share) {
        int quarter = (int) Math.floor((cell.yaw() + 180) / 90);
        double turn = Math.toRadians(cell.yaw() - middle(quarter));
        double height = Math.tan(Math.toRadians(cell.pitch())) / Math.cos(turn);
        if (Math.abs(height) > 1) {
            return "";
        }
        double x = (quarter + (Math.tan(turn) + 1) / 2) * EDGE;
        double y = (1 - height) / 2 * EDGE;
        return String.format(
                Locale.ROOT, "<circle cx='%.0f' cy='%.0f' r='34' fill-opacity='%.2f'/>", x, y, 0.15 + 0.75 * share);
    }
}
