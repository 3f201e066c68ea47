package org.walkrounds.program;

import java.util.List;
import org.walkrounds.documents.Checks;

/**
 * A way into the program, one column of the comparison.
 *
 * @param id unique among the pathways
 * @param title its name
 * @param positions id of the fact that says how many are offered a year; may be empty where the program offers none
 * @param comesFrom whom it is for
 * @param match when one matches
 * @param training which years one trains here
 * @param requirements what one needs before the start
 * @param text one or two sentences about it; may be empty
 * @param url an address to read more; may be empty
 */
public record Pathway(
        String id,
        String title,
        String positions,
        String comesFrom,
        String match,
        String training,
        List<String> requirements,
        String text,
        String url) {

    public Pathway {
        Checks checks = new Checks();
        id = checks.id("id", id);
        title = checks.text("title", title);
        positions = checks.optionalText("positions", positions);
        comesFrom = checks.optionalText("comesFrom", comesFrom);
        match = checks.optionalText("match", match);
        training = checks.optionalText("training", training);
        requirements = checks.texts("requirements", requirements);
        text = checks.optionalText("text", text);
        url = checks.optionalAddress("url", url);
        checks.done();
    }
}
