package org.walkrounds.tour.editor;

import java.util.OptionalInt;

/**
 * What the coordinator works on in the floor plan.
 *
 * @param floor place of the floor in the tour's list
 * @param item what is chosen on it, as {@code room:3}, {@code doorway:0} or {@code place:} and a scene's id; empty for
 *     the floor itself
 */
record PlanChoice(int floor, String item) {

    private static final String ROOM = "room:";
    private static final String DOORWAY = "doorway:";
    private static final String PLACE = "place:";

    static PlanChoice floor(int index) {
        return new PlanChoice(index, "");
    }

    PlanChoice room(int index) {
        return new PlanChoice(floor, ROOM + index);
    }

    PlanChoice doorway(int index) {
        return new PlanChoice(floor, DOORWAY + index);
    }

    PlanChoice place(String scene) {
        return new PlanChoice(floor, PLACE + scene);
    }

    OptionalInt room() {
        return index(ROOM);
    }

    OptionalInt doorway() {
        return index(DOORWAY);
    }

    boolean isPlace() {
        return item.startsWith(PLACE);
    }

    /** Id of the scene that stands there; empty where none is chosen. */
    String scene() {
        return isPlace() ? item.substring(PLACE.length()) : "";
    }

    private OptionalInt index(String kind) {
        String number = item.startsWith(kind) ? item.substring(kind.length()) : "";
        return number.matches("\\d{1,4}") ? OptionalInt.of(Integer.parseInt(number)) : OptionalInt.empty();
    }
}
