package org.walkrounds.program.editor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.walkrounds.documents.InvalidDocumentException;
import org.walkrounds.program.Fact;
import org.walkrounds.program.Pathway;
import org.walkrounds.program.Person;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.program.Qualifier;
import org.walkrounds.program.Resource;
import org.walkrounds.program.Section;
import org.walkrounds.program.Stage;

/** The lists of the document, and what can be done to each: add, replace, move and remove its elements. */
enum Chapter {
    SECTIONS("Sections", "section", "sections"),
    FACTS("Facts", "fact", "facts"),
    PEOPLE("People and leadership", "person", "people"),
    STAGES("Curriculum by PGY year", "stage", "stages"),
    PATHWAYS("Pathways", "pathway", "pathways"),
    RESOURCES("Resources", "resource", "resources");

    private final String title;
    private final String one;
    private final String component;

    Chapter(String title, String one, String component) {
        this.title = title;
        this.one = one;
        this.component = component;
    }

    String title() {
        return title;
    }

    /** One element, as words name it. */
    String one() {
        return one;
    }

    List<Record> of(ProgramDocument program) {
        return ((List<?>) Records.get(program, component))
                .stream().map(Record.class::cast).toList();
    }

    Optional<Record> find(ProgramDocument program, String id) {
        return of(program).stream().filter(element -> id(element).equals(id)).findFirst();
    }

    ProgramDocument with(ProgramDocument program, List<Record> elements) {
        return Records.with(program, Map.of(component, elements));
    }

    /**
     * Puts {@code changed} where {@code old} stands.
     *
     * @throws PartChangedException if it stands there no more
     */
    ProgramDocument replaced(ProgramDocument program, Record old, Record changed) {
        List<Record> elements = new ArrayList<>(of(program));
        if (!elements.contains(old)) {
            throw new PartChangedException();
        }
        Collections.replaceAll(elements, old, changed);
        return with(program, elements);
    }

    ProgramDocument added(ProgramDocument program, Record element) {
        List<Record> elements = new ArrayList<>(of(program));
        elements.add(element);
        return with(program, elements);
    }

    ProgramDocument removed(ProgramDocument program, String id) {
        return with(
                program,
                of(program).stream().filter(element -> !id(element).equals(id)).toList());
    }

    /** Changes places with the element before; the first one stays. */
    ProgramDocument movedUp(ProgramDocument program, String id) {
        return swapped(program, index(program, id) - 1);
    }

    /** Changes places with the element behind; the last one stays. */
    ProgramDocument movedDown(ProgramDocument program, String id) {
        return swapped(program, index(program, id));
    }

    /** Swaps the element at {@code index} and the one behind it, where there are both. */
    private ProgramDocument swapped(ProgramDocument program, int index) {
        List<Record> elements = new ArrayList<>(of(program));
        if (index < 0 || index + 1 >= elements.size()) {
            return program;
        }
        Collections.swap(elements, index, index + 1);
        if (elements.get(index) instanceof Stage later && elements.get(index + 1) instanceof Stage earlier) {
            elements.set(index, StageYears.first(earlier, later));
            elements.set(index + 1, StageYears.second(earlier, later));
        }
        return with(program, elements);
    }

    private int index(ProgramDocument program, String id) {
        return of(program).stream().map(Chapter::id).toList().indexOf(id);
    }

    /**
     * A new element with this name, for the end of its list.
     *
     * @throws InvalidDocumentException if there is no room for one
     */
    Record fresh(ProgramDocument program, String name) {
        String id = freeId(program, name);
        return switch (this) {
            case SECTIONS -> new Section(id, name, name, List.of(), "");
            case FACTS -> new Fact(id, 0, Qualifier.EXACTLY, "", name, "", List.of());
            case PEOPLE -> new Person(id, name, "Role to be written");
            case STAGES -> {
                int year = StageYears.next(program);
                yield new Stage(id, year, year, "", name, "Text to be written", List.of(), "");
            }
            case PATHWAYS -> new Pathway(id, name, "", "", "", "", List.of(), "", "");
            case RESOURCES -> new Resource(id, name, "Text to be written", "");
        };
    }

    static String id(Record element) {
        return (String) Records.get(element, "id");
    }

    static String name(Record element) {
        return switch (element) {
            case Fact fact -> fact.label();
            case Person person -> person.name();
            default -> (String) Records.get(element, "title");
        };
    }

    private String freeId(ProgramDocument program, String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String slug =
                plain.replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String base = slug.isEmpty() ? one : slug;
        String id = base;
        for (int i = 2; find(program, id).isPresent(); i++) {
            id = base + "-" + i;
        }
        return id;
    }
}
