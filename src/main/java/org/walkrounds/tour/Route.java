package org.walkrounds.tour;

import java.util.List;
import org.walkrounds.documents.Checks;

/**
 * A guided way through the scenes.
 *
 * @param id its address
 * @param title its name
 * @param cues its stops, one after the other
 */
public record Route(String id, String title, List<Cue> cues) {

    /** Cues that a route may have. */
    public static final int MOST_CUES = 60;

    /** Seconds that a route may last: nobody is led around for longer than a quarter of an hour. */
    public static final int LONGEST = 15 * 60;

    public Route {
        Checks checks = new Checks();
        id = checks.id("id", id);
        title = checks.text("title", title);
        cues = List.copyOf(cues);
        checks.require(!cues.isEmpty(), "cues", "must hold at least one cue");
        checks.require(cues.size() <= MOST_CUES, "cues", "must be at most " + MOST_CUES);
        checks.require(seconds(cues) <= LONGEST, "cues", "must last at most " + LONGEST + " seconds together");
        checks.done();
    }

    /** How long it lasts at normal speed. */
    public int seconds() {
        return seconds(cues);
    }

    private static int seconds(List<Cue> cues) {
        return cues.stream().mapToInt(Cue::seconds).sum();
    }
}
