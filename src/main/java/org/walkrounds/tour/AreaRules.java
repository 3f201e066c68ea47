package org.walkrounds.tour;

import java.util.HashSet;
import java.util.List;
import org.walkrounds.documents.Checks;

/** What makes corners an area: enough of them, none twice, and all in sight of the first, so that it has an inside. */
final class AreaRules {

    /** Corners that an area may have. */
    static final int MOST_CORNERS = 64;

    private static final int FEWEST_CORNERS = 3;
    /** From the first corner; all then lie in the half of the sphere around it. */
    private static final double WIDEST = 90;

    private AreaRules() {}

    /** Checks a hotspot's area; a hotspot without one has no corners. */
    static void check(Checks checks, String name, List<Direction> area) {
        if (area.isEmpty()) {
            return;
        }
        checks.require(
                area.size() >= FEWEST_CORNERS && area.size() <= MOST_CORNERS,
                name,
                "must have from " + FEWEST_CORNERS + " to " + MOST_CORNERS + " corners, or none");
        HashSet<Direction> seen = new HashSet<>();
        for (int i = 0; i < area.size(); i++) {
            String corner = name + "[" + i + "]";
            checks.require(seen.add(area.get(i)), corner, "is an earlier corner, too");
            checks.require(
                    area.getFirst().angleTo(area.get(i)) < WIDEST,
                    corner,
                    "must lie less than 90 degrees from the first corner");
        }
    }
}
