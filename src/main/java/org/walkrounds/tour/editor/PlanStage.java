package org.walkrounds.tour.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.walkrounds.studio.StepButton;
import org.walkrounds.tour.Floor;
import org.walkrounds.tour.TourDocument;

/** The floor plan in the middle with its tools. */
class PlanStage extends Div implements Planning {

    /** What a drag on the plan does. */
    private enum Tool {
        SELECT("Drag to move; drag a corner to resize. Arrow keys move, with Alt they resize or turn; Delete removes."),
        ROOM("Drag from one corner of the new room to the other."),
        DOORWAY("Drag along the wall, from one side of the opening to the other.");

        private final String advice;

        Tool(String advice) {
            this.advice = advice;
        }
    }

    private final transient Editing editing;
    private final PlanCanvas canvas;
    private final Paragraph advice = new Paragraph();
    private final Select<Integer> floors = new Select<>();
    private final Div bar = new Div();
    private final Div empty = new Div();
    private final Button undo;
    private final Button redo;
    private final transient List<ToolButton> tools;
    private PlanChoice choice = PlanChoice.floor(0);
    private double grid = 0.25;

    /** The button of a tool. */
    private record ToolButton(Tool tool, Button button) {}

    PlanStage(Editing editing, Runnable undoStep, Runnable redoStep) {
        this.editing = editing;
        PlanGestures gestures = new PlanGestures(this, () -> take(Tool.SELECT));
        canvas = new PlanCanvas(gestures::carryOut);
        undo = StepButton.undo(undoStep);
        redo = StepButton.redo(redoStep);
        tools = List.of(
                button(Tool.SELECT, "Select"), button(Tool.ROOM, "Draw room"), button(Tool.DOORWAY, "Draw doorway"));
        addClassNames("work", "plan");
        advice.addClassName("advice");
        buildBar();
        buildEmpty();
        add(canvas, empty, bar, advice);
        canvas.setGrid(grid);
        take(Tool.SELECT);
    }

    private ToolButton button(Tool which, String words) {
        return new ToolButton(which, new Button(words, event -> take(which)));
    }

    private void buildBar() {
        bar.addClassName("tools");
        bar.getElement().setAttribute("role", "toolbar").setAttribute("aria-label", "Tools of the plan");
        floors.setAriaLabel("Floor");
        floors.setItemLabelGenerator(index -> editing.tour().floors().get(index).title());
        floors.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                choose(PlanChoice.floor(event.getValue()));
            }
        });
        tools.forEach(entry -> bar.add(entry.button()));
        bar.add(undo, redo, new Button("Add floor", event -> addFloor()), floors);
    }

    private void buildEmpty() {
        empty.addClassName("nothing");
        empty.add(
                new Paragraph(
                        "The plan shows visitors where they stand. Draw the rooms, then put each picture in its place."),
                new Button("Draw the first room", event -> addFloor()));
    }

    private void addFloor() {
        editing.change(PlanEdits::withFloor);
        choose(PlanChoice.floor(Math.max(0, editing.tour().floors().size() - 1)).room(0));
    }

    private void take(Tool which) {
        tools.forEach(entry ->
                entry.button().getElement().setAttribute("aria-pressed", String.valueOf(entry.tool() == which)));
        canvas.setTool(
                switch (which) {
                    case SELECT -> "select";
                    case ROOM -> "room";
                    case DOORWAY -> "doorway";
                });
        advice.setText(which.advice);
    }

    /** Shows the chosen floor of the draft as it is now. */
    void refresh(boolean canUndo, boolean canRedo) {
        TourDocument tour = editing.tour();
        choice = present(choice);
        Optional<Floor> floor = floor();
        List<Integer> indexes = IntStream.range(0, tour.floors().size()).boxed().toList();
        floors.setItems(indexes);
        floors.setVisible(indexes.size() > 1);
        if (floor.isPresent()) {
            floors.setValue(choice.floor());
        }
        canvas.show(floor.map(there -> PlanShapes.of(there, tour)).orElse(List.of()));
        canvas.setFloor(choice.floor());
        canvas.choose(choice.item());
        canvas.setVisible(floor.isPresent());
        bar.setVisible(floor.isPresent());
        advice.setVisible(floor.isPresent());
        empty.setVisible(floor.isEmpty());
        undo.setEnabled(canUndo);
        redo.setEnabled(canRedo);
    }

    /** The fields of what is chosen on the plan. */
    Inspector<?> inspector() {
        if (choice.room().isPresent()) {
            return new PlanRoomInspector(this, choice.room().getAsInt());
        }
        if (choice.doorway().isPresent()) {
            return new PlanDoorwayInspector(this, choice.doorway().getAsInt());
        }
        return choice.isPlace() ? new PlanPlaceInspector(this, choice.scene()) : new FloorInspector(this);
    }

    /** What of a choice the draft still has. */
    private PlanChoice present(PlanChoice wanted) {
        int last = Math.max(0, editing.tour().floors().size() - 1);
        PlanChoice chosen = wanted.floor() <= last ? wanted : PlanChoice.floor(last);
        boolean there = editing.tour().floors().stream()
                .skip(chosen.floor())
                .limit(1)
                .anyMatch(floor -> PlanShapes.of(floor, editing.tour()).stream()
                        .anyMatch(shape -> shape.id().equals(chosen.item())));
        return there ? chosen : PlanChoice.floor(chosen.floor());
    }

    @Override
    public Editing editing() {
        return editing;
    }

    @Override
    public PlanChoice choice() {
        return choice;
    }

    @Override
    public void choose(PlanChoice wanted) {
        choice = wanted;
        editing.refresh();
    }

    @Override
    public Optional<Floor> floor() {
        return editing.tour().floors().stream().skip(choice.floor()).findFirst();
    }

    @Override
    public void change(UnaryOperator<Floor> change) {
        if (floor().isPresent()) {
            editing.change(tour -> PlanEdits.changed(tour, choice.floor(), change));
        }
    }

    @Override
    public double grid() {
        return grid;
    }

    @Override
    public void setGrid(double meters) {
        grid = meters;
        canvas.setGrid(meters);
    }

    @Override
    public void place(String scene) {
        editing.change(tour -> tour.scene(scene)
                .flatMap(there -> floor().map(floor -> PlanEdits.firstSpot(floor, there)))
                .map(spot -> PlanEdits.placed(tour, choice.floor(), scene, spot))
                .orElse(tour));
        choose(choice.place(scene));
    }
}
