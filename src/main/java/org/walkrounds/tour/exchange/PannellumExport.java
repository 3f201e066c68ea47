package org.walkrounds.tour.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.walkrounds.panorama.Crop;
import org.walkrounds.panorama.Originals;
import org.walkrounds.tour.Exhibit;
import org.walkrounds.tour.Hotspot;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.SceneLink;
import org.walkrounds.tour.TourDocument;
import tools.jackson.databind.json.JsonMapper;

/** A Pannellum tour: its JSON configuration and equirectangular pictures. */
@Component
@Order(3)
class PannellumExport implements ExportFormat {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Originals originals;

    PannellumExport(Originals originals) {
        this.originals = originals;
    }

    @Override
    public String title() {
        return "Pannellum tour";
    }

    @Override
    public String purpose() {
        return "For the free viewer Pannellum: tour.json beside its equirectangular pictures.";
    }

    @Override
    public String fileName() {
        return "pannellum-tour";
    }

    @Override
    public List<String> losses(TourDocument tour) {
        return Losses.of(tour, scene -> hasPicture(scene))
                .withoutExhibits(point -> address(point).isPresent() ? 1 : 0)
                .all();
    }

    private boolean hasPicture(Scene scene) {
        return originals.part(scene.panorama()).isPresent();
    }

    @Override
    public void write(TourDocument tour, OutgoingArchive archive) throws IOException {
        List<Scene> scenes = tour.scenes().stream().filter(this::hasPicture).toList();
        Map<String, Object> defaults = new LinkedHashMap<>();
        defaults.put("title", tour.title());
        defaults.put("firstScene", tour.first());
        Map<String, Object> all = new LinkedHashMap<>();
        scenes.forEach(scene -> all.put(scene.id(), scene(scene, scenes)));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("default", defaults);
        document.put("scenes", all);
        archive.add(
                "tour.json",
                JSON.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(document)
                        .getBytes(StandardCharsets.UTF_8));
        for (String id : scenes.stream().map(Scene::panorama).distinct().toList()) {
            archive.add(file(id), out -> originals.write(id, out));
        }
    }

    private static String file(String panorama) {
        return "panoramas/" + panorama + ".jpg";
    }

    private Map<String, Object> scene(Scene scene, List<Scene> all) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", scene.title());
        values.put("type", "equirectangular");
        values.put("panorama", file(scene.panorama()));
        // The configuration says all that the picture's own metadata say, and what was changed since.
        values.put("ignoreGPanoXMP", true);
        Crop part = originals.part(scene.panorama()).orElseThrow();
        double middle = 0;
        if (part.isPartial()) {
            values.put("haov", 360.0 * part.width() / part.fullWidth());
            values.put("vaov", 180.0 * part.height() / part.fullHeight());
            values.put("vOffset", 90 - 180 * (part.top() + part.height() / 2.0) / part.fullHeight());
            middle = 360 * (part.left() + part.width() / 2.0) / part.fullWidth() - 180;
        }
        values.put("yaw", Degrees.yaw(scene.view().yaw() - middle));
        values.put("pitch", scene.view().pitch());
        values.put("hfov", scene.view().fov());
        values.put("northOffset", Degrees.bearing(scene.heading() + middle));
        values.put("horizonPitch", scene.leveling().pitch());
        values.put("horizonRoll", scene.leveling().roll());
        List<Map<String, Object>> spots = new ArrayList<>();
        for (SceneLink link : scene.links()) {
            all.stream().filter(target -> target.id().equals(link.to())).forEach(target -> spots.add(passage(link)));
        }
        scene.hotspots().forEach(point -> spots.add(point(point)));
        double turn = middle;
        spots.forEach(spot -> spot.computeIfPresent("yaw", (key, yaw) -> Degrees.yaw((Double) yaw - turn)));
        values.put("hotSpots", spots);
        return values;
    }

    private static Map<String, Object> passage(SceneLink link) {
        Map<String, Object> spot = new LinkedHashMap<>();
        spot.put("type", "scene");
        spot.put("yaw", link.yaw());
        spot.put("pitch", link.pitch());
        spot.put("text", link.label());
        spot.put("sceneId", link.to());
        spot.put("targetYaw", link.arrivalYaw());
        return spot;
    }

    private static Map<String, Object> point(Hotspot point) {
        Map<String, Object> spot = new LinkedHashMap<>();
        spot.put("type", "info");
        spot.put("yaw", point.yaw());
        spot.put("pitch", point.pitch());
        spot.put("text", PlainText.withLabel(point.label(), point.text()));
        address(point).ifPresent(address -> spot.put("URL", address));
        return spot;
    }

    /** The one address that a point there can lead to; one of our own pages would be another's there. */
    private static Optional<String> address(Hotspot point) {
        return point.exhibits().stream()
                .flatMap(exhibit ->
                        exhibit instanceof Exhibit.Link(String label, String url) && url.startsWith("https://")
                                ? Stream.of(url)
                                : Stream.of())
                .findFirst();
    }
}
