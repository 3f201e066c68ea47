package org.walkrounds.program;

import java.util.List;
import org.walkrounds.documents.Checks;

/**
 * A stage of the curriculum.
 *
 * @param id unique among the stages
 * @param fromYear first postgraduate year (PGY), 1 to 8
 * @param toYear last postgraduate year, not before the first
 * @param duration its length in words with references ("{diagnostic-months} months"); empty where it is not stated
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
        Checks checks = new Checks();
        id = checks.id("id", id);
        checks.require(fromYear >= 1 && fromYear <= 8, "fromYear", "must be a postgraduate year from 1 to 8");
        checks.require(toYear >= fromYear && toYear <= 8, "toYear", "must be from fromYear to 8");
        duration = checks.optionalText("duration", duration);
        title = checks.text("title", title);
        text = checks.text("text", text);
        rotations = checks.texts("rotations", rotations);
        milestone = checks.optionalText("milestone", milestone);
        checks.done();
    }

    /** {@code PGY 1}, {@code PGY 2–4}. */
    public String years() {
        return "PGY " + fromYear + (toYear > fromYear ? "–" + toYear : "");
    }
}
