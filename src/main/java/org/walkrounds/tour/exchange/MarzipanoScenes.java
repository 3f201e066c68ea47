package org.walkrounds.tour.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.walkrounds.panorama.Cubes;
import org.walkrounds.tour.Hotspot;
import org.walkrounds.tour.Leveling;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.View;

/** Reads scenes of a Marzipano export. Its angles are radians, and its pitch counts downwards. */
final class MarzipanoScenes {

    private static final Set<String> KEYS =
            Set.of("id", "name", "levels", "faceSize", "initialViewParameters", "linkHotspots", "infoHotspots");
    private static final Set<String> VIEW_KEYS = Set.of("yaw", "pitch", "fov");
    /** The turn of the arrow that stands for a passage is drawn anew. */
    private static final Set<String> LINK_KEYS = Set.of("yaw", "pitch", "target", "rotation");

    private static final Set<String> POINT_KEYS = Set.of("yaw", "pitch", "title", "text");

    private final Archive archive;
    private final Findings findings;
    private final Cubes cubes;

    MarzipanoScenes(Archive archive, Findings findings, Cubes cubes) {
        this.archive = archive;
        this.findings = findings;
        this.cubes = cubes;
    }

    /** A scene; empty if it is left out. */
    Optional<ForeignScene> read(ForeignValue scene) {
        if (!scene.isObject()) {
            findings.refuse(scene.path(), "must be an object: { … }");
            return Optional.empty();
        }
        scene.leaveOutAllBut(KEYS);
        String id = scene.text("id");
        String name = PlainText.of(scene.text("name"));
        View view = view(scene.at("initialViewParameters"));
        List<ForeignScene.Passage> passages = new ArrayList<>();
        scene.elements("linkHotspots", Scene.MOST_LINKS).forEach(link -> passages.add(passage(link)));
        List<Hotspot> points = points(scene);
        return MarzipanoPicture.find(archive, scene, id, cubes)
                .map(picture -> new ForeignScene(
                        id,
                        scene.path(),
                        name.isEmpty() ? id : name,
                        picture,
                        0,
                        Leveling.NONE,
                        view,
                        passages,
                        points));
    }

    private static View view(ForeignValue view) {
        view.leaveOutAllBut(VIEW_KEYS);
        double vertical = view.number("fov", 0.01, Math.PI).orElse(Math.PI / 2);
        return new View(yaw(view), pitch(view), Math.clamp(MarzipanoView.wide(vertical), View.MIN_FOV, View.MAX_FOV));
    }

    private static double yaw(ForeignValue place) {
        return Degrees.yaw(
                Math.toDegrees(place.number("yaw", -2 * Math.PI, 2 * Math.PI).orElse(0)));
    }

    private static double pitch(ForeignValue place) {
        return 0.0
                - Math.clamp(
                        Math.toDegrees(place.number("pitch", -1.5708, 1.5708).orElse(0)), -90, 90);
    }

    private ForeignScene.Passage passage(ForeignValue link) {
        link.leaveOutAllBut(LINK_KEYS);
        return new ForeignScene.Passage(
                link.path(), link.text("target"), "", yaw(link), pitch(link), OptionalDouble.empty());
    }

    private List<Hotspot> points(ForeignValue scene) {
        Ids ids = new Ids();
        List<Hotspot> points = new ArrayList<>();
        for (ForeignValue point : scene.elements("infoHotspots", Scene.MOST_HOTSPOTS)) {
            point.leaveOutAllBut(POINT_KEYS);
            String title = plain(point, "title");
            String text = plain(point, "text");
            String label = PlainText.label(title.isEmpty() ? text : title);
            if (label.isEmpty()) {
                findings.leaveOut(point.path(), "a point that says nothing");
            } else {
                points.add(new Hotspot(
                        ids.next(label, "point"), label, yaw(point), pitch(point), "", text, "", "", List.of()));
            }
        }
        return points;
    }

    private String plain(ForeignValue point, String key) {
        String text = point.text(key);
        if (PlainText.isMarkup(text)) {
            findings.leaveOut(point.at(key).path(), "its HTML; the words stay");
        }
        return PlainText.of(text);
    }
}
