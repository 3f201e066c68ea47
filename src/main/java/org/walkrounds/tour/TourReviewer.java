package org.walkrounds.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.walkrounds.documents.Problem;
import org.walkrounds.program.ProgramDocument;

/**
 * Looks at a tour beside the program whose facts it shows and the panoramas that it stands in. These change on their
 * own, so what is found here never makes a tour unreadable; it only keeps one from being published.
 */
final class TourReviewer {

    private final ProgramDocument program;
    private final TourMedia media;

    TourReviewer(ProgramDocument program, TourMedia media) {
        this.program = program;
        this.media = media;
    }

    TourReview review(TourDocument tour) {
        List<Problem> errors = new ArrayList<>(TourRules.problemsOf(tour));
        List<Problem> warnings = new ArrayList<>();
        for (int i = 0; i < tour.scenes().size(); i++) {
            Scene scene = tour.scenes().get(i);
            SceneReviewer reviewer = new SceneReviewer(tour, scene, "scenes[" + i + "]", program, errors, warnings);
            reviewer.reviewPanorama(scene.panorama().isEmpty() ? Optional.empty() : media.find(scene.panorama()));
            reviewer.reviewPlace();
            reviewer.reviewWords();
            reviewer.reviewHotspots();
            reviewer.reviewExhibits(media::hasExhibit);
        }
        for (int i = 0; i < tour.routes().size(); i++) {
            new RouteReviewer(tour.routes().get(i), "routes[" + i + "]", program, media, errors, warnings).review();
        }
        return new TourReview(errors, warnings);
    }
}
