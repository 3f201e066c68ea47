package org.walkrounds.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.walkrounds.program.Fact;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.tour.Hotspot;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.TourDocument;

/** Finds rooms and points by the words that stand in them; a name counts more than a text. */
final class TourSearch {

    private static final int MOST = 12;

    private final ProgramDocument program;
    private final TourDocument tour;

    TourSearch(ProgramDocument program, TourDocument tour) {
        this.program = program;
        this.tour = tour;
    }

    /**
     * Something that was found.
     *
     * @param point id of the point; empty for a room
     * @param path the view in which it stands
     */
    record Hit(String scene, String point, String title, String where, String path, int weight) {}

    /** What holds every word of the query, the best first; nothing for a query without words. */
    List<Hit> find(String query) {
        List<String> words = Arrays.stream(query.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        for (Scene scene : tour.scenes()) {
            int room = weight(words, scene.title(), scene.description());
            if (room > 0) {
                hits.add(new Hit(scene.id(), "", scene.title(), "Room", Pictures.path(scene), room + 1));
            }
            for (Hotspot hotspot : scene.hotspots()) {
                int point = weight(words, hotspot.label(), text(hotspot));
                if (point > 0) {
                    String path = Pictures.path(scene, hotspot.yaw(), hotspot.pitch());
                    hits.add(new Hit(scene.id(), hotspot.id(), hotspot.label(), scene.title(), path, point));
                }
            }
        }
        return hits.stream()
                .sorted(Comparator.comparingInt(Hit::weight).reversed())
                .limit(MOST)
                .toList();
    }

    private String text(Hotspot hotspot) {
        String fact = program.fact(hotspot.fact()).map(this::text).orElse("");
        return program.inWords(hotspot.text()) + ' ' + hotspot.description() + ' ' + fact;
    }

    private String text(Fact fact) {
        return fact.inWords() + ' ' + fact.label() + ' ' + program.inWords(fact.text());
    }

    private static int weight(List<String> words, String name, String text) {
        String names = name.toLowerCase(Locale.ROOT);
        String all = names + ' ' + text.toLowerCase(Locale.ROOT);
        if (!words.stream().allMatch(all::contains)) {
            return 0;
        }
        return 1 + 2 * (int) words.stream().filter(names::contains).count();
    }
}
