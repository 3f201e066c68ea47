package org.walkrounds.session;

import java.text.Normalizer;

/** What people type, in the form that is kept. */
final class Texts {

    private Texts() {}

    /**
     * One line: composed characters, single spaces, no control or direction-changing characters.
     *
     * @throws InvalidSessionException if it is longer than {@code most} characters
     */
    static String line(String what, String text, int most) {
        return bounded(what, clean(text).replaceAll("\\s+", " ").strip(), most);
    }

    /** Like {@link #line}, with its line breaks. */
    static String paragraph(String what, String text, int most) {
        return bounded(
                what, clean(text.replace("\r\n", "\n").replace('\r', '\n')).strip(), most);
    }

    /** Characters that turn the direction of what follows could make a text read as another. */
    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]|[\\u202a-\\u202e\\u2066-\\u2069]", "");
    }

    private static String bounded(String what, String text, int most) {
        if (text.length() > most) {
            throw new InvalidSessionException("The %s is too long: at most %,d characters.".formatted(what, most));
        }
        return text;
    }
}
