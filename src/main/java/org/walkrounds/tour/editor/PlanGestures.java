package org.walkrounds.tour.editor;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.walkrounds.tour.Doorway;
import org.walkrounds.tour.Floor;
import org.walkrounds.tour.FloorRoom;
import org.walkrounds.tour.Spot;

/** Carries out what a person does in the drawing of a floor. */
final class PlanGestures {

    private final Planning planning;
    private final Runnable drawn;

    /** @param drawn is told when something new was drawn */
    PlanGestures(Planning planning, Runnable drawn) {
        this.planning = planning;
        this.drawn = drawn;
    }

    void carryOut(PlanCanvas.Gesture gesture) {
        PlanChoice chosen = new PlanChoice(planning.choice().floor(), gesture.id());
        switch (gesture.kind()) {
            case "choose" -> planning.choose(chosen);
            case "draw" -> draw(gesture);
            case "put" -> put(chosen.scene(), gesture);
            case "move" -> {
                move(chosen, gesture);
                planning.choose(chosen);
            }
            case "reshape" -> {
                reshape(chosen, gesture);
                planning.choose(chosen);
            }
            case "turn" -> turn(chosen.scene(), gesture.value(0));
            case "remove" -> remove(chosen);
            default -> throw new IllegalArgumentException("no such gesture");
        }
    }

    private void draw(PlanCanvas.Gesture gesture) {
        if (gesture.values().size() < 4) {
            return;
        }
        int before = count(gesture.id());
        planning.change(floor -> {
            List<Spot> spots = spots(gesture);
            return gesture.id().equals("room")
                    ? FloorEdits.with(floor, room(floor, spots))
                    : FloorEdits.with(floor, new Doorway(spots.get(0), spots.get(1)));
        });
        if (count(gesture.id()) > before) {
            drawn.run();
            planning.choose(
                    gesture.id().equals("room")
                            ? planning.choice().room(before)
                            : planning.choice().doorway(before));
        }
    }

    private int count(String kind) {
        return planning.floor()
                .map(floor -> kind.equals("room")
                        ? floor.rooms().size()
                        : floor.doorways().size())
                .orElse(0);
    }

    private static FloorRoom room(Floor floor, List<Spot> corners) {
        Spot a = corners.get(0);
        Spot b = corners.get(1);
        return FloorEdits.room(
                "Room " + (floor.rooms().size() + 1),
                Math.min(a.x(), b.x()),
                Math.min(a.y(), b.y()),
                Math.abs(a.x() - b.x()),
                Math.abs(a.y() - b.y()));
    }

    private void put(String scene, PlanCanvas.Gesture gesture) {
        Spot spot = new Spot(within(gesture.value(0)), within(gesture.value(1)));
        planning.editing()
                .change(tour ->
                        tour.scene(scene).isPresent() && planning.floor().isPresent()
                                ? PlanEdits.placed(tour, planning.choice().floor(), scene, spot)
                                : tour);
        planning.choose(planning.choice().place(scene));
    }

    /** A plan ends somewhere, however far somebody drags. */
    private static double within(double meters) {
        return Math.clamp(meters, -Spot.FARTHEST, Spot.FARTHEST);
    }

    private void move(PlanChoice chosen, PlanCanvas.Gesture gesture) {
        double east = gesture.value(0);
        double north = gesture.value(1);
        planning.change(floor -> {
            if (has(floor.rooms(), chosen.room())) {
                return FloorEdits.movedRoom(floor, chosen.room().getAsInt(), east, north);
            }
            if (has(floor.doorways(), chosen.doorway())) {
                return FloorEdits.changedDoorway(
                        floor,
                        chosen.doorway().getAsInt(),
                        door -> new Doorway(moved(door.from(), east, north), moved(door.to(), east, north)));
            }
            return FloorEdits.spotOf(floor, chosen.scene())
                    .map(spot -> FloorEdits.placed(floor, chosen.scene(), moved(spot, east, north)))
                    .orElse(floor);
        });
    }

    private void reshape(PlanChoice chosen, PlanCanvas.Gesture gesture) {
        planning.change(floor -> {
            List<Spot> spots = spots(gesture);
            if (has(floor.rooms(), chosen.room())) {
                return FloorEdits.changedRoom(
                        floor, chosen.room().getAsInt(), room -> new FloorRoom(room.title(), spots));
            }
            return has(floor.doorways(), chosen.doorway()) && spots.size() == 2
                    ? FloorEdits.changedDoorway(
                            floor, chosen.doorway().getAsInt(), door -> new Doorway(spots.get(0), spots.get(1)))
                    : floor;
        });
    }

    private void turn(String scene, double bearing) {
        planning.editing()
                .change(tour -> tour.scene(scene).isPresent() ? PlanEdits.turned(tour, scene, bearing) : tour);
        planning.choose(planning.choice().place(scene));
    }

    private void remove(PlanChoice chosen) {
        planning.change(floor -> {
            if (has(floor.rooms(), chosen.room())) {
                return FloorEdits.withoutRoom(floor, chosen.room().getAsInt());
            }
            return has(floor.doorways(), chosen.doorway())
                    ? FloorEdits.withoutDoorway(floor, chosen.doorway().getAsInt())
                    : floor.without(chosen.scene());
        });
    }

    private static boolean has(List<?> list, OptionalInt index) {
        return index.isPresent() && index.getAsInt() < list.size();
    }

    private static Spot moved(Spot spot, double east, double north) {
        return new Spot(FloorEdits.rounded(spot.x() + east), FloorEdits.rounded(spot.y() + north));
    }

    private static List<Spot> spots(PlanCanvas.Gesture gesture) {
        return IntStream.range(0, gesture.values().size() / 2)
                .mapToObj(i -> new Spot(
                        FloorEdits.rounded(gesture.value(2 * i)), FloorEdits.rounded(gesture.value(2 * i + 1))))
                .toList();
    }
}
