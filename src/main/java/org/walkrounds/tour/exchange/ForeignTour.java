package org.walkrounds.tour.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.walkrounds.panorama.UnusablePanoramaException;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.SceneLink;
import org.walkrounds.tour.TourDocument;

/** Makes a tour of foreign scenes: takes their pictures in and joins them where both ends are there. */
final class ForeignTour {

    private final List<ForeignScene> scenes;
    private final Findings findings;
    private final Map<String, ForeignScene> usable = new LinkedHashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();
    /** Where Pannellum's form names the first scene; Marzipano's has no place for it. */
    private static final String FIRST_PATH = "default.firstScene";

    private final Ids given = new Ids();
    private final Map<String, String> panoramas = new LinkedHashMap<>();

    ForeignTour(List<ForeignScene> scenes, Findings findings) {
        this.scenes = List.copyOf(scenes);
        this.findings = findings;
    }

    /**
     * The tour.
     *
     * @param title its name
     * @param first foreign id of the scene in which a visit starts; the first one where there is none of that id
     * @param old the tour in whose place it comes; lends its summary
     */
    TourDocument take(ArrivedPictures pictures, String title, String first, TourDocument old) throws IOException {
        findings.requireSound();
        for (ForeignScene scene : scenes) {
            submit(scene, pictures);
        }
        if (usable.isEmpty()) {
            throw findings.nothingLeft();
        }
        List<Scene> made = usable.values().stream().map(this::scene).toList();
        String start = ids.getOrDefault(first, made.getFirst().id());
        if (!first.isEmpty() && !ids.containsKey(first)) {
            findings.leaveOut(
                    FIRST_PATH,
                    "the visit starts in “" + made.getFirst().title() + "”: there is no room “" + first
                            + "” to start in");
        }
        return new TourDocument(
                TourDocument.SCHEMA,
                title.isBlank() ? old.title() : title,
                old.summary(),
                start,
                made,
                List.of(),
                List.of());
    }

    private void submit(ForeignScene scene, ArrivedPictures pictures) throws IOException {
        try {
            panoramas.put(scene.key(), scene.picture().submit(pictures, scene.title()));
            usable.put(scene.key(), scene);
            ids.put(scene.key(), given.next(scene.key(), "room"));
        } catch (UnusablePanoramaException unusable) {
            findings.leaveOut(scene.path(), "the room is left out: " + unusable.getMessage());
        }
    }

    private Scene scene(ForeignScene scene) {
        return new Scene(
                id(scene.key()),
                scene.title(),
                "",
                panoramas.getOrDefault(scene.key(), ""),
                false,
                scene.heading(),
                scene.leveling(),
                scene.view(),
                links(scene),
                scene.points(),
                List.of());
    }

    private List<SceneLink> links(ForeignScene scene) {
        List<SceneLink> links = new ArrayList<>();
        for (ForeignScene.Passage passage : scene.passages()) {
            ForeignScene target = usable.get(passage.to());
            if (passage.to().equals(scene.key())) {
                findings.leaveOut(passage.path(), "leads to the room in which it stands");
            } else if (target == null) {
                findings.leaveOut(
                        passage.path(),
                        "leads to “" + ArchivePath.shown(passage.to()) + "”, a room that is not taken over");
            } else {
                links.add(new SceneLink(
                        id(passage.to()),
                        passage.label().isBlank() ? "Walk to " + target.title() : passage.label(),
                        passage.yaw(),
                        passage.pitch(),
                        passage.arrivalYaw().orElse(target.view().yaw())));
            }
        }
        return links;
    }

    private String id(String key) {
        return ids.getOrDefault(key, "");
    }
}
