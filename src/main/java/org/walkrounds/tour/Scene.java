package org.walkrounds.tour;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.Optional;
import org.walkrounds.documents.Checks;

/**
 * A place to stand and look around.
 *
 * @param id its address
 * @param title its name
 * @param description what one sees there, for those who read the tour; may be empty
 * @param panorama id of its panorama; empty while it has none
 * @param illustration whether the picture is computer-made and says so
 * @param heading compass bearing of the picture's center, degrees clockwise from north, 0 to below 360
 * @param leveling how the picture is turned upright
 * @param view where one looks first
 * @param links ways out of it
 * @param hotspots what it says
 * @param stills views of it that are worth printing
 */
public record Scene(
        String id,
        String title,
        String description,
        String panorama,
        boolean illustration,
        double heading,
        Leveling leveling,
        View view,
        List<SceneLink> links,
        List<Hotspot> hotspots,
        List<Still> stills) {

    /** Links that a scene may have. */
    public static final int MOST_LINKS = 50;

    /** Hotspots that a scene may have. */
    public static final int MOST_HOTSPOTS = 200;

    /** Stills that a scene may have. */
    public static final int MOST_STILLS = 20;

    public Scene {
        Checks checks = new Checks();
        id = checks.id("id", id);
        title = checks.text("title", title);
        description = checks.optionalText("description", description);
        panorama = checks.optionalText("panorama", panorama);
        checks.require(heading >= 0 && heading < 360, "heading", "must be from 0 to below 360 degrees");
        links = List.copyOf(links);
        checks.require(links.size() <= MOST_LINKS, "links", "must be at most " + MOST_LINKS);
        hotspots = List.copyOf(hotspots);
        checks.require(hotspots.size() <= MOST_HOTSPOTS, "hotspots", "must be at most " + MOST_HOTSPOTS);
        stills = List.copyOf(stills);
        checks.require(stills.size() <= MOST_STILLS, "stills", "must be at most " + MOST_STILLS);
        checks.done();
    }

    /** The same scene in another picture. */
    public Scene withPanorama(String panorama) {
        return new Scene(
                id, title, description, panorama, illustration, heading, leveling, view, links, hotspots, stills);
    }

    /** The same scene with other hotspots. */
    public Scene withHotspots(List<Hotspot> hotspots) {
        return new Scene(
                id, title, description, panorama, illustration, heading, leveling, view, links, hotspots, stills);
    }

    public Optional<Hotspot> hotspot(String id) {
        return hotspots.stream().filter(hotspot -> hotspot.id().equals(id)).findFirst();
    }

    /** The hotspots in the order in which one meets them, turning to the right from the first view. */
    public List<Hotspot> hotspotsInTurn() {
        return hotspots.stream()
                .sorted(comparingDouble(hotspot -> Angles.clockwise(view.yaw(), hotspot.yaw())))
                .toList();
    }

    /** The ways out in the order in which one meets them, turning to the right from the first view. */
    public List<SceneLink> linksInTurn() {
        return links.stream()
                .sorted(comparingDouble(link -> Angles.clockwise(view.yaw(), link.yaw())))
                .toList();
    }

    /** Where a direction lies for someone who has just come in: {@code Ahead, to the right}. */
    public String whereabouts(double yaw) {
        return Angles.inWords(view.yaw(), yaw);
    }
}
