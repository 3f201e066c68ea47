package org.walkrounds.program;

import java.util.List;
import java.util.Optional;
import org.walkrounds.documents.Checks;

/**
 * The program description: all that the pages, the tour's facts and the brochure say about the residency.
 *
 * @param schema version of this form; {@value #SCHEMA} today
 * @param program full name of the program
 * @param hospital full name of the hospital
 * @param shortName the name below the logo
 * @param summary one sentence for search engines and link previews
 * @param headline title of the program's page
 * @param lead the sentence beside it
 * @param home words of the home page
 * @param facts every number of the document
 * @param people those whom the program names
 * @param stages the curriculum in order
 * @param pathways the ways in, in the order of their columns
 * @param sections chapters of the program's page, in order
 * @param resourcesLead the sentence that opens the resources page
 * @param resources what the resources page lists
 */
public record ProgramDocument(
        int schema,
        String program,
        String hospital,
        String shortName,
        String summary,
        String headline,
        String lead,
        Home home,
        List<Fact> facts,
        List<Person> people,
        List<Stage> stages,
        List<Pathway> pathways,
        List<Section> sections,
        String resourcesLead,
        List<Resource> resources) {

    /** The version of the form that this code reads and writes. */
    public static final int SCHEMA = 1;

    public ProgramDocument {
        Checks checks = new Checks();
        checks.require(schema == SCHEMA, "schema", "must be " + SCHEMA);
        program = checks.text("program", program);
        hospital = checks.text("hospital", hospital);
        shortName = checks.text("shortName", shortName);
        summary = checks.text("summary", summary);
        headline = checks.text("headline", headline);
        lead = checks.text("lead", lead);
        facts = List.copyOf(facts);
        people = List.copyOf(people);
        stages = List.copyOf(stages);
        pathways = List.copyOf(pathways);
        sections = List.copyOf(sections);
        resourcesLead = checks.text("resourcesLead", resourcesLead);
        resources = List.copyOf(resources);
        checks.done();
    }

    public Optional<Fact> fact(String id) {
        return facts.stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    public Optional<Person> person(String id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /** The sections that have something to say to visitors. */
    public List<Section> visibleSections() {
        return sections.stream().filter(section -> !section.isEmpty()).toList();
    }

    /** The sections that still wait for their words, each with a prompt for the coordinator. */
    public List<Section> emptySections() {
        return sections.stream().filter(Section::isEmpty).toList();
    }

    /** Ids of the facts that a text refers to, in the order of the text. */
    public static List<String> factsIn(String text) {
        return FactReferences.in(text);
    }

    /** A text with every reference to a fact put into words. */
    public String inWords(String text) {
        return FactReferences.resolve(text, this);
    }
}
