package org.walkrounds.tour.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.walkrounds.documents.Problem;

/** A tour that cannot be taken in, with everything that was found wrong with it. Nothing of it is kept. */
public final class UnusableArchiveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    UnusableArchiveException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    UnusableArchiveException(String place, String message) {
        this(List.of(new Problem(place, message)));
    }

    /** What was found; the path says in which file, and where in it. Never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
