package org.walkrounds.program;

import java.util.List;

/**
 * A stage of the curriculum.
 *
 * @param id unique among the stages
 * @param fromYear first postgraduate year (PGY), 1 to 8
 * @param toYear last postgraduate year, not before the first
 * @param duration its length in words with references ("{diagnostic-months} months")
 * @param title what it is
 * @param text what happens in it
 * @param rotations typical rotations; may be empty
 * @param milestone the examination or certificate at its end; may be empty
 */
public record Stage(
        String id,
        int fromYear,
        int toYear,
        String duration,
        String title,
        String text,
        List<String> rotations,
        String milestone) {

    public Stage {
        Checks.id(id);
        if (fromYear < 1 || toYear < fromYear || toYear > 8) {
            throw new IllegalArgumentException("years must run from 1 to 8, the first not after the last");
        }
        duration = Checks.optionalText(duration, "duration");
        title = Checks.text(title, "title");
        text = Checks.text(text, "text");
        rotations = Checks.list(rotations);
        milestone = Checks.optionalText(milestone, "milestone");
    }

    /** {@code PGY 1}, {@code PGY 2–4}. */
    public String years() {
        return "PGY " + fromYear + (toYear > fromYear ? "–" + toYear : "");
    }
}
