package org.walkrounds.tour.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.walkrounds.tour.Hotspot;
import org.walkrounds.tour.Leveling;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.TourDocument;

/** What of a tour a foreign form cannot hold, counted and in words. */
final class Losses {

    private final TourDocument tour;
    private final List<String> sentences = new ArrayList<>();

    private Losses(TourDocument tour) {
        this.tour = tour;
    }

    /**
     * What no foreign form holds.
     *
     * @param shown whether a scene can be given out
     */
    static Losses of(TourDocument tour, Predicate<Scene> shown) {
        Losses losses = new Losses(tour);
        tour.scenes().stream()
                .filter(shown.negate())
                .forEach(scene -> losses.sentences.add("The room “" + scene.title() + "”: its picture is not ready."));
        losses.count(tour.routes().size(), "guided tour", "guided tours");
        losses.count(tour.floors().size(), "floor plan", "floor plans");
        losses.count(
                losses.points(hotspot -> hotspot.area().isEmpty() ? 0 : 1), "outline of a thing", "outlines of things");
        losses.count(
                losses.points(hotspot -> hotspot.hasFact() ? 1 : 0),
                "tie of a point to a fact of the program; its words go",
                "ties of points to facts of the program; their words go");
        losses.count(
                losses.points(hotspot -> hotspot.description().isEmpty() ? 0 : 1),
                "description for people who do not see the picture",
                "descriptions for people who do not see the picture");
        losses.count(
                losses.points(hotspot -> hotspot.source().isEmpty() ? 0 : 1),
                "source of a figure",
                "sources of figures");
        losses.count(
                losses.scenes(scene -> scene.description().isEmpty() ? 0 : 1),
                "description of a room",
                "descriptions of rooms");
        losses.count(losses.scenes(scene -> scene.stills().size()), "view for print", "views for print");
        losses.count(
                losses.scenes(scene -> scene.illustration() ? 1 : 0),
                "mark of a picture as computer-made",
                "marks of pictures as computer-made");
        return losses;
    }

    /** For a form that knows neither where north is nor what is level. */
    Losses withoutBearings() {
        count(scenes(scene -> scene.leveling().equals(Leveling.NONE) ? 0 : 1), "leveled horizon", "leveled horizons");
        count(scenes(scene -> scene.heading() == 0 ? 0 : 1), "direction of north", "directions of north");
        return this;
    }

    /** For a form whose passages have neither words nor a view to arrive at. */
    Losses withoutPassageWords() {
        count(
                scenes(scene -> scene.links().size()),
                "passage’s words and arrival view",
                "passages’ words and arrival views");
        return this;
    }

    /**
     * For a form whose points show less than ours.
     *
     * @param held how many of a point's pictures, films and links it holds
     */
    Losses withoutExhibits(ToIntFunction<Hotspot> held) {
        count(
                points(point -> point.exhibits().size() - held.applyAsInt(point)),
                "picture, film or link of a point",
                "pictures, films and links of points");
        return this;
    }

    List<String> all() {
        return List.copyOf(sentences);
    }

    private int scenes(ToIntFunction<Scene> number) {
        return tour.scenes().stream().mapToInt(number).sum();
    }

    private int points(ToIntFunction<Hotspot> number) {
        return scenes(scene -> scene.hotspots().stream().mapToInt(number).sum());
    }

    private void count(int number, String one, String many) {
        if (number > 0) {
            sentences.add(number + " " + (number == 1 ? one : many));
        }
    }
}
