package org.walkrounds.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The building plan that the rooms are rendered from: meters, x to the east, y to the north, z up. */
record BuildingPlan(List<Room> rooms, List<Door> doors, List<Camera> cameras) {

    static final String CORRIDOR = "corridor";

    static BuildingPlan read() {
        try {
            JsonNode plan = JsonMapper.shared().readTree(Files.readString(Path.of("media/scenes/plan.json")));
            return new BuildingPlan(
                    plan.get("rooms").valueStream().map(Room::of).toList(),
                    plan.get("doors").valueStream().map(Door::of).toList(),
                    plan.get("scenes").valueStream().map(Camera::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Camera camera(String scene) {
        return cameras.stream()
                .filter(camera -> camera.scene().equals(scene))
                .findFirst()
                .orElseThrow();
    }

    Room room(String id) {
        return rooms.stream().filter(room -> room.id().equals(id)).findFirst().orElseThrow();
    }

    /** The door between two rooms. */
    Optional<Door> door(String room, String other) {
        return doors.stream()
                .filter(door -> door.rooms().contains(room) && door.rooms().contains(other))
                .findFirst();
    }

    record Point(double x, double y) {

        Point toward(Point other, double fraction) {
            return new Point(x + (other.x - x) * fraction, y + (other.y - y) * fraction);
        }

        /** Compass bearing of the other point, degrees clockwise from north. */
        double bearing(Point other) {
            return Math.toDegrees(Math.atan2(other.x - x, other.y - y));
        }

        double distance(Point other) {
            return Math.hypot(other.x - x, other.y - y);
        }
    }

    record Room(String id, Point center) {

        static Room of(JsonNode room) {
            double x = room.get("polygon")
                    .valueStream()
                    .mapToDouble(p -> p.get(0).doubleValue())
                    .average()
                    .orElseThrow();
            double y = room.get("polygon")
                    .valueStream()
                    .mapToDouble(p -> p.get(1).doubleValue())
                    .average()
                    .orElseThrow();
            return new Room(room.get("id").stringValue(), new Point(x, y));
        }
    }

    /** An opening that one can walk through; {@code from} lies to the west or south of {@code to}. */
    record Door(String kind, List<String> rooms, Point from, Point to) {

        static Door of(JsonNode door) {
            JsonNode line = door.get("line");
            return new Door(
                    door.get("kind").stringValue(),
                    door.get("rooms").valueStream().map(JsonNode::stringValue).toList(),
                    new Point(line.get(0).doubleValue(), line.get(1).doubleValue()),
                    new Point(line.get(2).doubleValue(), line.get(3).doubleValue()));
        }

        Point center() {
            return from.toward(to, 0.5);
        }

        /** Whether it is as wide as the room, without a leaf. */
        boolean isPassage() {
            return kind.equals("open");
        }

        /** Bearing in which one walks through it into a room. */
        double bearingInto(Room room) {
            double across = from.bearing(to) + 90;
            double inward = Math.toRadians(center().bearing(room.center()) - across);
            return Math.cos(inward) > 0 ? across : across + 180;
        }
    }

    /** Where a scene is seen from; {@code heading} is the bearing of its picture's center. */
    record Camera(String scene, String room, Point point, double eye, double heading) {

        static Camera of(JsonNode scene) {
            return new Camera(
                    scene.get("id").stringValue(),
                    scene.get("room").stringValue(),
                    new Point(scene.get("x").doubleValue(), scene.get("y").doubleValue()),
                    scene.get("z").doubleValue(),
                    scene.get("heading").doubleValue());
        }

        double yawOf(double bearing) {
            return Angles.normalized(bearing - heading);
        }

        double yawTo(Point target) {
            return yawOf(point.bearing(target));
        }

        double pitchTo(Point target, double height) {
            return Math.toDegrees(Math.atan2(height - eye, point.distance(target)));
        }
    }
}
