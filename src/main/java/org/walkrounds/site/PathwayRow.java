package org.walkrounds.site;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.walkrounds.program.Fact;
import org.walkrounds.program.Pathway;
import org.walkrounds.program.ProgramDocument;

/**
 * A row of the comparison of pathways.
 *
 * @param label what is compared
 * @param figure whether its cells are bare figures
 * @param cells one for each pathway
 */
public record PathwayRow(String label, boolean figure, List<Cell> cells) {

    /** A pathway's answer; the name repeats where a narrow screen sets the columns below each other. */
    public record Cell(String pathway, List<String> lines) {}

    static List<PathwayRow> of(ProgramDocument program) {
        return Stream.of(
                        row(
                                program,
                                "Positions a year",
                                true,
                                pathway -> List.of(program.fact(pathway.positions())
                                        .map(Fact::figure)
                                        .orElse("–"))),
                        row(program, "You come from", false, pathway -> words(program, pathway.comesFrom())),
                        row(program, "You match", false, pathway -> words(program, pathway.match())),
                        row(program, "You train here", false, pathway -> words(program, pathway.training())),
                        row(
                                program,
                                "Before you start",
                                false,
                                pathway -> pathway.requirements().isEmpty()
                                        ? List.of("–")
                                        : pathway.requirements().stream()
                                                .map(program::inWords)
                                                .toList()))
                .toList();
    }

    private static PathwayRow row(
            ProgramDocument program, String label, boolean figure, Function<Pathway, List<String>> lines) {
        return new PathwayRow(
                label,
                figure,
                program.pathways().stream()
                        .map(pathway -> new Cell(pathway.title(), lines.apply(pathway)))
                        .toList());
    }

    private static List<String> words(ProgramDocument program, String text) {
        return List.of(text.isEmpty() ? "–" : program.inWords(text));
    }
}
