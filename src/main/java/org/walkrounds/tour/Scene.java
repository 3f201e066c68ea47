package org.walkrounds.tour;

import java.util.List;

/**
 * A place to stand and look around.
 *
 * @param id its address
 * @param title its name
 * @param description what one sees there, for those who read the tour
 * @param panorama id of its panorama
 * @param illustration whether the picture is computer-made and says so
 * @param heading compass bearing of the picture's centre, degrees clockwise from north, 0 to below 360
 * @param leveling how the picture is turned upright
 * @param view where one looks first
 * @param links ways out of it
 * @param hotspots what it says
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
        List<Hotspot> hotspots) {}
