package org.walkrounds.tour.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.Spot;

/** The fields of the place on the floor plan where a scene was taken. */
class PlanPlaceInspector extends Inspector<Scene> {

    private final transient Planning planning;
    private final String sceneId;

    PlanPlaceInspector(Planning planning, String sceneId) {
        this.planning = planning;
        this.sceneId = sceneId;
        Button open = new Button("Open the picture", event -> planning.editing().choose(Choice.scene(sceneId)));
        Button remove = new Button("Take off the plan", event -> planning.change(floor -> floor.without(sceneId)));
        remove.addThemeVariants(ButtonVariant.ERROR);
        Div actions = new Div(open);
        add(
                showing(Fields.heading(), (heading, scene) -> heading.setText(scene.title())),
                Fields.hint(
                        "Where the camera stood, and where a visitor looks first. Turn it until it fits the rooms."),
                Fields.row(
                        showing(
                                Fields.meters("East, m", -Spot.FARTHEST, x -> place(new Spot(x, spot().y()))),
                                (field, scene) -> Fields.showMeters(field, spot().x())),
                        showing(
                                Fields.meters("North, m", -Spot.FARTHEST, y -> place(new Spot(spot().x(), y))),
                                (field, scene) -> Fields.showMeters(field, spot().y())),
                        showing(
                                Fields.degrees("Looks to, °", 0, 359.9, this::turn),
                                (field, scene) -> Fields.show(field, PlanEdits.bearing(scene)))),
                actions,
                Fields.last(remove));
    }

    @Override
    Optional<Scene> subject() {
        return planning.floor()
                .flatMap(floor -> FloorEdits.spotOf(floor, sceneId))
                .flatMap(spot -> planning.editing().tour().scene(sceneId));
    }

    private Spot spot() {
        return planning.floor()
                .flatMap(floor -> FloorEdits.spotOf(floor, sceneId))
                .orElse(new Spot(0, 0));
    }

    private void place(Spot spot) {
        planning.change(floor -> FloorEdits.placed(floor, sceneId, spot));
    }

    private void turn(double bearing) {
        planning.editing().change(tour -> PlanEdits.turned(tour, sceneId, bearing));
    }
}
