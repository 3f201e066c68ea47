package org.walkrounds.tour.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.SceneLink;

/** The fields of a passage into another room. */
class PassageInspector extends Inspector<SceneLink> {

    private final transient Editing editing;
    private final String sceneId;
    private final int index;
    private transient List<Scene> rooms = List.of();

    PassageInspector(Editing editing, String sceneId, int index) {
        this.editing = editing;
        this.sceneId = sceneId;
        this.index = index;
        add(
                showing(
                        Fields.heading(),
                        (heading, link) -> heading.setText("Passage %d of %d"
                                .formatted(index + 1, scene().links().size()))),
                target(),
                showing(
                        Fields.text(
                                "What visitors read",
                                label -> change(old ->
                                        new SceneLink(old.to(), label, old.yaw(), old.pitch(), old.arrivalYaw()))),
                        (field, link) -> field.setValue(link.label())),
                Fields.row(
                        showing(
                                Fields.degrees("Yaw, °", -180, 179.9, yaw -> change(old -> at(old, yaw, old.pitch()))),
                                (field, link) -> Fields.show(field, link.yaw())),
                        showing(
                                Fields.degrees("Pitch, °", -90, 90, pitch -> change(old -> at(old, old.yaw(), pitch))),
                                (field, link) -> Fields.show(field, link.pitch())),
                        showing(
                                Fields.degrees(
                                        "Arrives at, °",
                                        -180,
                                        179.9,
                                        yaw -> change(old ->
                                                new SceneLink(old.to(), old.label(), old.yaw(), old.pitch(), yaw))),
                                (field, link) -> Fields.show(field, link.arrivalYaw()))),
                showing(
                        new Button("Add the way back", event -> subject().ifPresent(this::addWayBack)),
                        (button, link) -> button.setVisible(other(link)
                                .filter(room -> room.links().stream()
                                        .noneMatch(back -> back.to().equals(sceneId)))
                                .isPresent())),
                remove());
    }

    static SceneLink at(SceneLink link, double yaw, double pitch) {
        return new SceneLink(link.to(), link.label(), yaw, pitch, link.arrivalYaw());
    }

    @Override
    Optional<SceneLink> subject() {
        return editing.tour()
                .scene(sceneId)
                .map(Scene::links)
                .filter(links -> index < links.size())
                .map(links -> links.get(index));
    }

    private Scene scene() {
        return editing.tour().scene(sceneId).orElseThrow();
    }

    private Optional<Scene> other(SceneLink link) {
        return editing.tour().scene(link.to());
    }

    private Select<Scene> target() {
        Select<Scene> select = new Select<>();
        select.setLabel("Leads to");
        select.setItemLabelGenerator(Scene::title);
        select.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                change(old -> TourEdits.newLink(scene(), event.getValue(), old.yaw(), old.pitch()));
            }
        });
        return showing(select, (field, link) -> {
            List<Scene> now = editing.tour().scenes().stream()
                    .filter(room -> !room.id().equals(sceneId))
                    .toList();
            if (!now.equals(rooms)) {
                rooms = now;
                field.setItems(rooms);
            }
            other(link).ifPresent(field::setValue);
        });
    }

    private void addWayBack(SceneLink link) {
        Scene here = scene();
        other(link).ifPresent(room -> {
            editing.change(tour -> TourEdits.changed(
                    tour, room.id(), old -> SceneEdits.with(old, TourEdits.wayBack(here, link, old))));
            editing.say(room.title() + " now has a passage back to " + here.title() + ".");
        });
    }

    private Div remove() {
        Button remove = new Button("Remove passage", event -> subject().ifPresent(this::remove));
        remove.addThemeVariants(ButtonVariant.ERROR);
        return Fields.last(remove);
    }

    private void remove(SceneLink link) {
        editing.choose(Choice.scene(sceneId));
        editing.change(tour -> TourEdits.changed(tour, sceneId, old -> SceneEdits.withoutLink(old, index)));
        editing.say("“" + link.label() + "” is removed. Undo brings it back.");
    }

    private void change(UnaryOperator<SceneLink> change) {
        editing.change(tour -> TourEdits.changed(tour, sceneId, old -> SceneEdits.changedLink(old, index, change)));
    }
}
