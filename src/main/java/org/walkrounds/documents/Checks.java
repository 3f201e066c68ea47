package org.walkrounds.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rules that hold for the values of any document, gathered so that one look shows all that is wrong with a record:
 * make one in the compact constructor, pass each component through it, and call {@link #done()} last.
 */
public final class Checks {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!?]|&(#\\d+|#[xX][0-9a-fA-F]+|[a-zA-Z]+);");
    /** Neither XML nor PDF can carry these, and no sentence needs them. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]");

    private final List<Problem> problems = new ArrayList<>();

    /** An id: lower-case words joined by hyphens. */
    public String id(String name, @Nullable String id) {
        if (id == null) {
            return missing(name);
        }
        if (!ID.matcher(id).matches()) {
            problem(name, "must be lower-case words joined by hyphens, not “" + id + "”");
        }
        return id;
    }

    /** Plain text that says something. */
    public String text(String name, @Nullable String text) {
        if (text == null) {
            return missing(name);
        }
        if (text.isBlank()) {
            problem(name, "must not be empty");
        }
        return optionalText(name, text);
    }

    /** Plain text, or nothing. */
    public String optionalText(String name, @Nullable String text) {
        if (text == null) {
            return "";
        }
        if (MARKUP.matcher(text).find()) {
            problem(name, "must be plain text without HTML");
        }
        if (UNPRINTABLE.matcher(text).find()) {
            problem(name, "holds a character that cannot be shown; type the text again");
        }
        return text.strip();
    }

    /** An address: {@code https}, or a page of this site that starts with a single slash. */
    public String address(String name, @Nullable String url) {
        String address = text(name, url);
        boolean own = address.startsWith("/") && !address.startsWith("//") && !address.startsWith("/\\");
        if (!address.isEmpty() && !own && !isHttps(address)) {
            problem(name, "must start with https:// or with a single /, and hold no spaces");
        }
        return address;
    }

    /** An address, or nothing. */
    public String optionalAddress(String name, @Nullable String url) {
        return url == null || url.isBlank() ? "" : address(name, url);
    }

    /** A value that has to be there. */
    public <T> @Nullable T present(String name, @Nullable T value) {
        if (value == null) {
            missing(name);
        }
        return value;
    }

    /** An immutable list without gaps; a missing one is empty. */
    public <T> List<T> list(String name, @Nullable List<? extends @Nullable T> list) {
        List<T> whole = new ArrayList<>();
        for (int i = 0; list != null && i < list.size(); i++) {
            T element = list.get(i);
            if (element == null) {
                problem(name + "[" + i + "]", "is missing");
            } else {
                whole.add(element);
            }
        }
        return List.copyOf(whole);
    }

    /** A list of plain texts that each say something. */
    public List<String> texts(String name, @Nullable List<? extends @Nullable String> list) {
        return each(name, list, this::text);
    }

    /** A list of ids, none of them twice. */
    public List<String> ids(String name, @Nullable List<? extends @Nullable String> list) {
        List<String> ids = each(name, list, this::id);
        unique(name, ids, Function.identity(), "");
        return ids;
    }

    /** That no two elements of a list have the same key; {@code key} is the component that holds it. */
    public <T> void unique(String name, List<T> list, Function<T, String> keyOf, String key) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            String value = keyOf.apply(list.get(i));
            if (!seen.add(value)) {
                problem(
                        name + "[" + i + "]" + (key.isEmpty() ? "" : "." + key),
                        "“" + value + "” is used twice; each may stand only once");
            }
        }
    }

    /** Any rule of the record's own. */
    public void require(boolean holds, String name, String message) {
        if (!holds) {
            problem(name, message);
        }
    }

    /** Ends the checks; throws {@link InvalidDocumentException} when any of them failed. */
    public void done() {
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException(problems);
        }
    }

    private List<String> each(String name, @Nullable List<? extends @Nullable String> list, Check check) {
        List<String> checked = new ArrayList<>();
        for (int i = 0; list != null && i < list.size(); i++) {
            checked.add(check.apply(name + "[" + i + "]", list.get(i)));
        }
        return List.copyOf(checked);
    }

    private static boolean isHttps(String address) {
        return address.startsWith("https://")
                && address.length() > "https://".length()
                && address.chars().noneMatch(Character::isWhitespace);
    }

    private String missing(String name) {
        problem(name, "is missing");
        return "";
    }

    private void problem(String name, String message) {
        problems.add(new Problem(name, message));
    }

    private interface Check {
        String apply(String name, @Nullable String value);
    }
}
