package org.walkrounds.tour.exchange;

import java.util.List;
import java.util.Set;
import org.walkrounds.documents.Problem;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.TourDocument;

/**
 * A tour that has been read and checked, and waits for a coordinator's word.
 *
 * @param format what it was read from, as {@code a Pannellum tour}
 * @param tour what the draft would be; its pictures are in the house
 * @param left what is left out, with the place in the archive and the reason
 * @param newPanoramas ids of the pictures that were not here before
 */
record Proposal(String format, TourDocument tour, List<Problem> left, Set<String> newPanoramas) {

    Proposal {
        left = List.copyOf(left);
        newPanoramas = Set.copyOf(newPanoramas);
    }

    int rooms() {
        return tour.scenes().size();
    }

    int points() {
        return tour.scenes().stream().map(Scene::hotspots).mapToInt(List::size).sum();
    }

    int passages() {
        return tour.scenes().stream().map(Scene::links).mapToInt(List::size).sum();
    }
}
