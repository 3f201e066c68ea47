package org.walkrounds.tour.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.walkrounds.panorama.Originals;
import org.walkrounds.panorama.Panorama;
import org.walkrounds.panorama.Panoramas;
import org.walkrounds.panorama.TilePyramid;
import org.walkrounds.tour.Hotspot;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.SceneLink;
import org.walkrounds.tour.TourDocument;
import tools.jackson.databind.json.JsonMapper;

/** A tour in the form of the Marzipano Tool's export: {@code data.js} and tiles. */
@Component
@Order(4)
class MarzipanoExport implements ExportFormat {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NOTE = """
            This folder holds a tour in the form that the Marzipano Tool exports: data.js and tiles.
            To show it, put index.html, index.js, style.css, img and vendor of any such export beside them.
            """;

    private final Panoramas panoramas;
    private final Originals originals;

    MarzipanoExport(Panoramas panoramas, Originals originals) {
        this.panoramas = panoramas;
        this.originals = originals;
    }

    @Override
    public String title() {
        return "Marzipano export";
    }

    @Override
    public String purpose() {
        return "For the free viewer Marzipano: data.js and tiles, as its tool exports them.";
    }

    @Override
    public String fileName() {
        return "marzipano-tour";
    }

    @Override
    public List<String> losses(TourDocument tour) {
        return Losses.of(tour, scene -> pyramid(scene).isPresent())
                .withoutBearings()
                .withoutPassageWords()
                .withoutExhibits(point -> 0)
                .all();
    }

    private Optional<TilePyramid> pyramid(Scene scene) {
        return panoramas.find(scene.panorama()).flatMap(Panorama::pyramid);
    }

    @Override
    public void write(TourDocument tour, OutgoingArchive archive) throws IOException {
        List<Scene> scenes = new ArrayList<>(tour.scenes().stream()
                .filter(scene -> pyramid(scene).isPresent())
                .toList());
        // A visit starts in the first of the list.
        scenes.sort(Comparator.comparing(scene -> !scene.id().equals(tour.first())));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(
                "scenes", scenes.stream().map(scene -> scene(scene, scenes)).toList());
        document.put("name", tour.title());
        document.put(
                "settings",
                Map.of(
                        "mouseViewMode", "drag",
                        "autorotateEnabled", false,
                        "fullscreenButton", true,
                        "viewControlButtons", true));
        String json = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document);
        archive.add("data.js", ("var APP_DATA = " + json + ";\n").getBytes(StandardCharsets.UTF_8));
        archive.add("read-me.txt", NOTE.getBytes(StandardCharsets.UTF_8));
        for (Scene scene : scenes) {
            new MarzipanoTiles(originals, scene.panorama(), pyramid(scene).orElseThrow())
                    .write("tiles/" + scene.id() + "/", archive);
        }
    }

    private Map<String, Object> scene(Scene scene, List<Scene> all) {
        TilePyramid pyramid = pyramid(scene).orElseThrow();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", scene.id());
        values.put("name", scene.title());
        values.put("levels", MarzipanoTiles.levels(pyramid));
        values.put("faceSize", pyramid.finestFaceSize());
        Map<String, Object> view = place(scene.view().yaw(), scene.view().pitch());
        view.put("fov", MarzipanoView.high(scene.view().fov()));
        values.put("initialViewParameters", view);
        values.put(
                "linkHotspots",
                scene.links().stream()
                        .filter(link ->
                                all.stream().anyMatch(target -> target.id().equals(link.to())))
                        .map(MarzipanoExport::passage)
                        .toList());
        values.put(
                "infoHotspots",
                scene.hotspots().stream().map(MarzipanoExport::point).toList());
        return values;
    }

    private static Map<String, Object> passage(SceneLink link) {
        Map<String, Object> values = place(link.yaw(), link.pitch());
        values.put("rotation", 0);
        values.put("target", link.to());
        return values;
    }

    private static Map<String, Object> point(Hotspot point) {
        Map<String, Object> values = place(point.yaw(), point.pitch());
        values.put("title", point.label());
        values.put("text", point.text());
        return values;
    }

    private static Map<String, Object> place(double yaw, double pitch) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("yaw", Math.toRadians(yaw));
        values.put("pitch", 0.0 - Math.toRadians(pitch));
        return values;
    }
}
