package org.walkrounds.tour;

import java.util.List;
import org.walkrounds.documents.Checks;

/**
 * The plan of a floor, north up.
 *
 * @param title its name
 * @param rooms its rooms
 * @param doorways the openings between them
 * @param standpoints where its scenes were taken
 */
public record Floor(String title, List<FloorRoom> rooms, List<Doorway> doorways, List<Standpoint> standpoints) {

    /** Rooms, and doorways, that a floor may have. */
    public static final int MOST_ROOMS = 300;

    public Floor {
        Checks checks = new Checks();
        title = checks.text("title", title);
        rooms = List.copyOf(rooms);
        checks.require(!rooms.isEmpty(), "rooms", "must hold at least one room");
        checks.require(rooms.size() <= MOST_ROOMS, "rooms", "must be at most " + MOST_ROOMS);
        doorways = List.copyOf(doorways);
        checks.require(doorways.size() <= MOST_ROOMS, "doorways", "must be at most " + MOST_ROOMS);
        standpoints = List.copyOf(standpoints);
        checks.require(
                standpoints.size() <= TourDocument.MOST_SCENES,
                "standpoints",
                "must be at most " + TourDocument.MOST_SCENES);
        checks.done();
    }

    /** The same plan without a scene's standpoint. */
    public Floor without(String scene) {
        return new Floor(
                title,
                rooms,
                doorways,
                standpoints.stream()
                        .filter(standpoint -> !standpoint.scene().equals(scene))
                        .toList());
    }
}
