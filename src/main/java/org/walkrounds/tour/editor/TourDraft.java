package org.walkrounds.tour.editor;

import java.util.List;
import org.walkrounds.documents.EditedDraft;
import org.walkrounds.tour.TourDocument;
import org.walkrounds.tour.TourReview;
import org.walkrounds.tour.Tours;

/** The tour that one coordinator works on. */
final class TourDraft extends EditedDraft<TourDocument> {

    private final Tours tours;

    TourDraft(Tours tours, String author) {
        super(tours, author);
        this.tours = tours;
    }

    TourDocument tour() {
        return document();
    }

    /** Whether a scene of the draft shows a panorama. */
    boolean shows(String panorama) {
        return shows(tour(), panorama);
    }

    /** Whether visitors see a panorama. */
    boolean publishes(String panorama) {
        return shows(tours.published(), panorama);
    }

    private static boolean shows(TourDocument tour, String panorama) {
        return tour.scenes().stream().anyMatch(scene -> scene.panorama().equals(panorama));
    }

    List<String> changes() {
        return TourChanges.between(tours.published(), tour());
    }

    TourReview review() {
        return tours.review(tour());
    }

    void publish(String note) {
        publish((draft, author) -> tours.publish(draft, author, note));
    }
}
