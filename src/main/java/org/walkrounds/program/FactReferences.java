package org.walkrounds.program;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * References from running text to facts: {@code {beds}} reads "more than 900", {@code {beds:figure}} reads "900", and
 * {@code {Beds}} begins a sentence with a capital letter.
 */
final class FactReferences {

    private static final Pattern REFERENCE = Pattern.compile("\\{([A-Za-z0-9-]+)(:figure)?\\}");

    private FactReferences() {}

    static List<String> in(String text) {
        return REFERENCE
                .matcher(text)
                .results()
                .map(reference -> reference.group(1).toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether a brace is left over once every reference is taken away, as after a slip of the pen. */
    static boolean hasStrayBrace(String text) {
        String rest = REFERENCE.matcher(text).replaceAll("");
        return rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0;
    }

    static String resolve(String text, ProgramDocument document) {
        return REFERENCE.matcher(text).replaceAll(reference -> {
            String name = reference.group(1);
            String words = document.fact(name.toLowerCase(Locale.ROOT))
                    .map(fact -> reference.group(2) != null ? fact.figure() : fact.inWords())
                    .orElseGet(reference::group);
            boolean capital = Character.isUpperCase(name.charAt(0));
            return Matcher.quoteReplacement(capital ? capitalized(words) : words);
        });
    }

    private static String capitalized(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
