package org.walkrounds.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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
    public String id(String name, String id) {
        if (id.isBlank()) {
            return missing(name);
        }
        if (!ID.matcher(id).matches()) {
            problem(name, "must be lower-case words joined by hyphens, not “" + id + "”");
        }
        return id;
    }

    /** Plain text that says something. */
    public String text(String name, String text) {
        return text.isBlank() ? missing(name) : optionalText(name, text);
    }

    /** Plain text, or nothing. */
    public String optionalText(String name, String text) {
        if (MARKUP.matcher(text).find()) {
            problem(name, "must be plain text without HTML");
        }
        if (UNPRINTABLE.matcher(text).find()) {
            problem(name, "holds a character that cannot be shown; type the text again");
        }
        return text.strip();
    }

    /** An address: {@code https}, or a page of this site that starts with a single slash. */
    public String address(String name, String url) {
        String address = text(name, url);
        boolean own = address.startsWith("/") && !address.startsWith("//") && !address.startsWith("/\\");
        if (!address.isEmpty() && !own && !isHttps(address)) {
            problem(name, "must start with https:// or with a single /, and hold no spaces");
        }
        return address;
    }

    /** An address, or nothing. */
    public String optionalAddress(String name, String url) {
        return url.isBlank() ? "" : address(name, url);
    }

    /** A list of plain texts that each say something. */
    public List<String> texts(String name, List<String> list) {
        return each(name, list, this::text);
    }

    /** A list of ids, none of them twice. */
    public List<String> ids(String name, List<String> list) {
        List<String> ids = each(name, list, this::id);
        for (int i = 0; i < ids.size(); i++) {
            require(ids.indexOf(ids.get(i)) == i, name + "[" + i + "]", "“" + ids.get(i) + "” is named twice");
        }
        return ids;
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

    private static List<String> each(String name, List<String> list, BinaryOperator<String> check) {
        return IntStream.range(0, list.size())
                .mapToObj(i -> check.apply(name + "[" + i + "]", list.get(i)))
                .toList();
    }

    private static boolean isHttps(String address) {
        return address.startsWith("https://")
                && address.length() > "https://".length()
                && address.chars().noneMatch(Character::isWhitespace);
    }

    private String missing(String name) {
        problem(name, "is missing or empty");
        return "";
    }

    private void problem(String name, String message) {
        problems.add(new Problem(name, message));
    }
}
