package org.walkrounds.tour.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.walkrounds.tour.Hotspot;
import org.walkrounds.tour.Route;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.TourDocument;

/** What differs between the tour that visitors see and the one that staff work on, in sentences. */
final class TourChanges {

    private TourChanges() {}

    static List<String> between(TourDocument published, TourDocument draft) {
        List<String> changes = new ArrayList<>();
        if (!published.first().equals(draft.first())) {
            draft.scene(draft.first()).ifPresent(scene -> changes.add("A visit starts in " + scene.title() + "."));
        }
        for (Scene scene : draft.scenes()) {
            published
                    .scene(scene.id())
                    .ifPresentOrElse(
                            old -> changes.addAll(between(old, scene)),
                            () -> changes.add("Room added: " + scene.title() + "."));
        }
        for (Scene old : published.scenes()) {
            if (draft.scene(old.id()).isEmpty()) {
                changes.add("Room removed: " + old.title() + ".");
            }
        }
        changes.addAll(routes(published, draft));
        if (!published.floors().equals(draft.floors())) {
            changes.add("The floor plan changed.");
        }
        if (changes.isEmpty() && !published.equals(draft)) {
            changes.add("The tour’s title, its summary, or the order of its rooms or guided tours changed.");
        }
        return changes;
    }

    private static List<String> routes(TourDocument published, TourDocument draft) {
        List<String> changes = new ArrayList<>();
        for (Route route : draft.routes()) {
            Optional<Route> before = published.route(route.id());
            if (before.isEmpty()) {
                changes.add("Guided tour added: " + route.title() + ".");
            } else if (!before.get().equals(route)) {
                changes.add("Guided tour edited: " + route.title() + ".");
            }
        }
        for (Route before : published.routes()) {
            if (draft.route(before.id()).isEmpty()) {
                changes.add("Guided tour removed: " + before.title() + ".");
            }
        }
        return changes;
    }

    private static List<String> between(Scene old, Scene scene) {
        List<String> changes = new ArrayList<>();
        String room = scene.title();
        if (!old.title().equals(room)) {
            changes.add(old.title() + " is now called " + room + ".");
        }
        if (!old.description().equals(scene.description()) || old.illustration() != scene.illustration()) {
            changes.add(room + ": description edited.");
        }
        if (!old.panorama().equals(scene.panorama())) {
            changes.add(room + ": new picture.");
        }
        if (!old.view().equals(scene.view())
                || !old.leveling().equals(scene.leveling())
                || old.heading() != scene.heading()) {
            changes.add(room + ": first view, level or north changed.");
        }
        if (!old.links().equals(scene.links())) {
            changes.add(room + ": passages changed.");
        }
        if (!old.stills().equals(scene.stills())) {
            changes.add(room + ": stills changed.");
        }
        changes.addAll(points(old, scene));
        return changes;
    }

    private static List<String> points(Scene old, Scene scene) {
        List<String> changes = new ArrayList<>();
        for (Hotspot hotspot : scene.hotspots()) {
            Optional<Hotspot> before = old.hotspot(hotspot.id());
            if (before.isEmpty()) {
                changes.add(scene.title() + ": point “" + hotspot.label() + "” added.");
            } else if (!before.get().equals(hotspot)) {
                changes.add(scene.title() + ": point “" + hotspot.label() + "” edited.");
            }
        }
        for (Hotspot before : old.hotspots()) {
            if (scene.hotspot(before.id()).isEmpty()) {
                changes.add(scene.title() + ": point “" + before.label() + "” removed.");
            }
        }
        return changes;
    }
}
