package org.walkrounds.tour.exchange;

import java.util.ArrayList;
import java.util.List;
import org.walkrounds.documents.InvalidDocumentException;
import org.walkrounds.documents.Problem;

/** What is found in a foreign file: what is wrong, so that nothing of it can be used, and what is left out. */
final class Findings {

    /** Enough to work on. */
    private static final int MOST = 100;

    /** More than anybody reads; of the rest the number is told. */
    private static final int MOST_LEFT = 1000;

    private final String file;
    private final List<Problem> wrong = new ArrayList<>();
    private final List<Problem> left = new ArrayList<>();
    private int more;

    Findings(String file) {
        this.file = file;
    }

    /** The folder of the file, with a slash at its end; empty for the topmost. */
    String folder() {
        return ArchivePath.folder(file);
    }

    void refuse(String path, String message) {
        if (wrong.size() < MOST) {
            wrong.add(new Problem(place(file, path), message));
        }
    }

    void leaveOut(String path, String reason) {
        if (left.size() < MOST_LEFT) {
            left.add(new Problem(place(file, path), reason));
        } else {
            more++;
        }
    }

    /** What is left out, in the order of the file. */
    List<Problem> left() {
        List<Problem> all = new ArrayList<>(left);
        if (more > 0) {
            all.add(new Problem(file, more + " more things are left out"));
        }
        return List.copyOf(all);
    }

    /** Ends the reading if anything was wrong. */
    void requireSound() {
        if (!wrong.isEmpty()) {
            throw new UnusableArchiveException(wrong);
        }
    }

    /** When all was left out: why. */
    UnusableArchiveException nothingLeft() {
        List<Problem> reasons = new ArrayList<>();
        reasons.add(new Problem(file, "holds no room that can be taken over"));
        reasons.addAll(left.subList(0, Math.min(MOST, left.size())));
        return new UnusableArchiveException(reasons);
    }

    static UnusableArchiveException refusal(String file, InvalidDocumentException invalid) {
        return new UnusableArchiveException(invalid.problems().stream()
                .map(problem -> new Problem(place(file, problem.path()), problem.message()))
                .toList());
    }

    private static String place(String file, String path) {
        return path.isEmpty() ? file : file + " " + path;
    }
}
