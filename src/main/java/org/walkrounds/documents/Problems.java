package org.walkrounds.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What was found wrong with one document while it is read. */
final class Problems {

    /** Enough to work on; a document with more is of another kind altogether. */
    private static final int MOST = 100;

    private static final int LONGEST_VALUE = 40;

    private final List<Problem> found = new ArrayList<>();

    /** Notes a problem, unless its place already holds one: then it comes of that one and would only confuse. */
    void note(Problem problem) {
        if (found.size() < MOST && found.stream().noneMatch(known -> JsonPath.isWithin(known.path(), problem.path()))) {
            found.add(problem);
        }
    }

    Optional<Object> refuse(String path, String message) {
        note(new Problem(path, message));
        return Optional.empty();
    }

    Optional<Object> refuse(String path, String message, JsonNode value) {
        return refuse(path, value.isMissingNode() ? message : message + ", not " + shown(value));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    InvalidDocumentException exception() {
        return new InvalidDocumentException(found);
    }

    /** A value as a message shows it. */
    static String shown(JsonNode value) {
        if (value.isObject()) {
            return "an object";
        }
        if (value.isArray()) {
            return "a list";
        }
        String text = value.isString() ? '"' + value.stringValue() + '"' : value.asString();
        return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text;
    }
}
