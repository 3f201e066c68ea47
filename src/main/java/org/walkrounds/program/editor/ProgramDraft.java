package org.walkrounds.program.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.walkrounds.documents.EditedDraft;
import org.walkrounds.documents.Problem;
import org.walkrounds.program.Fact;
import org.walkrounds.program.FactPlace;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.program.Programs;

/** The program that one coordinator works on. */
final class ProgramDraft extends EditedDraft<ProgramDocument> {

    private final Programs programs;

    ProgramDraft(Programs programs, String author) {
        super(programs, author);
        this.programs = programs;
    }

    List<String> changes() {
        return ProgramChanges.between(programs.published(), document());
    }

    List<FactPlace> placesOf(String fact) {
        return programs.placesOf(fact, document());
    }

    List<Problem> errors() {
        return programs.review(document());
    }

    /** What a coordinator should know before publishing: where changed facts appear, and sections without words. */
    List<Problem> warnings() {
        List<Problem> warnings = new ArrayList<>();
        for (Fact fact : document().facts()) {
            boolean changed = programs.published().fact(fact.id()).stream().anyMatch(old -> !old.equals(fact));
            if (changed) {
                List<String> places =
                        placesOf(fact.id()).stream().map(FactPlace::words).toList();
                warnings.add(new Problem(
                        "facts",
                        places.isEmpty()
                                ? "“" + fact.label() + "” is shown nowhere."
                                : "“" + fact.label() + "” changes in " + String.join("; ", places) + "."));
            }
        }
        Stream<Problem> empty = document().emptySections().stream()
                .map(section -> new Problem(
                        "sections", "The section “" + section.title() + "” is empty; visitors see nothing of it."));
        return Stream.concat(warnings.stream(), empty).toList();
    }

    void publish(String note) {
        publish((draft, author) -> programs.publish(draft.number(), author, note));
    }
}
