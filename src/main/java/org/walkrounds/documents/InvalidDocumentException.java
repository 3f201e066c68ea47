package org.walkrounds.documents;

import java.util.List;
import java.util.stream.Collectors;

/** A document, or a part of one, breaks the rules; says where and how for everything that was found. */
public final class InvalidDocumentException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InvalidDocumentException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public InvalidDocumentException(String path, String message) {
        this(List.of(new Problem(path, message)));
    }

    /** What was found, in the order of the document as far as that is known; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
