package org.walkrounds.tour;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.walkrounds.documents.Checks;

/**
 * A stop of a guided route.
 *
 * @param scene id of the scene in which one stands
 * @param view where one looks
 * @param seconds how long it lasts at normal speed, 3 to 60, and no shorter than its narration
 * @param text what is said; it may refer to facts of the program, as any text of the tour
 * @param narration the same as it can be heard
 */
public record Cue(
        String scene,
        View view,
        int seconds,
        String text,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Narration> narration) {

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
        int spoken = narration.map(Cue::wholeSeconds).orElse(0);
        checks.require(seconds >= spoken, "seconds", "must be at least " + spoken + ", as long as the narration takes");
        checks.done();
    }

    /** A stop that is read. */
    public Cue(String scene, View view, int seconds, String text) {
        this(scene, view, seconds, text, Optional.empty());
    }

    /** The same at another place. */
    public Cue at(String otherScene, View otherView) {
        return new Cue(otherScene, otherView, seconds, text, narration);
    }

    /** The same for another time. */
    public Cue lasting(int otherSeconds) {
        return new Cue(scene, view, otherSeconds, text, narration);
    }

    /** The same with other words. */
    public Cue saying(String otherText) {
        return new Cue(scene, view, seconds, otherText, narration);
    }

    /** The same with a narration, for as long as that takes and a moment more. */
    public Cue narrated(Narration spoken) {
        int whole = Math.clamp(wholeSeconds(spoken) + 1L, SHORTEST, LONGEST);
        return new Cue(scene, view, whole, text, Optional.of(spoken));
    }

    /** The same without its narration. */
    public Cue silent() {
        return new Cue(scene, view, seconds, text);
    }

    private static int wholeSeconds(Narration narration) {
        return (int) Math.ceil(narration.seconds());
    }
}
