package org.walkrounds.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.walkrounds.documents.Problem;
import org.walkrounds.panorama.Panorama;
import org.walkrounds.program.ProgramDocument;

/**
 * Looks at a tour beside the program whose facts it shows and the panoramas that it stands in. These change on their
 * own, so what is found here never makes a tour unreadable; it only keeps one from being published.
 */
final class TourReviewer {

    private final ProgramDocument program;
    private final Function<String, Optional<Panorama>> panoramas;

    TourReviewer(ProgramDocument program, Function<String, Optional<Panorama>> panoramas) {
        this.program = program;
        this.panoramas = panoramas;
    }

    TourReview review(TourDocument tour) {
        List<Problem> errors = new ArrayList<>(TourRules.problemsOf(tour));
        List<Problem> warnings = new ArrayList<>();
        Set<String> reachable = tour.reachable();
        for (int i = 0; i < tour.scenes().size(); i++) {
            Scene scene = tour.scenes().get(i);
            String path = "scenes[" + i + "]";
            if (!reachable.contains(scene.id())) {
                warnings.add(new Problem(path, "no way leads to the scene “" + scene.id() + "” from the first one"));
            }
            if (scene.description().isEmpty()) {
                warnings.add(new Problem(
                        path + ".description", "readers of the text tour learn nothing about “" + scene.id() + "”"));
            }
            reviewPanorama(scene, path + ".panorama", errors, warnings);
            reviewHotspots(scene, path, errors, warnings);
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

    private void reviewPanorama(Scene scene, String path, List<Problem> errors, List<Problem> warnings) {
        if (scene.panorama().isEmpty()) {
            warnings.add(new Problem(path, "the scene “" + scene.id() + "” has no picture yet"));
            return;
        }
        Optional<Panorama> panorama = panoramas.apply(scene.panorama());
        if (panorama.isEmpty()) {
            errors.add(new Problem(
                    path,
                    "the scene “" + scene.id() + "” refers to the panorama “" + scene.panorama()
                            + "”, which has not been uploaded"));
        } else if (panorama.get().state() == Panorama.State.FAILED) {
            errors.add(new Problem(
                    path,
                    "the panorama “" + panorama.get().name() + "” of the scene “" + scene.id() + "” cannot be shown: "
                            + panorama.get().problem()));
        } else if (panorama.get().state() != Panorama.State.READY) {
            warnings.add(new Problem(path, "the picture of the scene “" + scene.id() + "” is still being prepared"));
        }
    }

    private void reviewHotspots(Scene scene, String path, List<Problem> errors, List<Problem> warnings) {
        for (int i = 0; i < scene.hotspots().size(); i++) {
            Hotspot hotspot = scene.hotspots().get(i);
            String place = path + ".hotspots[" + i + "]";
            if (hotspot.hasFact() && program.fact(hotspot.fact()).isEmpty()) {
                errors.add(new Problem(
                        place + ".fact",
                        "hotspot “" + hotspot.id() + "” of scene “" + scene.id() + "” refers to the fact “"
                                + hotspot.fact() + "”, which the program document does not have"));
            }
            if (!hotspot.hasFact() && hotspot.text().isEmpty()) {
                warnings.add(new Problem(
                        place, "hotspot “" + hotspot.id() + "” of scene “" + scene.id() + "” says nothing yet"));
            }
        }
    }
}
