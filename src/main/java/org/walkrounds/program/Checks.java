package org.walkrounds.program;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules that hold for any value of the document; a broken one says what would be right. */
final class Checks {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!?]|&(#\\d+|#x[0-9a-fA-F]+|[a-zA-Z]+);");

    private Checks() {}

    static String id(@Nullable String id) {
        if (id == null || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException("id must be lower-case words joined by hyphens, not " + quoted(id));
        }
        return id;
    }

    static String text(@Nullable String text, String name) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(name + " must not be empty");
        }
        return optionalText(text, name);
    }

    static String optionalText(@Nullable String text, String name) {
        if (text == null) {
            return "";
        }
        if (MARKUP.matcher(text).find()) {
            throw new IllegalArgumentException(name + " must be plain text without HTML");
        }
        return text.strip();
    }

    static <T> T notNull(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "nothing" : '"' + text + '"';
    }
}
