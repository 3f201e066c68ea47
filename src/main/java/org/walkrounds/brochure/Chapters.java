package org.walkrounds.brochure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.walkrounds.program.Block;
import org.walkrounds.program.Fact;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.program.Section;
import org.walkrounds.program.Stage;

/** Turns the program document into chapters: every text in words, every reference followed. */
final class Chapters {

    /** The chapter that lists the document's resources; it has no section of its own. */
    static final String RESOURCES = "resources";

    private final ProgramDocument document;
    private final Pictures pictures;
    private final Addresses addresses;

    Chapters(ProgramDocument document, Pictures pictures, Addresses addresses) {
        this.document = document;
        this.pictures = pictures;
        this.addresses = addresses;
    }

    /**
     * The chapters of these ids in the document's order; all of them when there are none.
     *
     * @throws UnusableRequestException if an id names no section that visitors see
     */
    List<Chapter> of(List<String> ids) {
        List<Chapter> all = all();
        List<String> known = all.stream().map(Chapter::id).toList();
        ids.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new UnusableRequestException("The program has no section of the name given in “sections”; it has "
                    + String.join(", ", known) + ".");
        });
        return all.stream()
                .filter(chapter -> ids.isEmpty() || ids.contains(chapter.id()))
                .toList();
    }

    private List<Chapter> all() {
        List<Chapter> chapters = new ArrayList<>();
        for (Section section : document.visibleSections()) {
            List<Part> parts = section.blocks().stream().flatMap(this::part).toList();
            if (!parts.isEmpty()) {
                chapters.add(new Chapter(section.id(), words(section.title()), words(section.contents()), parts));
            }
        }
        if (!document.resources().isEmpty() && chapters.stream().noneMatch(c -> c.id().equals(RESOURCES))) {
            chapters.add(resources());
        }
        return chapters;
    }

    private Stream<Part> part(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Stream.of(new Part.Text(words(paragraph.text())));
            case Block.Bullets bullets -> some(words(bullets.items()), Part.Items::new);
            case Block.Figures figures ->
                some(
                        facts(figures.facts()),
                        found -> new Part.Figures(
                                FigureRows.of(found.stream().map(this::figure).toList())));
            case Block.People people -> some(people(people.people()), Part.People::new);
            case Block.Curriculum curriculum -> some(document.stages(), this::timeline);
            case Block.Pathways pathways -> some(document.pathways(), found -> new Comparison(document, found).part());
            case Block.Scene scene ->
                pictures.of(scene.scene()).stream()
                        .map(picture ->
                                new Part.Still(picture.source(), picture.description(), words(scene.caption())));
            case Block.Link link -> Stream.of(new Part.Link(words(link.label()), addresses.complete(link.url())));
        };
    }

    private static <T> Stream<Part> some(List<T> things, Function<List<T>, Part> part) {
        return things.isEmpty() ? Stream.empty() : Stream.of(part.apply(things));
    }

    private List<Fact> facts(List<String> ids) {
        return ids.stream().map(document::fact).flatMap(Optional::stream).toList();
    }

    private List<Part.Person> people(List<String> ids) {
        return ids.stream()
                .map(document::person)
                .flatMap(Optional::stream)
                .map(person -> new Part.Person(person.name(), person.role()))
                .toList();
    }

    private static String capitalized(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Part.Figure figure(Fact fact) {
        return new Part.Figure(fact.figure(), fact.atLeast(), words(fact.label()));
    }

    private Part timeline(List<Stage> stages) {
        return new Part.Timeline(stages.stream()
                .map(stage -> new Part.Step(
                        stage.years(),
                        capitalized(words(stage.duration())),
                        words(stage.title()),
                        words(stage.text()),
                        inColumns(words(stage.rotations())),
                        words(stage.milestone())))
                .toList());
    }

    private static List<List<String>> inColumns(List<String> items) {
        int first = (items.size() + 1) / 2;
        return items.isEmpty() ? List.of() : List.of(items.subList(0, first), items.subList(first, items.size()));
    }

    private Chapter resources() {
        List<Part.Entry> entries = document.resources().stream()
                .map(resource -> new Part.Entry(
                        words(resource.title()), words(resource.text()), addresses.complete(resource.url())))
                .toList();
        List<Part> parts = List.of(new Part.Text(words(document.resourcesLead())), new Part.Shelf(entries));
        return new Chapter(RESOURCES, "Resources", "Resources", parts);
    }

    private List<String> words(List<String> texts) {
        return texts.stream().map(this::words).toList();
    }

    private String words(String text) {
        return document.inWords(text);
    }
}
