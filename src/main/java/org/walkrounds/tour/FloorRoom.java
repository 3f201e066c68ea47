package org.walkrounds.tour;

import java.util.List;
import org.walkrounds.documents.Checks;

/**
 * A room on a plan, whether or not there is a picture of it.
 *
 * @param title what is written into it
 * @param outline its corners, one after the other; the last one joins the first
 */
public record FloorRoom(String title, List<Spot> outline) {

    /** Corners that a room may have. */
    public static final int MOST_CORNERS = 60;

    public FloorRoom {
        Checks checks = new Checks();
        title = checks.text("title", title);
        outline = List.copyOf(outline);
        checks.require(outline.size() >= 3, "outline", "must have at least three corners");
        checks.require(outline.size() <= MOST_CORNERS, "outline", "must have at most " + MOST_CORNERS + " corners");
        checks.done();
    }

    /** Whether a spot lies within the walls; by the number of walls that lie to its east. */
    public boolean contains(Spot spot) {
        boolean inside = false;
        for (int i = 0; i < outline.size(); i++) {
            Spot a = outline.get(i);
            Spot b = outline.get((i + 1) % outline.size());
            if (a.y() > spot.y() != b.y() > spot.y()) {
                double crossing = a.x() + (b.x() - a.x()) * (spot.y() - a.y()) / (b.y() - a.y());
                inside ^= spot.x() < crossing;
            }
        }
        return inside;
    }
}
