package org.walkrounds.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.program.Programs;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.TourDocument;
import org.walkrounds.tour.Tours;
import org.walkrounds.tour.ViewerScenes;
import org.walkrounds.viewer.ViewerScene;
import tools.jackson.databind.json.JsonMapper;

/** The published tour for a page that shows it beside something else: a room, a replay. */
@Controller
class LedScenes {

    private static final String PATH = "/api/tour/scenes.json";

    private static final int STILL_SIZE = 960;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Programs programs;
    private final Tours tours;
    private final ViewerScenes viewerScenes;
    private final PublicDocuments documents;

    LedScenes(Programs programs, Tours tours, ViewerScenes viewerScenes, PublicDocuments documents) {
        this.programs = programs;
        this.tours = tours;
        this.viewerScenes = viewerScenes;
        this.documents = documents;
    }

    /**
     * What such a page needs.
     *
     * @param scenes as the viewer takes them
     * @param models ids of the scenes whose pictures are computer-made
     * @param stills by scene: the address of a picture of its first view
     * @param points what the points say
     */
    private record Led(List<ViewerScene> scenes, List<String> models, Map<String, String> stills, List<Point> points) {}

    /**
     * A point in few words.
     *
     * @param figure may be empty
     * @param spoken the figure in words
     * @param path where all about it stands
     */
    private record Point(
            String scene, String id, String title, String figure, String spoken, List<String> texts, String path) {}

    @GetMapping(PATH)
    ResponseEntity<byte[]> scenes(HttpServletRequest request) {
        return documents.json(request, PATH, () -> JSON.writeValueAsBytes(led()));
    }

    private Led led() {
        ProgramDocument program = programs.published();
        TourDocument tour = tours.published();
        List<ViewerScene> shown = viewerScenes.of(tour);
        List<Scene> scenes =
                shown.stream().flatMap(scene -> tour.scene(scene.id()).stream()).toList();
        return new Led(
                shown,
                scenes.stream().filter(Scene::illustration).map(Scene::id).toList(),
                scenes.stream().collect(Collectors.toMap(Scene::id, scene -> Pictures.still(scene, STILL_SIZE))),
                scenes.stream()
                        .flatMap(scene -> scene.hotspotsInTurn().stream()
                                .map(hotspot -> point(scene, PointTexts.of(scene, hotspot, program))))
                        .toList());
    }

    private static Point point(Scene scene, PointTexts texts) {
        List<String> words = Stream.of(texts.factText(), texts.text())
                .filter(text -> !text.isEmpty())
                .toList();
        return texts.fact() == null
                ? new Point(scene.id(), texts.id(), texts.label(), "", "", words, texts.path())
                : new Point(
                        scene.id(),
                        texts.id(),
                        texts.fact().label(),
                        texts.fact().figure() + (texts.fact().atLeast() ? "+" : ""),
                        texts.factWords(),
                        words,
                        texts.path());
    }
}
