package org.walkrounds.brochure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.walkrounds.program.Block;
import org.walkrounds.program.Section;

/** The chapters that there are to print: the program's sections, and those that the brochure makes itself. */
final class Chapters {

    private final Sources sources;

    Chapters(Sources sources) {
        this.sources = sources;
    }

    /** All chapters in the order of the design. */
    List<ChapterChoice> all() {
        List<ChapterChoice> natural = natural();
        List<String> order =
                sources.design().order(natural.stream().map(ChapterChoice::id).toList());
        return order.stream()
                .flatMap(id -> natural.stream().filter(choice -> choice.id().equals(id)))
                .toList();
    }

    /**
     * The chapters of these ids in the order of the design; all that it prints when there are none.
     *
     * @throws UnusableRequestException if an id names no chapter that is printed
     */
    List<ChapterChoice> of(List<String> ids) {
        List<ChapterChoice> offered =
                all().stream().filter(ChapterChoice::printed).toList();
        List<String> known = offered.stream().map(ChapterChoice::id).toList();
        ids.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new UnusableRequestException("The brochure has no section of the name given in “sections”; it has "
                    + String.join(", ", known) + ".");
        });
        return offered.stream()
                .filter(choice -> ids.isEmpty() || ids.contains(choice.id()))
                .toList();
    }

    /** In the program's order; the rooms follow the section that shows one of them, the dates the program's own words. */
    private List<ChapterChoice> natural() {
        List<ChapterChoice> chapters = new ArrayList<>();
        int afterRooms = -1;
        for (Section section : sources.program().visibleSections()) {
            if (section.isEmpty()) {
                continue;
            }
            chapters.add(choice(section.id(), sources.program().inWords(section.contents())));
            if (section.blocks().stream().anyMatch(Block.Scene.class::isInstance)) {
                afterRooms = chapters.size();
            }
        }
        List<ChapterChoice> rooms = new ArrayList<>();
        if (!sources.tour().floors().isEmpty()) {
            rooms.add(choice(FloorPlanChapter.ID, FloorPlanChapter.NAME));
        }
        if (sources.tour().scenes().stream().anyMatch(scene -> sources.ready().contains(scene.panorama()))) {
            rooms.add(choice(WalkChapter.ID, WalkChapter.NAME));
        }
        chapters.addAll(afterRooms < 0 ? chapters.size() : afterRooms, rooms);
        chapters.add(choice(SessionsChapter.ID, SessionsChapter.NAME));
        if (!sources.program().resources().isEmpty()) {
            chapters.add(choice(ResourcesChapter.ID, ResourcesChapter.NAME));
        }
        return withoutDoubles(chapters);
    }

    /** A section of the program that has the id of a chapter of the brochure's own takes its place. */
    private static List<ChapterChoice> withoutDoubles(List<ChapterChoice> chapters) {
        Map<String, ChapterChoice> first = new LinkedHashMap<>();
        chapters.forEach(choice -> first.putIfAbsent(choice.id(), choice));
        return List.copyOf(first.values());
    }

    private ChapterChoice choice(String id, String name) {
        return new ChapterChoice(id, name, sources.design().prints(id));
    }
}
