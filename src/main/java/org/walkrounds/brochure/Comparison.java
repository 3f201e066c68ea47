package org.walkrounds.brochure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.walkrounds.program.Fact;
import org.walkrounds.program.Pathway;
import org.walkrounds.program.ProgramDocument;

/** The table of the ways in. A question that no way in answers has no row. */
record Comparison(ProgramDocument document, List<Pathway> pathways) {

    Part.Comparison part() {
        List<Part.Row> rows = new ArrayList<>();
        add(rows, "Positions a year", pathway -> positions(pathway.positions()));
        add(rows, "You come from", pathway -> words(pathway.comesFrom()));
        add(rows, "You match", pathway -> words(pathway.match()));
        add(rows, "You train here", pathway -> words(pathway.training()));
        add(
                rows,
                "You need",
                pathway ->
                        pathway.requirements().stream().map(document::inWords).toList());
        add(rows, "In short", pathway -> words(pathway.text()));
        List<String> columns = pathways.stream()
                .map(pathway -> document.inWords(pathway.title()))
                .toList();
        return new Part.Comparison(columns, rows);
    }

    private void add(List<Part.Row> rows, String question, Function<Pathway, List<String>> answer) {
        List<List<String>> answers = pathways.stream().map(answer).toList();
        if (answers.stream().anyMatch(paragraphs -> !paragraphs.isEmpty())) {
            rows.add(new Part.Row(question, answers));
        }
    }

    private List<String> positions(String factId) {
        return document.fact(factId).map(Fact::inWords).map(Comparison::capitalized).stream()
                .toList();
    }

    private List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(document.inWords(text));
    }

    private static String capitalized(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
