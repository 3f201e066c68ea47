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

/** Turns a section of the program into a chapter: every text in words, every reference followed. */
final class SectionChapter {

    private static final double STILL_HEIGHT = 2.9;

    private final ProgramDocument document;
    private final Gallery gallery;
    private final Addresses addresses;
    private final Paper paper;

    SectionChapter(ProgramDocument document, Gallery gallery, Addresses addresses, Paper paper) {
        this.document = document;
        this.gallery = gallery;
        this.addresses = addresses;
        this.paper = paper;
    }

    /** Empty where nothing of the section can be printed. */
    Optional<Chapter> of(Section section) {
        List<Part> parts =
                new ArrayList<>(section.blocks().stream().flatMap(this::part).toList());
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        String title = words(section.title());
        boolean spread = has(parts, Part.Figures.class) && !has(parts, Part.Still.class);
        if (spread) {
            SpareRoom.below(title, parts, paper)
                    .flatMap(height -> gallery.detail(paper.inchesWide(), height))
                    .ifPresent(print -> parts.add(new Part.Still(print, print.room() + ".")));
        }
        boolean opening = spread || has(parts, Part.Still.class) || has(parts, Part.Timeline.class);
        return Optional.of(new Chapter(section.id(), title, words(section.contents()), opening, List.copyOf(parts)));
    }

    private static boolean has(List<Part> parts, Class<? extends Part> kind) {
        return parts.stream().anyMatch(kind::isInstance);
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
            case Block.People people -> some(people(people.people()), found -> new Part.People(Part.inPairs(found)));
            case Block.Curriculum curriculum -> some(document.stages(), this::timeline);
            case Block.Pathways pathways -> some(document.pathways(), found -> new Comparison(document, found).part());
            case Block.Scene scene ->
                gallery.of(scene.scene(), paper.inchesWide(), STILL_HEIGHT).stream()
                        .map(print -> new Part.Still(print, words(scene.caption())));
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

    private static String capitalized(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private List<String> words(List<String> texts) {
        return texts.stream().map(this::words).toList();
    }

    private String words(String text) {
        return document.inWords(text);
    }
}
