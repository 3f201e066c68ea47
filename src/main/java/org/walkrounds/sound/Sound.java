package org.walkrounds.sound;

/**
 * A recording that can be played.
 *
 * @param name its file's name: the hash of its content, and {@code .mp3} or {@code .m4a}
 * @param seconds how long it takes at normal speed, more than 0, at most {@value #LONGEST}
 */
public record Sound(String name, double seconds) {

    /** Seconds that a recording may take. */
    public static final int LONGEST = 60;
}
