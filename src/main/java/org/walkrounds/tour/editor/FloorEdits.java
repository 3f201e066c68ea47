package org.walkrounds.tour.editor;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.walkrounds.tour.Doorway;
import org.walkrounds.tour.Floor;
import org.walkrounds.tour.FloorRoom;
import org.walkrounds.tour.Spot;
import org.walkrounds.tour.Standpoint;

/** A floor with one thing changed. Lengths are in meters and rounded to a centimeter. */
final class FloorEdits {

    /** The least width and depth of a room. */
    static final double NARROWEST = 0.1;

    private FloorEdits() {}

    static Floor named(Floor floor, String title) {
        return new Floor(title, floor.rooms(), floor.doorways(), floor.standpoints());
    }

    static Floor with(Floor floor, FloorRoom added) {
        return withRooms(floor, appended(floor.rooms(), added));
    }

    static Floor changedRoom(Floor floor, int index, UnaryOperator<FloorRoom> change) {
        return withRooms(floor, changed(floor.rooms(), index, change));
    }

    /** The floor with a room moved, and with it whoever stands in it. */
    static Floor movedRoom(Floor floor, int index, double east, double north) {
        FloorRoom room = floor.rooms().get(index);
        List<Standpoint> standpoints = floor.standpoints().stream()
                .map(standpoint -> room.contains(standpoint.spot())
                        ? new Standpoint(standpoint.scene(), moved(standpoint.spot(), east, north))
                        : standpoint)
                .toList();
        Floor without = new Floor(floor.title(), floor.rooms(), floor.doorways(), standpoints);
        return changedRoom(
                without,
                index,
                old -> new FloorRoom(
                        old.title(),
                        old.outline().stream()
                                .map(spot -> moved(spot, east, north))
                                .toList()));
    }

    static Floor withoutRoom(Floor floor, int index) {
        return withRooms(floor, without(floor.rooms(), index));
    }

    static Floor with(Floor floor, Doorway added) {
        return withDoorways(floor, appended(floor.doorways(), added));
    }

    static Floor changedDoorway(Floor floor, int index, UnaryOperator<Doorway> change) {
        return withDoorways(floor, changed(floor.doorways(), index, change));
    }

    static Floor withoutDoorway(Floor floor, int index) {
        return withDoorways(floor, without(floor.doorways(), index));
    }

    /** The floor with a scene at a spot, wherever on it the scene stood before. */
    static Floor placed(Floor floor, String scene, Spot spot) {
        List<Standpoint> others = floor.without(scene).standpoints();
        return new Floor(
                floor.title(),
                floor.rooms(),
                floor.doorways(),
                appended(others, new Standpoint(scene, moved(spot, 0, 0))));
    }

    static Optional<Spot> spotOf(Floor floor, String scene) {
        return floor.standpoints().stream()
                .filter(standpoint -> standpoint.scene().equals(scene))
                .map(Standpoint::spot)
                .findFirst();
    }

    /** A rectangular room. */
    static FloorRoom room(String title, double west, double south, double width, double depth) {
        Spot corner = moved(new Spot(west, south), 0, 0);
        double wide = Math.max(NARROWEST, width);
        double deep = Math.max(NARROWEST, depth);
        return new FloorRoom(
                title, List.of(corner, moved(corner, wide, 0), moved(corner, wide, deep), moved(corner, 0, deep)));
    }

    /** The room stretched to a width and depth; its south-western corner stays. */
    static FloorRoom sized(FloorRoom room, double width, double depth) {
        DoubleSummaryStatistics x = across(room);
        DoubleSummaryStatistics y = along(room);
        double wider = Math.max(NARROWEST, width) / (x.getMax() - x.getMin());
        double deeper = Math.max(NARROWEST, depth) / (y.getMax() - y.getMin());
        return new FloorRoom(
                room.title(),
                room.outline().stream()
                        .map(spot -> new Spot(
                                rounded(x.getMin() + (spot.x() - x.getMin()) * wider),
                                rounded(y.getMin() + (spot.y() - y.getMin()) * deeper)))
                        .toList());
    }

    static DoubleSummaryStatistics across(FloorRoom room) {
        return room.outline().stream().mapToDouble(Spot::x).summaryStatistics();
    }

    static DoubleSummaryStatistics along(FloorRoom room) {
        return room.outline().stream().mapToDouble(Spot::y).summaryStatistics();
    }

    static Spot middle(FloorRoom room) {
        return new Spot(
                rounded((across(room).getMin() + across(room).getMax()) / 2),
                rounded((along(room).getMin() + along(room).getMax()) / 2));
    }

    private static Spot moved(Spot spot, double east, double north) {
        return new Spot(rounded(spot.x() + east), rounded(spot.y() + north));
    }

    static double rounded(double meters) {
        return Math.round(meters * 100) / 100.0;
    }

    private static Floor withRooms(Floor floor, List<FloorRoom> rooms) {
        return new Floor(floor.title(), rooms, floor.doorways(), floor.standpoints());
    }

    private static Floor withDoorways(Floor floor, List<Doorway> doorways) {
        return new Floor(floor.title(), floor.rooms(), doorways, floor.standpoints());
    }

    private static <T> List<T> appended(List<T> list, T added) {
        List<T> longer = new ArrayList<>(list);
        longer.add(added);
        return longer;
    }

    private static <T> List<T> changed(List<T> list, int index, UnaryOperator<T> change) {
        List<T> other = new ArrayList<>(list);
        other.set(index, change.apply(other.get(index)));
        return other;
    }

    private static <T> List<T> without(List<T> list, int index) {
        List<T> shorter = new ArrayList<>(list);
        shorter.remove(index);
        return shorter;
    }
}
