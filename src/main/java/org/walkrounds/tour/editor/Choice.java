package org.walkrounds.tour.editor;

import java.util.Optional;
import java.util.OptionalInt;
import org.walkrounds.tour.ViewerScenes;

/**
 * What the coordinator works on.
 *
 * @param scene id of the scene that stands in the middle
 * @param hotspot id of the chosen point; empty while none is
 * @param link place of the chosen passage among the scene's links
 * @param stop the chosen stop of a guided tour, which stands in the scene
 */
record Choice(String scene, String hotspot, OptionalInt link, Optional<Stop> stop) {

    /**
     * A stop of a guided tour.
     *
     * @param route the route's id
     * @param index its place among the stops, from 0
     */
    record Stop(String route, int index) {}

    static Choice scene(String id) {
        return new Choice(id, "", OptionalInt.empty(), Optional.empty());
    }

    static Choice stop(String scene, String route, int index) {
        return new Choice(scene, "", OptionalInt.empty(), Optional.of(new Stop(route, index)));
    }

    Choice point(String id) {
        return new Choice(scene, id, OptionalInt.empty(), Optional.empty());
    }

    Choice passage(int index) {
        return new Choice(scene, "", OptionalInt.of(index), Optional.empty());
    }

    /** The choice that a click on one of the viewer's points makes. */
    Choice clicked(String viewerId) {
        return viewerId.startsWith(ViewerScenes.LINK)
                ? passage(Integer.parseInt(viewerId.substring(ViewerScenes.LINK.length())))
                : point(viewerId);
    }

    /** The id of what is chosen as the viewer knows it; empty while nothing is. */
    String viewerId() {
        return link.isPresent() ? ViewerScenes.linkId(link.getAsInt()) : hotspot;
    }
}
