package org.walkrounds.room;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.walkrounds.room.RefusedException.Code;

/** What people type, in the form that is kept: text and nothing else, whatever it looks like. */
final class CleanText {

    /** Controls, and characters that turn the direction of all that follows (Unicode UAX #9, explicit formatting). */
    private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202a-\\u202e\\u2066-\\u2069]");

    /** Half a character, which no database can keep. */
    private static final Pattern BROKEN =
            Pattern.compile("[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");

    /** More marks on one letter than any script has, to paint over other people's lines. */
    private static final Pattern PILED = Pattern.compile("\\p{M}{7,}");

    private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");

    private CleanText() {}

    /**
     * A text that must not be empty.
     *
     * @param most characters (UTF-16 units), as the pages' own fields count them
     * @throws RefusedException if nothing is left, or it is longer than that, or cannot be shown
     */
    static String required(String what, String text, int most) {
        String clean = optional(what, text, most);
        if (clean.isEmpty()) {
            throw new RefusedException(Code.TEXT, "The " + what + " is empty.");
        }
        return clean;
    }

    /** Like {@link #required}, but may be empty. */
    static String optional(String what, String text, int most) {
        if (text.length() > 2 * most) {
            // Before any work on it.
            throw tooLong(what, most);
        }
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        String shown =
                UNSHOWN.matcher(BROKEN.matcher(lines).replaceAll("\ufffd")).replaceAll("");
        String clean = BLANK_LINES
                .matcher(Normalizer.normalize(shown, Normalizer.Form.NFC))
                .replaceAll("\n\n")
                .strip();
        if (clean.length() > most) {
            throw tooLong(what, most);
        }
        if (PILED.matcher(clean).find()) {
            throw new RefusedException(Code.TEXT, "The " + what + " has more marks on one letter than can be shown.");
        }
        return clean;
    }

    /** The first of some words that stands in a text as a word of its own. */
    static boolean holds(String text, List<String> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream()
                .anyMatch(word -> Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word.toLowerCase(Locale.ROOT))
                                + "(?![\\p{L}\\p{N}])")
                        .matcher(lower)
                        .find());
    }

    private static RefusedException tooLong(String what, int most) {
        return new RefusedException(Code.TEXT, "The %s is too long: at most %,d characters.".formatted(what, most));
    }
}
