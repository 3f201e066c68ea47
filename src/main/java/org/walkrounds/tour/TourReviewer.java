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
    private final TourPictures pictures;

    TourReviewer(ProgramDocument program, TourPictures pictures) {
        this.program = program;
        this.pictures = pictures;
    }

    TourReview review(TourDocument tour) {
        List<Problem> errors = new ArrayList<>(TourRules.problemsOf(tour));
        List<Problem> warnings = new ArrayList<>();
        for (int i = 0; i < tour.scenes().size(); i++) {
            Scene scene = tour.scenes().get(i);
            SceneReviewer reviewer = new SceneReviewer(tour, scene, "scenes[" + i + "]", program, errors, warnings);
            reviewer.reviewPanorama(scene.panorama().isEmpty() ? Optional.empty() : pictures.find(scene.panorama()));
            reviewer.reviewPlace();
            reviewer.reviewWords();
            reviewer.reviewHotspots();
            reviewer.reviewExhibits(pictures::hasExhibit);
        }
        for (int i = 0; i < tour.routes().size(); i++) {
            reviewRoute(tour.routes().get(i), "routes[" + i + "]", errors);
        }
        return new TourReview(errors, warnings);
    }

    private void reviewRoute(Route route, String path, List<Problem> errors) {
        for (int i = 0; i < route.cues().size(); i++) {
            String words = program.inWords(route.cues().get(i).text());
            if (words.contains("{") || words.contains("}")) {
                errors.add(new Problem(
                        path + ".cues[" + i + "].text",
                        "a cue of the route “" + route.id()
                                + "” refers to a fact that the program document does not have: " + words));
            }
        }
    }
}
