package org.walkrounds.tour;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.walkrounds.documents.Problem;
import org.walkrounds.panorama.Panorama;
import org.walkrounds.program.ProgramDocument;

/** Looks at one scene of a tour; what it finds stands in the reviewer's lists. */
final class SceneReviewer {

    private final TourDocument tour;
    private final Scene scene;
    private final String path;
    private final ProgramDocument program;
    private final List<Problem> errors;
    private final List<Problem> warnings;

    /** @param path place of the scene in the document */
    SceneReviewer(
            TourDocument tour,
            Scene scene,
            String path,
            ProgramDocument program,
            List<Problem> errors,
            List<Problem> warnings) {
        this.tour = tour;
        this.scene = scene;
        this.path = path;
        this.program = program;
        this.errors = errors;
        this.warnings = warnings;
    }

    void reviewWords() {
        if (scene.description().isEmpty()) {
            warn(".description", "readers of the text tour learn nothing about " + name());
        }
        requireKnownFacts(".description", "the description of " + name(), scene.description());
    }

    /** What leads to it, out of it, and whether the plan shows it. */
    void reviewPlace() {
        if (!tour.reachable().contains(scene.id())) {
            warn("", "no way leads to " + name() + " from the room in which a visit starts");
        }
        if (scene.links().isEmpty() && tour.scenes().size() > 1) {
            warn(".links", "no way leads out of " + name());
        }
        for (SceneLink link : scene.links()) {
            tour.scene(link.to())
                    .filter(target -> target.panorama().isEmpty())
                    .ifPresent(target -> warn(
                            ".links",
                            "the passage “" + link.label() + "” in " + name() + " leads to “" + target.title()
                                    + "”, which has no picture; visitors do not see it"));
        }
        boolean placed = tour.floors().stream()
                .flatMap(floor -> floor.standpoints().stream())
                .anyMatch(standpoint -> standpoint.scene().equals(scene.id()));
        if (!tour.floors().isEmpty() && !placed) {
            warn("", name() + " stands on no floor plan");
        }
    }

    void reviewPanorama(Optional<Panorama> panorama) {
        if (scene.panorama().isEmpty()) {
            warn(".panorama", name() + " has no picture yet; visitors cannot enter it");
        } else if (panorama.isEmpty()) {
            err(".panorama", "the picture of " + name() + " is not there; upload it again, or take the room out");
        } else if (panorama.get().state() == Panorama.State.FAILED) {
            err(
                    ".panorama",
                    "the picture “" + panorama.get().name() + "” of " + name() + " cannot be shown: "
                            + panorama.get().problem());
        } else if (!panorama.get().isReady()) {
            warn(".panorama", "the picture of " + name() + " is still being prepared");
        }
    }

    void reviewHotspots() {
        Set<String> labels = new HashSet<>();
        for (int i = 0; i < scene.hotspots().size(); i++) {
            Hotspot hotspot = scene.hotspots().get(i);
            String place = ".hotspots[" + i + "]";
            String point = "the point “" + hotspot.label() + "” in " + name();
            if (hotspot.hasFact() && program.fact(hotspot.fact()).isEmpty()) {
                err(
                        place + ".fact",
                        point + " shows the fact “" + hotspot.fact() + "”, which the program does not have");
            }
            if (hotspot.label().equals(TourReview.UNNAMED)) {
                err(place + ".label", "a point in " + name() + " has no name yet");
            } else if (!labels.add(hotspot.label())) {
                warn(place + ".label", "two points in " + name() + " are called “" + hotspot.label() + "”");
            }
            if (!hotspot.hasFact() && hotspot.text().isEmpty()) {
                warn(place, point + " says nothing yet");
            }
            requireKnownFacts(place + ".text", point, hotspot.text());
            requireKnownFacts(place + ".description", point, hotspot.description());
        }
        warnOfUndescribed();
    }

    void reviewExhibits(Predicate<String> present) {
        for (int i = 0; i < scene.hotspots().size(); i++) {
            Hotspot hotspot = scene.hotspots().get(i);
            for (int j = 0; j < hotspot.exhibits().size(); j++) {
                if (hotspot.exhibits().get(j) instanceof Exhibit.Image image && !present.test(image.picture())) {
                    err(
                            ".hotspots[" + i + "].exhibits[" + j + "]",
                            "a picture of the point “" + hotspot.label() + "” in " + name()
                                    + " is not there; add it again, or take it out");
                }
            }
        }
    }

    /** One sentence for all of a scene, so that a new one does not bury the rest. */
    private void warnOfUndescribed() {
        List<Hotspot> undescribed = scene.hotspots().stream()
                .filter(hotspot -> hotspot.description().isEmpty())
                .toList();
        if (!undescribed.isEmpty()) {
            warn(
                    ".hotspots",
                    "people who cannot see " + name() + " are not told what is there at "
                            + undescribed.stream().map(Hotspot::label).collect(Collectors.joining("”, “", "“", "”")));
        }
    }

    /** A fact in braces that the program lacks would stand there as it was typed. */
    private void requireKnownFacts(String place, String where, String text) {
        String words = program.inWords(text);
        if (words.contains("{") || words.contains("}")) {
            err(place, where + " refers to a fact that the program does not have: " + words);
        }
    }

    private String name() {
        return "“" + scene.title() + "”";
    }

    private void err(String place, String message) {
        errors.add(new Problem(path + place, message));
    }

    private void warn(String place, String message) {
        warnings.add(new Problem(path + place, message));
    }
}
