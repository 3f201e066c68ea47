package org.walkrounds.brochure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.walkrounds.documents.Checks;

/**
 * What coordinators decide about the brochure; all its words come from the program, the tour and the schedule.
 *
 * @param schema version of this form; {@value #SCHEMA} today
 * @param cover the picture of the first page
 * @param accent the color of marks and rules, as {@code #rrggbb}
 * @param chapters the chapters in their order; one that is not named stands after its neighbor in the program
 */
public record BrochureDesign(int schema, CoverView cover, String accent, List<Entry> chapters) {

    /** The version of the form that this code reads and writes. */
    public static final int SCHEMA = 1;

    /** Chapters that an order may name. */
    public static final int MOST_CHAPTERS = 200;

    /**
     * A view of the tour.
     *
     * @param scene id of the scene; empty for no picture
     * @param still id of one of its stills; empty for its first view
     */
    public record CoverView(String scene, String still) {

        /** A cover without a picture. */
        public static final CoverView NONE = new CoverView("", "");

        public CoverView {
            Checks checks = new Checks();
            scene = scene.isEmpty() ? scene : checks.id("scene", scene);
            still = still.isEmpty() ? still : checks.id("still", still);
            checks.done();
        }
    }

    /**
     * A chapter's place in the order.
     *
     * @param chapter id of a section of the program, or of a chapter that the brochure itself makes
     * @param printed whether it is part of the brochure
     */
    public record Entry(String chapter, boolean printed) {

        public Entry {
            Checks checks = new Checks();
            chapter = checks.id("chapter", chapter);
            checks.done();
        }
    }

    public BrochureDesign {
        Checks checks = new Checks();
        checks.require(accent.matches("#[0-9a-f]{6}"), "accent", "must be a color such as #f0ae3c");
        chapters = List.copyOf(chapters);
        checks.require(chapters.size() <= MOST_CHAPTERS, "chapters", "must be at most " + MOST_CHAPTERS);
        checks.require(
                chapters.stream().map(Entry::chapter).distinct().count() == chapters.size(),
                "chapters",
                "must name each chapter once");
        checks.done();
    }

    public BrochureDesign withCover(CoverView view) {
        return new BrochureDesign(schema, view, accent, chapters);
    }

    public BrochureDesign withAccent(String color) {
        return new BrochureDesign(schema, cover, color, chapters);
    }

    public BrochureDesign withChapters(List<Entry> order) {
        return new BrochureDesign(schema, cover, accent, order);
    }

    /** Whether a chapter is part of the brochure; one that the order does not name is. */
    boolean prints(String chapter) {
        return entry(chapter).map(Entry::printed).orElse(true);
    }

    private Optional<Entry> entry(String chapter) {
        return chapters.stream()
                .filter(entry -> entry.chapter().equals(chapter))
                .findFirst();
    }

    /**
     * All these chapters in the design's order.
     *
     * @param natural ids of all chapters there are, in the program's order
     */
    List<String> order(List<String> natural) {
        List<String> order = new ArrayList<>(
                chapters.stream().map(Entry::chapter).filter(natural::contains).toList());
        for (int i = 0; i < natural.size(); i++) {
            if (!order.contains(natural.get(i))) {
                order.add(i == 0 ? 0 : order.indexOf(natural.get(i - 1)) + 1, natural.get(i));
            }
        }
        return List.copyOf(order);
    }
}
