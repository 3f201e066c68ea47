package org.walkrounds.tour.exchange;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.walkrounds.panorama.Cubes;
import org.walkrounds.tour.Leveling;
import org.walkrounds.tour.View;

/** Reads scenes of a Pannellum configuration; what a scene does not say, its defaults may. */
final class PannellumScenes {

    private static final Set<String> KEYS = Set.of(
            "title",
            "type",
            "panorama",
            "cubeMap",
            "basePath",
            "haov",
            "vaov",
            "vOffset",
            "yaw",
            "pitch",
            "hfov",
            "northOffset",
            "horizonPitch",
            "horizonRoll",
            "hotSpots",
            // Only says that what stands here counts, as it does.
            "ignoreGPanoXMP");
    /** Pannellum's own. */
    private static final double USUAL_FOV = 100;

    private static final double FULL = 360;

    private final Archive archive;
    private final Findings findings;
    private final ForeignValue defaults;
    private final Cubes cubes;

    PannellumScenes(Archive archive, Findings findings, ForeignValue defaults, Cubes cubes) {
        this.archive = archive;
        this.findings = findings;
        this.defaults = defaults;
        this.cubes = cubes;
    }

    static Set<String> keysWith(Set<String> more) {
        Set<String> keys = new HashSet<>(KEYS);
        keys.addAll(more);
        return keys;
    }

    /** A scene; empty if it is left out. */
    Optional<ForeignScene> read(String key, ForeignValue scene) {
        if (!scene.isObject()) {
            findings.refuse(scene.path(), "must be an object: { … }");
            return Optional.empty();
        }
        scene.leaveOutAllBut(KEYS);
        View view = new View(
                yaw(scene, "yaw").orElse(0),
                number(scene, "pitch", -90, 90).orElse(0),
                Math.clamp(number(scene, "hfov", 1, FULL).orElse(USUAL_FOV), View.MIN_FOV, View.MAX_FOV));
        double heading =
                Degrees.bearing(number(scene, "northOffset", -FULL, FULL).orElse(0));
        Leveling leveling = new Leveling(
                number(scene, "horizonPitch", -90, 90).orElse(0),
                number(scene, "horizonRoll", -90, 90).orElse(0));
        String title = PlainText.of(scene.text("title"));
        PannellumPoints points = new PannellumPoints(scene, findings);
        return new PannellumPictures(archive, findings, defaults, cubes)
                .find(scene)
                .map(picture -> new ForeignScene(
                        key,
                        scene.path(),
                        title.isEmpty() ? key : title,
                        picture,
                        heading,
                        leveling,
                        view,
                        points.passages(),
                        points.points()));
    }

    private OptionalDouble yaw(ForeignValue scene, String key) {
        OptionalDouble yaw = number(scene, key, -FULL, FULL);
        return yaw.isPresent() ? OptionalDouble.of(Degrees.yaw(yaw.getAsDouble())) : yaw;
    }

    private OptionalDouble number(ForeignValue scene, String key, double least, double most) {
        return of(scene, key).number(key, least, most);
    }

    /** The scene itself or the defaults, whichever has a key. */
    private ForeignValue of(ForeignValue scene, String key) {
        return scene.has(key) ? scene : defaults;
    }
}
