package org.walkrounds.program;

import java.util.List;

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
        Checks.id(id);
        title = Checks.text(title, "title");
        positions = Checks.optionalText(positions, "positions");
        comesFrom = Checks.optionalText(comesFrom, "comesFrom");
        match = Checks.optionalText(match, "match");
        training = Checks.optionalText(training, "training");
        requirements = Checks.list(requirements);
        text = Checks.optionalText(text, "text");
        url = Checks.optionalText(url, "url");
        if (!url.isEmpty() && !url.startsWith("https://")) {
            throw new IllegalArgumentException("url must start with https://");
        }
    }
}
