package org.walkrounds.tour.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** The drawing of a floor, in which rooms, doorways and standpoints are drawn, moved, turned and resized. */
@Tag("plan-editor")
@JsModule("./studio/plan-editor.ts")
class PlanCanvas extends Component {

    private transient List<Shape> shapes = List.of();

    /**
     * Something on the floor.
     *
     * @param id as {@link PlanChoice#item}
     * @param title what it is called
     * @param points its corners, its two ends, or its one place, x and y in turn, meters to the east and north
     * @param bearing for a standpoint: where one looks first, degrees clockwise from north
     */
    record Shape(String id, String title, List<Double> points, double bearing) {}

    /**
     * What a person did.
     *
     * @param kind {@code choose}, {@code draw}, {@code move}, {@code reshape}, {@code turn} or {@code remove}
     * @param id what it was done to; the kind of thing when it is drawn
     * @param values the new points; how far east and north; or the new bearing
     */
    record Gesture(String kind, String id, List<Double> values) {

        Gesture {
            values = values.stream()
                    .map(value -> Double.isFinite(value) ? value : 0)
                    .toList();
        }

        double value(int index) {
            return index < values.size() ? values.get(index) : 0;
        }
    }

    /** @param gestures is told of each thing that a person does */
    PlanCanvas(Consumer<Gesture> gestures) {
        addListener(Made.class, event -> gestures.accept(event.gesture));
        addAttachListener(event -> getElement().setPropertyList("shapes", shapes));
    }

    void show(List<Shape> now) {
        if (!now.equals(shapes)) {
            shapes = List.copyOf(now);
            getElement().setPropertyList("shapes", shapes);
        }
    }

    /** Another floor is shown as a whole; the same one stays as the person has moved it. */
    void setFloor(int index) {
        getElement().setProperty("floor", index);
    }

    void choose(String id) {
        getElement().setProperty("chosen", id);
    }

    /** @param tool {@code select}, {@code room} or {@code doorway} */
    void setTool(String tool) {
        getElement().setProperty("tool", tool);
    }

    void setGrid(double meters) {
        getElement().setProperty("grid", meters);
    }

    /** A person did something. */
    @DomEvent("plan-gesture")
    public static final class Made extends ComponentEvent<PlanCanvas> {

        private final transient Gesture gesture;

        public Made(
                PlanCanvas source,
                boolean fromClient,
                @EventData("event.detail.kind") String kind,
                @EventData("event.detail.id") String id,
                @EventData("event.detail.values.join(' ')") String values) {
            super(source, fromClient);
            gesture = new Gesture(
                    kind,
                    id,
                    values.isBlank()
                            ? List.of()
                            : Arrays.stream(values.split(" "))
                                    .map(Double::valueOf)
                                    .toList());
        }
    }
}
