package org.walkrounds.tour.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.walkrounds.tour.FloorRoom;
import org.walkrounds.tour.Spot;

/** The fields of a room on the floor plan. */
class PlanRoomInspector extends Inspector<FloorRoom> {

    private final transient Planning planning;
    private final int index;

    PlanRoomInspector(Planning planning, int index) {
        this.planning = planning;
        this.index = index;
        Button remove =
                new Button("Remove room", event -> planning.change(floor -> FloorEdits.withoutRoom(floor, index)));
        remove.addThemeVariants(ButtonVariant.ERROR);
        showing(
                remove,
                (button, room) -> button.setEnabled(planning.floor()
                        .filter(floor -> floor.rooms().size() > 1)
                        .isPresent()));
        add(
                showing(Fields.heading(), (heading, room) -> heading.setText("Room on the plan")),
                showing(
                        Fields.text("Name", title -> change(old -> new FloorRoom(title, old.outline()))),
                        (field, room) -> field.setValue(room.title())),
                Fields.row(
                        showing(
                                Fields.meters(
                                        "West, m",
                                        -Spot.FARTHEST,
                                        x -> move(x - FloorEdits.across(room()).getMin(), 0)),
                                (field, room) -> Fields.showMeters(
                                        field, FloorEdits.across(room).getMin())),
                        showing(
                                Fields.meters(
                                        "South, m",
                                        -Spot.FARTHEST,
                                        y -> move(
                                                0, y - FloorEdits.along(room()).getMin())),
                                (field, room) -> Fields.showMeters(
                                        field, FloorEdits.along(room).getMin()))),
                Fields.row(
                        showing(
                                Fields.meters(
                                        "Width, m",
                                        FloorEdits.NARROWEST,
                                        width -> change(old -> FloorEdits.sized(old, width, depth(old)))),
                                (field, room) -> Fields.showMeters(field, width(room))),
                        showing(
                                Fields.meters(
                                        "Depth, m",
                                        FloorEdits.NARROWEST,
                                        depth -> change(old -> FloorEdits.sized(old, width(old), depth))),
                                (field, room) -> Fields.showMeters(field, depth(room)))),
                Fields.last(remove));
    }

    @Override
    Optional<FloorRoom> subject() {
        return planning.floor()
                .filter(floor -> index < floor.rooms().size())
                .map(floor -> floor.rooms().get(index));
    }

    private FloorRoom room() {
        return subject().orElseThrow();
    }

    private void move(double east, double north) {
        planning.change(floor -> FloorEdits.movedRoom(floor, index, east, north));
    }

    private void change(UnaryOperator<FloorRoom> change) {
        planning.change(floor -> FloorEdits.changedRoom(floor, index, change));
    }

    private static double width(FloorRoom room) {
        return FloorEdits.across(room).getMax() - FloorEdits.across(room).getMin();
    }

    private static double depth(FloorRoom room) {
        return FloorEdits.along(room).getMax() - FloorEdits.along(room).getMin();
    }
}
