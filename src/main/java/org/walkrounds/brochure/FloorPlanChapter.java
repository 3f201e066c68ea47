package org.walkrounds.brochure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.walkrounds.tour.Floor;
import org.walkrounds.tour.FloorRoom;
import org.walkrounds.tour.Standpoint;
import org.walkrounds.tour.TourDocument;

/** The chapter of the floor plans, with the way to the tour. */
record FloorPlanChapter(TourDocument tour, FloorNumbers numbers, Addresses addresses, Paper paper) {

    static final String ID = "floor-plan";
    static final String NAME = "The floor plan";

    private static final int COLUMNS = 2;
    private static final double MARGINS = 1.8;
    private static final double HIGHEST = 5.6;

    Chapter make() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Text("Each number is a place where you can stand in the tour and turn around."));
        for (int i = 0; i < tour.floors().size(); i++) {
            parts.add(plan(tour.floors().get(i), i));
        }
        parts.add(new Part.Code(
                "Step inside", "Scan the code or follow the address to start the tour.", addresses.complete("/tour")));
        return new Chapter(ID, NAME, NAME, true, List.copyOf(parts));
    }

    private Part plan(Floor floor, int index) {
        List<Part.Mark> marks = floor.standpoints().stream().flatMap(this::mark).toList();
        double ratio = new PlanFrame(floor).ratio();
        double width = Math.min(paper.inchesWide() - MARGINS, HIGHEST / ratio);
        return new Part.Plan(
                tour.floors().size() > 1 ? floor.title() : "",
                index,
                "Plan of the floor, north up: "
                        + floor.rooms().stream().map(FloorRoom::title).collect(Collectors.joining(", ")) + ".",
                width,
                width * ratio,
                inColumns(marks));
    }

    private Stream<Part.Mark> mark(Standpoint standpoint) {
        return tour.scene(standpoint.scene()).stream()
                .map(scene -> new Part.Mark(
                        numbers.of(scene.id()), scene.title(), addresses.complete("/tour/" + scene.id())));
    }

    private static List<List<Part.Mark>> inColumns(List<Part.Mark> marks) {
        int length = (marks.size() + COLUMNS - 1) / COLUMNS;
        List<List<Part.Mark>> columns = new ArrayList<>();
        for (int from = 0; from < marks.size(); from += length) {
            columns.add(marks.subList(from, Math.min(from + length, marks.size())));
        }
        return columns;
    }
}
