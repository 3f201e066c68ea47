package org.walkrounds.tour.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.walkrounds.studio.Confirmation;
import org.walkrounds.tour.Floor;
import org.walkrounds.tour.Scene;

/** The fields of a floor, and the scenes that have no place on it yet. */
class FloorInspector extends Inspector<Floor> {

    private static final List<Double> GRIDS = List.of(0.05, 0.1, 0.25, 0.5, 1.0);

    private final transient Planning planning;
    private final UnorderedList scenes = new UnorderedList();
    private final Div unplaced;
    private List<String> listed = List.of();

    FloorInspector(Planning planning) {
        this.planning = planning;
        scenes.addClassName("unplaced");
        Span label = new Span("Not on the plan yet");
        label.addClassName("flabel");
        unplaced = new Div(
                label, Fields.hint("Put each where its picture was taken: drag it there, or press Place."), scenes);
        unplaced.addClassName("insp-part");
        Button remove = new Button("Remove floor", event -> subject().ifPresent(this::confirmRemoval));
        remove.addThemeVariants(ButtonVariant.ERROR);
        add(
                showing(Fields.heading(), (heading, floor) -> heading.setText("Floor")),
                showing(
                        Fields.text("Name", title -> planning.change(floor -> FloorEdits.named(floor, title))),
                        (field, floor) -> field.setValue(floor.title())),
                grid(),
                unplaced,
                Fields.last(remove));
    }

    @Override
    Optional<Floor> subject() {
        return planning.floor();
    }

    @Override
    void refresh() {
        super.refresh();
        List<Scene> open = PlanEdits.unplaced(planning.editing().tour());
        unplaced.setVisible(!open.isEmpty());
        List<String> ids = open.stream().map(Scene::id).toList();
        if (!ids.equals(listed)) {
            listed = ids;
            scenes.removeAll();
            open.forEach(scene -> scenes.add(item(scene)));
        }
    }

    private ListItem item(Scene scene) {
        Button place = new Button("Place", event -> planning.place(scene.id()));
        place.setAriaLabel("Place " + scene.title());
        ListItem item = new ListItem(new Span(scene.title()), place);
        item.getElement().setAttribute("draggable", "true").setAttribute("data-scene", scene.id());
        return item;
    }

    private Select<Double> grid() {
        Select<Double> select = new Select<>();
        select.setLabel("Things snap to");
        select.setItems(GRIDS);
        select.setItemLabelGenerator(
                meters -> meters < 1 ? String.format(Locale.ROOT, "%.0f cm", 100 * meters) : "1 m");
        select.setValue(planning.grid());
        select.addValueChangeListener(event -> planning.setGrid(event.getValue()));
        return select;
    }

    private void confirmRemoval(Floor floor) {
        new Confirmation(
                        "Remove “" + floor.title() + "”?",
                        "Its rooms and doorways leave the draft, and its scenes stand on no plan. Visitors see it until you "
                                + "publish.",
                        "Remove floor",
                        () -> planning.editing()
                                .change(tour -> PlanEdits.withoutFloor(
                                        tour, planning.choice().floor())))
                .open();
    }
}
