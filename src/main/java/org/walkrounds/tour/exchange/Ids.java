package org.walkrounds.tour.exchange;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Ids of our form for things that had others, each given once. */
final class Ids {

    private static final int LONGEST = 60;

    private final Set<String> given = new HashSet<>();

    /** @param otherwise what to call a thing whose name has no letter of the alphabet */
    String next(String name, String otherwise) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String words = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-|-$", "");
        String wanted = words.isEmpty() ? otherwise : words;
        String id = wanted;
        for (int number = 2; !given.add(id); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }
}
