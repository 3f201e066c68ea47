package org.walkrounds.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.walkrounds.program.Fact;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.tour.Exhibit;
import org.walkrounds.tour.Hotspot;
import org.walkrounds.tour.Scene;

/**
 * What a point of a scene says, put together from the tour and the program.
 *
 * @param fact the fact that it shows, absent where it explains a thing
 * @param factText the fact's own text in words
 * @param related facts beside it
 * @param exhibits pictures, films and links
 */
public record PointTexts(
        String id,
        String label,
        String text,
        String description,
        @Nullable Fact fact,
        String factText,
        List<Fact> related,
        List<Exhibit> exhibits,
        String direction,
        String path) {

    static PointTexts of(Scene scene, Hotspot hotspot, ProgramDocument program) {
        Fact fact = program.fact(hotspot.fact()).orElse(null);
        return new PointTexts(
                hotspot.id(),
                hotspot.label(),
                program.inWords(hotspot.text()),
                hotspot.description(),
                fact,
                fact == null ? "" : program.inWords(fact.text()),
                fact == null
                        ? List.of()
                        : fact.related().stream()
                                .flatMap(id -> program.fact(id).stream())
                                .toList(),
                hotspot.exhibits(),
                scene.whereabouts(hotspot.yaw()),
                Pictures.path(scene, hotspot.yaw(), hotspot.pitch()));
    }

    /** The figure as it is spoken, for those who do not see it set large. */
    public String factWords() {
        return fact == null ? "" : fact.inWords();
    }

    /** The figure and its meaning in one line. */
    public String factLine() {
        return fact == null ? "" : fact.inWords() + " " + fact.label();
    }
}
