package org.walkrounds.tour;

import java.util.List;
import org.walkrounds.documents.Checks;

/**
 * A point in a scene that says something.
 *
 * @param id unique within its scene
 * @param label its name, shown beside it and read by screen readers
 * @param yaw degrees to the right of the picture's center, -180 to below 180
 * @param pitch degrees above the horizon, -90 to 90
 * @param fact id of the program's fact that it shows; empty where it explains a thing instead
 * @param text one or two sentences; may be empty where the fact's own text says it
 * @param description what a person who cannot see it should know; may be empty
 * @param source where a figure in the text comes from, for coordinators; may be empty
 * @param area the corners of the thing that it stands for, in the order of its outline; empty for a point alone
 * @param exhibits pictures, films and links that it shows, at most {@value #MOST_EXHIBITS}
 */
public record Hotspot(
        String id,
        String label,
        double yaw,
        double pitch,
        String fact,
        String text,
        String description,
        String source,
        List<Direction> area,
        List<Exhibit> exhibits) {

    /** More would be a page of its own. */
    public static final int MOST_EXHIBITS = 6;

    public Hotspot {
        Checks checks = new Checks();
        id = checks.id("id", id);
        label = checks.text("label", label);
        Ranges.yaw(checks, "yaw", yaw);
        Ranges.pitch(checks, "pitch", pitch);
        fact = fact.isBlank() ? "" : checks.id("fact", fact);
        text = checks.optionalText("text", text);
        description = checks.optionalText("description", description);
        source = checks.optionalText("source", source);
        area = List.copyOf(area);
        AreaRules.check(checks, "area", area);
        exhibits = List.copyOf(exhibits);
        checks.require(
                exhibits.size() <= MOST_EXHIBITS, "exhibits", "must be at most " + MOST_EXHIBITS + " for one hotspot");
        checks.done();
    }

    /** A hotspot of words alone. */
    public Hotspot(
            String id,
            String label,
            double yaw,
            double pitch,
            String fact,
            String text,
            String description,
            String source,
            List<Direction> area) {
        this(id, label, yaw, pitch, fact, text, description, source, area, List.of());
    }

    /** The same with other exhibits. */
    public Hotspot with(List<Exhibit> others) {
        return new Hotspot(id, label, yaw, pitch, fact, text, description, source, area, others);
    }

    /** Whether it shows a fact of the program. */
    public boolean hasFact() {
        return !fact.isEmpty();
    }
}
