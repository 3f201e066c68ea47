package org.walkrounds.tour.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.walkrounds.studio.Confirmation;
import org.walkrounds.tour.Leveling;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.View;

/** The fields of a room: its words, where a visit of it starts, where north is, and its level. */
class SceneInspector extends Inspector<Scene> {

    private final transient Editing editing;
    private final String sceneId;
    private final transient Supplier<View> view;

    /**
     * @param view where the coordinator looks at the moment
     */
    SceneInspector(Editing editing, String sceneId, Supplier<View> view) {
        this.editing = editing;
        this.sceneId = sceneId;
        this.view = view;
        add(
                showing(Fields.heading(), (heading, scene) -> heading.setText("Room")),
                showing(
                        Fields.text(
                                "Name",
                                title -> change(
                                        old -> SceneEdits.named(old, title, old.description(), old.illustration()))),
                        (field, scene) -> field.setValue(scene.title())),
                showing(
                        Fields.area(
                                "What one sees here, for those who read the tour",
                                text -> change(old -> SceneEdits.named(old, old.title(), text, old.illustration()))),
                        (field, scene) -> field.setValue(scene.description())),
                illustration(),
                part(
                        "First view",
                        scene ->
                                "%s to the right, %s up, %s wide. Turn the picture to where a visitor should look first."
                                        .formatted(
                                                degrees(scene.view().yaw()),
                                                degrees(scene.view().pitch()),
                                                degrees(scene.view().fov())),
                        button("Start with this view", this::startHere)),
                part(
                        "North",
                        scene -> "The picture’s center looks to %s. Turn the picture until you look north."
                                .formatted(degrees(scene.heading())),
                        button("North is ahead", this::northAhead)),
                level(),
                visitStart(),
                remove());
    }

    @Override
    Optional<Scene> subject() {
        return editing.tour().scene(sceneId);
    }

    private void startHere(Scene scene) {
        View now = view.get();
        change(old -> SceneEdits.startingAt(old, now));
        editing.say("A visit of " + scene.title() + " starts with this view.");
    }

    private void northAhead(Scene scene) {
        View now = view.get();
        change(old -> SceneEdits.northAt(old, now.yaw()));
        editing.say("North is set in " + scene.title() + ".");
    }

    private Div illustration() {
        Input box = new Input();
        box.setType("checkbox");
        box.setId("illustration");
        box.getElement().addPropertyChangeListener("checked", "change", event -> {
            if (event.isUserOriginated()) {
                boolean checked = box.getElement().getProperty("checked", false);
                change(old -> SceneEdits.named(old, old.title(), old.description(), checked));
            }
        });
        showing(box, (it, scene) -> it.getElement().setProperty("checked", scene.illustration()));
        NativeLabel label = new NativeLabel();
        label.add(box, new Span("A computer-made picture; pages say so"));
        label.addClassName("check");
        label.setFor(box);
        return new Div(label);
    }

    private Div level() {
        return part(
                "Level",
                scene -> "With Level chosen above the picture, drag it up or down until the horizon lies on the line.",
                Fields.row(
                        showing(
                                Fields.degrees(
                                        "Pitch, °",
                                        -90,
                                        90,
                                        pitch -> change(old -> SceneEdits.leveled(
                                                old,
                                                new Leveling(
                                                        pitch, old.leveling().roll())))),
                                (field, scene) ->
                                        Fields.show(field, scene.leveling().pitch())),
                        showing(
                                Fields.degrees(
                                        "Roll, °",
                                        -180,
                                        180,
                                        roll -> change(old -> SceneEdits.leveled(
                                                old, new Leveling(old.leveling().pitch(), roll)))),
                                (field, scene) ->
                                        Fields.show(field, scene.leveling().roll()))));
    }

    private Div visitStart() {
        return part(
                "Visit",
                scene -> startsHere(scene)
                        ? "The walkthrough starts in this room."
                        : "The walkthrough starts in another room.",
                showing(
                        button("Start the walkthrough here", scene -> {
                            editing.change(tour -> TourEdits.startingIn(tour, sceneId));
                            editing.say("The walkthrough starts in " + scene.title() + ".");
                        }),
                        (button, scene) -> button.setVisible(!startsHere(scene))));
    }

    private boolean startsHere(Scene scene) {
        return editing.tour().first().equals(scene.id());
    }

    private Div remove() {
        Button remove = button("Remove room", this::confirmRemoval);
        remove.addThemeVariants(ButtonVariant.ERROR);
        showing(
                remove,
                (button, scene) -> button.setEnabled(editing.tour().scenes().size() > 1));
        return Fields.last(remove);
    }

    private void confirmRemoval(Scene scene) {
        new Confirmation(
                        "Remove " + scene.title() + "?",
                        "The room, its points and the passages into it leave the draft. Visitors see it until you publish.",
                        "Remove room",
                        () -> {
                            editing.change(tour -> TourEdits.withoutScene(tour, sceneId));
                            editing.say(scene.title() + " is removed. Undo brings it back.");
                        })
                .open();
    }

    private Button button(String text, Consumer<Scene> action) {
        return new Button(text, event -> subject().ifPresent(action));
    }

    private Div part(String title, Function<Scene, String> text, Component... controls) {
        Span name = new Span(title);
        name.addClassName("flabel");
        Paragraph hint = Fields.hint("");
        showing(hint, (it, scene) -> it.setText(text.apply(scene)));
        Div part = new Div(name, hint);
        part.add(controls);
        part.addClassName("insp-part");
        return part;
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.0f°", value);
    }

    private void change(UnaryOperator<Scene> change) {
        editing.change(tour -> TourEdits.changed(tour, sceneId, change));
    }
}
