package org.walkrounds.tour.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.walkrounds.documents.InvalidDocumentException;
import org.walkrounds.tour.Exhibit;
import org.walkrounds.tour.Hotspot;
import org.walkrounds.tour.Scene;

/** Reads the hot spots of a Pannellum scene: passages into other scenes, and points that say something. */
final class PannellumPoints {

    private static final Set<String> KEYS = Set.of("type", "yaw", "pitch", "text", "sceneId", "targetYaw", "URL", "id");

    private final Findings findings;
    private final Ids ids = new Ids();
    private final List<ForeignScene.Passage> passages = new ArrayList<>();
    private final List<Hotspot> points = new ArrayList<>();

    PannellumPoints(ForeignValue scene, Findings findings) {
        this.findings = findings;
        scene.elements("hotSpots", Scene.MOST_HOTSPOTS + Scene.MOST_LINKS).forEach(this::read);
        if (points.size() > Scene.MOST_HOTSPOTS) {
            tooMany(scene, points.size() + " points", Scene.MOST_HOTSPOTS);
        }
        if (passages.size() > Scene.MOST_LINKS) {
            tooMany(scene, passages.size() + " passages", Scene.MOST_LINKS);
        }
    }

    private void tooMany(ForeignValue scene, String what, int most) {
        findings.refuse(scene.at("hotSpots").path(), "has " + what + ", and a room may have at most " + most);
    }

    List<ForeignScene.Passage> passages() {
        return passages;
    }

    List<Hotspot> points() {
        return points;
    }

    private void read(ForeignValue spot) {
        if (!spot.isObject()) {
            findings.refuse(spot.path(), "must be an object: { … }");
            return;
        }
        spot.leaveOutAllBut(KEYS);
        double yaw = Degrees.yaw(spot.number("yaw", -360, 360).orElse(0));
        double pitch = spot.number("pitch", -90, 90).orElse(0);
        String text = plain(spot);
        String type = spot.text("type");
        if (type.equals("scene") || (type.isEmpty() && spot.has("sceneId"))) {
            passages.add(new ForeignScene.Passage(
                    spot.path(), spot.text("sceneId"), PlainText.label(text), yaw, pitch, arrival(spot, yaw)));
        } else if (!type.isEmpty() && !type.equals("info")) {
            findings.leaveOut(spot.at("type").path(), "a point of the kind “" + ArchivePath.shown(type) + "”");
        } else if (text.isEmpty()) {
            findings.leaveOut(spot.path(), "a point that says nothing");
        } else {
            addPoint(spot, yaw, pitch, text);
        }
    }

    private void addPoint(ForeignValue spot, double yaw, double pitch, String text) {
        String label = PlainText.label(text);
        Hotspot point = new Hotspot(
                ids.next(label, "point"), label, yaw, pitch, "", label.equals(text) ? "" : text, "", "", List.of());
        points.add(point.with(link(spot, label)));
    }

    private List<Exhibit> link(ForeignValue spot, String label) {
        String address = spot.text("URL");
        if (address.isEmpty()) {
            return List.of();
        }
        if (address.startsWith("https://")) {
            try {
                return List.of(new Exhibit.Link(label, address));
            } catch (InvalidDocumentException malformed) {
                findings.leaveOut(spot.at("URL").path(), "an address that is none");
                return List.of();
            }
        }
        boolean plain = address.toLowerCase(Locale.ROOT).startsWith("http://");
        findings.leaveOut(
                spot.at("URL").path(),
                plain
                        ? "the address " + ArchivePath.shown(address) + ", because it is not https"
                        : "an address that could run a program or leads nowhere");
        return List.of();
    }

    private String plain(ForeignValue spot) {
        String text = spot.text("text");
        if (PlainText.isMarkup(text)) {
            findings.leaveOut(spot.at("text").path(), "its HTML; the words stay");
        }
        return PlainText.of(text);
    }

    /** Pannellum knows degrees and two words for going straight on. */
    private static OptionalDouble arrival(ForeignValue spot, double yaw) {
        if (spot.at("targetYaw").node().isString()) {
            return OptionalDouble.of(yaw);
        }
        OptionalDouble target = spot.number("targetYaw", -360, 360);
        return target.isPresent() ? OptionalDouble.of(Degrees.yaw(target.getAsDouble())) : target;
    }
}
