package org.walkrounds.tour.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.walkrounds.tour.Doorway;
import org.walkrounds.tour.Floor;
import org.walkrounds.tour.FloorRoom;
import org.walkrounds.tour.Spot;
import org.walkrounds.tour.Standpoint;
import org.walkrounds.tour.TourDocument;

/** A floor as the canvas draws it. */
final class PlanShapes {

    private PlanShapes() {}

    static List<PlanCanvas.Shape> of(Floor floor, TourDocument tour) {
        PlanChoice names = PlanChoice.floor(0);
        List<PlanCanvas.Shape> shapes = new ArrayList<>();
        for (int i = 0; i < floor.rooms().size(); i++) {
            FloorRoom room = floor.rooms().get(i);
            shapes.add(new PlanCanvas.Shape(names.room(i).item(), room.title(), numbers(room.outline()), 0));
        }
        for (int i = 0; i < floor.doorways().size(); i++) {
            Doorway doorway = floor.doorways().get(i);
            shapes.add(new PlanCanvas.Shape(
                    names.doorway(i).item(), "Doorway", numbers(List.of(doorway.from(), doorway.to())), 0));
        }
        for (Standpoint standpoint : floor.standpoints()) {
            tour.scene(standpoint.scene())
                    .ifPresent(scene -> shapes.add(new PlanCanvas.Shape(
                            names.place(scene.id()).item(),
                            scene.title(),
                            numbers(List.of(standpoint.spot())),
                            PlanEdits.bearing(scene))));
        }
        return shapes;
    }

    private static List<Double> numbers(List<Spot> spots) {
        return spots.stream().flatMap(spot -> Stream.of(spot.x(), spot.y())).toList();
    }
}
