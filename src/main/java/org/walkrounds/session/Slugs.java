package org.walkrounds.session;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Addresses made of titles. */
final class Slugs {

    private static final int LONGEST_TITLE = 60;

    private Slugs() {}

    /** The title's words; if they are taken, with the day; if that is taken, too, with a number. */
    static String free(String title, LocalDate day, Predicate<String> taken) {
        String words = words(title);
        return Stream.concat(
                        Stream.of(words, words + "-" + day),
                        IntStream.iterate(2, number -> number + 1).mapToObj(number -> words + "-" + day + "-" + number))
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
    }

    private static String words(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.length() > LONGEST_TITLE) {
            plain = plain.substring(0, LONGEST_TITLE).replaceAll("-[^-]*$", "");
        }
        return plain.isEmpty() ? "session" : plain;
    }
}
