package org.walkrounds.tour;

import java.util.List;
import java.util.Optional;

/**
 * The tour: scenes, the ways between them and what they say.
 *
 * @param schema version of this form; {@value #SCHEMA} today
 * @param title name of the tour
 * @param summary one sentence for search engines and link previews
 * @param first id of the scene in which a visit starts
 * @param scenes the scenes in the order in which they are listed
 */
public record TourDocument(int schema, String title, String summary, String first, List<Scene> scenes) {

    /** The version of the form that this code reads and writes. */
    public static final int SCHEMA = 1;

    public Optional<Scene> scene(String id) {
        return scenes.stream().filter(scene -> scene.id().equals(id)).findFirst();
    }
}
