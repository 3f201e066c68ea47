package org.walkrounds.tour;

import org.walkrounds.documents.Checks;

/**
 * A stop of a guided route.
 *
 * @param scene id of the scene in which one stands
 * @param view where one looks
 * @param seconds how long it lasts at normal speed, 3 to 60
 * @param text what is said; it may refer to facts of the program, as any text of the tour
 */
public record Cue(String scene, View view, int seconds, String text) {

    /** Characters that a cue's text may have. */
    public static final int LONGEST_TEXT = 400;

    /** Seconds that a cue may last. */
    public static final int SHORTEST = 3;

    public static final int LONGEST = 60;

    public Cue {
        Checks checks = new Checks();
        scene = checks.id("scene", scene);
        checks.require(
                seconds >= SHORTEST && seconds <= LONGEST, "seconds", "must be from " + SHORTEST + " to " + LONGEST);
        text = checks.text("text", text);
        checks.require(text.length() <= LONGEST_TEXT, "text", "must be at most " + LONGEST_TEXT + " characters");
        checks.done();
    }
}
