package org.walkrounds.tour.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.NumberField;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import org.walkrounds.tour.Doorway;
import org.walkrounds.tour.Spot;

/** The fields of a doorway on the floor plan. */
class PlanDoorwayInspector extends Inspector<Doorway> {

    private final transient Planning planning;
    private final int index;

    PlanDoorwayInspector(Planning planning, int index) {
        this.planning = planning;
        this.index = index;
        Button remove = new Button(
                "Remove doorway", event -> planning.change(floor -> FloorEdits.withoutDoorway(floor, index)));
        remove.addThemeVariants(ButtonVariant.ERROR);
        add(
                showing(Fields.heading(), (heading, doorway) -> heading.setText("Doorway")),
                Fields.hint("It opens the wall between its two ends."),
                Fields.row(
                        field(
                                "From east, m",
                                doorway -> doorway.from().x(),
                                (old, x) -> new Doorway(new Spot(x, old.from().y()), old.to())),
                        field(
                                "From north, m",
                                doorway -> doorway.from().y(),
                                (old, y) -> new Doorway(new Spot(old.from().x(), y), old.to()))),
                Fields.row(
                        field(
                                "To east, m",
                                doorway -> doorway.to().x(),
                                (old, x) -> new Doorway(
                                        old.from(), new Spot(x, old.to().y()))),
                        field(
                                "To north, m",
                                doorway -> doorway.to().y(),
                                (old, y) -> new Doorway(
                                        old.from(), new Spot(old.to().x(), y)))),
                Fields.last(remove));
    }

    @Override
    Optional<Doorway> subject() {
        return planning.floor()
                .filter(floor -> index < floor.doorways().size())
                .map(floor -> floor.doorways().get(index));
    }

    private NumberField field(
            String label, ToDoubleFunction<Doorway> value, BiFunction<Doorway, Double, Doorway> change) {
        return showing(
                Fields.meters(
                        label,
                        -Spot.FARTHEST,
                        meters -> planning.change(
                                floor -> FloorEdits.changedDoorway(floor, index, old -> change.apply(old, meters)))),
                (field, doorway) -> Fields.showMeters(field, value.applyAsDouble(doorway)));
    }
}
