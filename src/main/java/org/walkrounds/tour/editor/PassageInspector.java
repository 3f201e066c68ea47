package org.walkrounds.tour.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.function.UnaryOperator;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.SceneLink;
import org.walkrounds.tour.TourDocument;

/** The fields of a passage into another room. */
class PassageInspector extends Div {

    private final Editing editing;
    private final Scene scene;
    private final int index;

    PassageInspector(Editing editing, Scene scene, int index) {
        this.editing = editing;
        this.scene = scene;
        this.index = index;
        SceneLink link = scene.links().get(index);
        addClassName("insp-fields");
        add(
                Fields.heading("Passage " + (index + 1) + " of " + scene.links().size()),
                target(link),
                Fields.text(
                        "What visitors read",
                        link.label(),
                        label -> change(
                                old -> new SceneLink(old.to(), label, old.yaw(), old.pitch(), old.arrivalYaw()))),
                Fields.row(
                        Fields.degrees(
                                "Yaw, °", link.yaw(), -180, 179.9, yaw -> change(old -> at(old, yaw, old.pitch()))),
                        Fields.degrees(
                                "Pitch, °", link.pitch(), -90, 90, pitch -> change(old -> at(old, old.yaw(), pitch))),
                        Fields.degrees(
                                "Arrives at, °",
                                link.arrivalYaw(),
                                -180,
                                179.9,
                                yaw -> change(
                                        old -> new SceneLink(old.to(), old.label(), old.yaw(), old.pitch(), yaw)))));
        editing.tour().scene(link.to()).filter(this::lacksWayBack).ifPresent(other -> add(wayBack(link, other)));
        add(remove(link));
    }

    static SceneLink at(SceneLink link, double yaw, double pitch) {
        return new SceneLink(link.to(), link.label(), yaw, pitch, link.arrivalYaw());
    }

    private Select<Scene> target(SceneLink link) {
        TourDocument tour = editing.tour();
        Select<Scene> select = new Select<>();
        select.setLabel("Leads to");
        select.setItems(tour.scenes().stream()
                .filter(other -> !other.id().equals(scene.id()))
                .toList());
        select.setItemLabelGenerator(Scene::title);
        tour.scene(link.to()).ifPresent(select::setValue);
        select.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                change(old -> TourEdits.newLink(scene, event.getValue(), old.yaw(), old.pitch()));
            }
        });
        return select;
    }

    private boolean lacksWayBack(Scene other) {
        return other.links().stream().noneMatch(link -> link.to().equals(scene.id()));
    }

    private Button wayBack(SceneLink link, Scene other) {
        return new Button("Add the way back", event -> {
            editing.change(tour -> TourEdits.changed(
                    tour, other.id(), old -> SceneEdits.with(old, TourEdits.wayBack(scene, link, old))));
            editing.say(other.title() + " now has a passage back to " + scene.title() + ".");
        });
    }

    private Div remove(SceneLink link) {
        Button remove = new Button("Remove passage", event -> {
            editing.choose(Choice.scene(scene.id()));
            editing.change(tour -> TourEdits.changed(tour, scene.id(), old -> SceneEdits.withoutLink(old, index)));
            editing.say("“" + link.label() + "” is removed. Undo brings it back.");
        });
        remove.addThemeVariants(ButtonVariant.ERROR);
        Div row = new Div(remove);
        row.addClassName("del");
        return row;
    }

    private void change(UnaryOperator<SceneLink> change) {
        editing.change(tour -> TourEdits.changed(tour, scene.id(), old -> SceneEdits.changedLink(old, index, change)));
    }
}
