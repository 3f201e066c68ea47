package org.walkrounds.tour;

import org.walkrounds.documents.Checks;
import org.walkrounds.sound.Sound;
import org.walkrounds.sound.SoundLibrary;

/**
 * A recording of what is said at a stop.
 *
 * @param sound name of an uploaded recording
 * @param seconds how long it takes at normal speed, more than 0, at most {@link Sound#LONGEST}
 * @param words the stop's words at the time of the upload, with the program's figures as they were then
 */
public record Narration(String sound, double seconds, String words) {

    public Narration {
        Checks checks = new Checks();
        checks.require(SoundLibrary.isName(sound), "sound", "must be the name of an uploaded recording");
        checks.require(
                seconds > 0 && seconds <= Sound.LONGEST, "seconds", "must be more than 0 and at most " + Sound.LONGEST);
        words = checks.text("words", words);
        checks.done();
    }

    /** Path of the recording. */
    public String path() {
        return SoundLibrary.path(sound);
    }
}
