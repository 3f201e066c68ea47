package org.walkrounds.program;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.walkrounds.documents.Problem;

/** What must hold across the whole program document: ids stand once, references lead somewhere, years follow. */
final class ProgramRules {

    private final ProgramDocument document;
    private final Set<String> facts;
    private final Set<String> people;
    private final List<Problem> problems = new ArrayList<>();

    private ProgramRules(ProgramDocument document) {
        this.document = document;
        this.facts = document.facts().stream().map(Fact::id).collect(Collectors.toSet());
        this.people = document.people().stream().map(Person::id).collect(Collectors.toSet());
    }

    /** All that is wrong with a document whose parts are sound; empty when nothing is. */
    static List<Problem> check(ProgramDocument document) {
        ProgramRules rules = new ProgramRules(document);
        rules.ids();
        rules.facts();
        rules.years();
        rules.blocks();
        Texts.visit(document, rules::text);
        return List.copyOf(rules.problems);
    }

    private void ids() {
        unique("facts", document.facts(), Fact::id);
        unique("people", document.people(), Person::id);
        unique("stages", document.stages(), Stage::id);
        unique("pathways", document.pathways(), Pathway::id);
        unique("sections", document.sections(), Section::id);
        unique("resources", document.resources(), Resource::id);
    }

    private <T> void unique(String list, List<T> elements, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            if (!seen.add(id.apply(elements.get(i)))) {
                problem(
                        list + "[" + i + "].id",
                        "“" + id.apply(elements.get(i)) + "” is used twice; give one of them another id");
            }
        }
    }

    private void facts() {
        facts("home.figures", document.home().figures());
        for (int i = 0; i < document.facts().size(); i++) {
            facts("facts[" + i + "].related", document.facts().get(i).related());
        }
        for (int i = 0; i < document.pathways().size(); i++) {
            String positions = document.pathways().get(i).positions();
            if (!positions.isEmpty()) {
                fact("pathways[" + i + "].positions", positions);
            }
        }
    }

    private void years() {
        int last = 0;
        for (int i = 0; i < document.stages().size(); i++) {
            Stage stage = document.stages().get(i);
            if (stage.fromYear() <= last) {
                problem(
                        "stages[" + i + "].fromYear",
                        "must come after PGY " + last + ", in which the stage before ends");
            }
            last = stage.toYear();
        }
    }

    private void blocks() {
        for (int i = 0; i < document.sections().size(); i++) {
            List<Block> blocks = document.sections().get(i).blocks();
            for (int j = 0; j < blocks.size(); j++) {
                String path = "sections[" + i + "].blocks[" + j + "]";
                switch (blocks.get(j)) {
                    case Block.Figures figures -> facts(path + ".facts", figures.facts());
                    case Block.People named -> people(path + ".people", named.people());
                    default -> {}
                }
            }
        }
    }

    private void text(String path, String text) {
        for (String id : FactReferences.in(text)) {
            fact(path, id);
        }
        if (FactReferences.hasStrayBrace(text)) {
            problem(path, "has a brace that is no reference; a fact is referred to as {fact-id} or {fact-id:figure}");
        }
    }

    private void facts(String path, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            fact(path + "[" + i + "]", ids.get(i));
        }
    }

    private void fact(String path, String id) {
        if (!facts.contains(id)) {
            problem(path, "refers to the fact “" + id + "”, which is not among the facts");
        }
    }

    private void people(String path, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            if (!people.contains(ids.get(i))) {
                problem(path + "[" + i + "]", "refers to “" + ids.get(i) + "”, who is not among the people");
            }
        }
    }

    private void problem(String path, String message) {
        problems.add(new Problem(path, message));
    }
}
