package org.walkrounds.program.editor;

import java.util.Map;
import org.walkrounds.documents.InvalidDocumentException;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.program.Stage;

/** Keeps the curriculum's years in the order of its stages. */
final class StageYears {

    private static final int LAST = 8;

    private StageYears() {}

    /**
     * The year in which a new stage at the end begins.
     *
     * @throws InvalidDocumentException if no year is left
     */
    static int next(ProgramDocument program) {
        int year = program.stages().isEmpty() ? 1 : program.stages().getLast().toYear() + 1;
        if (year > LAST) {
            throw new InvalidDocumentException(
                    "stages", "already reach PGY " + LAST + ", the last year there is; shorten the last stage first");
        }
        return year;
    }

    /** The stage that comes to stand first when two neighbours change places: as long as before, from their start. */
    static Stage first(Stage earlier, Stage later) {
        return years(later, earlier.fromYear(), earlier.fromYear() + length(later));
    }

    /** The stage that comes to stand second when two neighbours change places: as long as before, to their end. */
    static Stage second(Stage earlier, Stage later) {
        return years(earlier, later.toYear() - length(earlier), later.toYear());
    }

    private static int length(Stage stage) {
        return stage.toYear() - stage.fromYear();
    }

    private static Stage years(Stage stage, int from, int to) {
        return Records.with(stage, Map.of("fromYear", from, "toYear", to));
    }
}
