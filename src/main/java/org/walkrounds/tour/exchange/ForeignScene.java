package org.walkrounds.tour.exchange;

import java.util.List;
import java.util.OptionalDouble;
import org.walkrounds.tour.Hotspot;
import org.walkrounds.tour.Leveling;
import org.walkrounds.tour.View;

/**
 * A scene as a foreign document has it, all of it checked but its picture.
 *
 * @param key its id there
 * @param path its place there
 * @param heading compass bearing of the picture's center, degrees, 0 to below 360
 */
record ForeignScene(
        String key,
        String path,
        String title,
        ForeignPicture picture,
        double heading,
        Leveling leveling,
        View view,
        List<Passage> passages,
        List<Hotspot> points) {

    /**
     * A way into another scene.
     *
     * @param path its place in the foreign document
     * @param to id of the other scene there
     * @param label what visitors read; empty where nothing is said
     * @param arrivalYaw where one looks on arriving; empty for that scene's own first view
     */
    record Passage(String path, String to, String label, double yaw, double pitch, OptionalDouble arrivalYaw) {}
}
