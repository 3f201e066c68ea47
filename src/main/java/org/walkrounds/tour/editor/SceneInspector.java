package org.walkrounds.tour.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.walkrounds.studio.Confirmation;
import org.walkrounds.tour.Leveling;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.View;

/** The fields of a room: its words, where a visit of it starts, where north is, and its level. */
class SceneInspector extends Div {

    private final Editing editing;
    private final Scene scene;

    /**
     * @param view where the coordinator looks at the moment
     */
    SceneInspector(Editing editing, Scene scene, Supplier<View> view) {
        this.editing = editing;
        this.scene = scene;
        addClassName("insp-fields");
        add(
                Fields.heading("Room"),
                Fields.text(
                        "Name",
                        scene.title(),
                        title -> change(old -> SceneEdits.named(old, title, old.description(), old.illustration()))),
                Fields.area(
                        "What one sees here, for those who read the tour",
                        scene.description(),
                        text -> change(old -> SceneEdits.named(old, old.title(), text, old.illustration()))),
                illustration(),
                part(
                        "First view",
                        "%s to the right, %s up, %s wide. Turn the picture to where a visitor should look first."
                                .formatted(
                                        degrees(scene.view().yaw()),
                                        degrees(scene.view().pitch()),
                                        degrees(scene.view().fov())),
                        new Button("Start with this view", event -> {
                            View now = view.get();
                            change(old -> SceneEdits.startingAt(old, now));
                            editing.say("A visit of " + scene.title() + " starts with this view.");
                        })),
                part(
                        "North",
                        "The picture’s center looks to %s. Turn the picture until you look north."
                                .formatted(degrees(scene.heading())),
                        new Button("North is ahead", event -> {
                            View now = view.get();
                            change(old -> SceneEdits.northAt(old, now.yaw()));
                            editing.say("North is set.");
                        })),
                level(),
                visitStart(),
                remove());
    }

    private Div illustration() {
        Input box = new Input();
        box.setType("checkbox");
        box.setId("illustration");
        box.getElement().setProperty("checked", scene.illustration());
        box.getElement().addPropertyChangeListener("checked", "change", event -> {
            boolean checked = box.getElement().getProperty("checked", false);
            change(old -> SceneEdits.named(old, old.title(), old.description(), checked));
        });
        NativeLabel label = new NativeLabel();
        label.add(box, new Span("A computer-made picture; pages say so"));
        label.addClassName("check");
        label.setFor(box);
        return new Div(label);
    }

    private Div level() {
        Leveling now = scene.leveling();
        return part(
                "Level",
                "With Level chosen above the picture, drag it up or down until the horizon lies on the line.",
                Fields.row(
                        Fields.degrees(
                                "Pitch, °",
                                now.pitch(),
                                -90,
                                90,
                                pitch -> change(old -> SceneEdits.leveled(old, new Leveling(pitch, now.roll())))),
                        Fields.degrees(
                                "Roll, °",
                                now.roll(),
                                -180,
                                180,
                                roll -> change(old -> SceneEdits.leveled(old, new Leveling(now.pitch(), roll))))));
    }

    private Div visitStart() {
        if (editing.tour().first().equals(scene.id())) {
            return part("Visit", "The walkthrough starts in this room.");
        }
        return part(
                "Visit", "The walkthrough starts in another room.", new Button("Start the walkthrough here", event -> {
                    editing.change(tour -> TourEdits.startingIn(tour, scene.id()));
                    editing.say("The walkthrough starts in " + scene.title() + ".");
                }));
    }

    private Div remove() {
        Button remove = new Button(
                "Remove room",
                event -> new Confirmation(
                                "Remove " + scene.title() + "?",
                                "The room, its points and the passages into it leave the draft. Visitors see it until you publish.",
                                "Remove room",
                                () -> {
                                    editing.change(tour -> TourEdits.withoutScene(tour, scene.id()));
                                    editing.say(scene.title() + " is removed. Undo brings it back.");
                                })
                        .open());
        remove.addThemeVariants(ButtonVariant.ERROR);
        remove.setEnabled(editing.tour().scenes().size() > 1);
        Div row = new Div(remove);
        row.addClassName("del");
        return row;
    }

    private static Div part(String title, String text, com.vaadin.flow.component.Component... controls) {
        Span name = new Span(title);
        name.addClassName("flabel");
        Div part = new Div(name, Fields.hint(text));
        part.add(controls);
        part.addClassName("insp-part");
        return part;
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.0f°", value);
    }

    private void change(UnaryOperator<Scene> change) {
        editing.change(tour -> TourEdits.changed(tour, scene.id(), change));
    }
}
