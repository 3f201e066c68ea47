package org.walkrounds.tour.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.walkrounds.studio.StepButton;
import org.walkrounds.tour.Leveling;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.TourDocument;
import org.walkrounds.tour.View;
import org.walkrounds.tour.ViewerScenes;
import org.walkrounds.viewer.PanoramaViewer;
import org.walkrounds.viewer.ViewerScene;
import org.walkrounds.viewer.ViewerView;

/** The picture in the middle with its tools: what a click or a drag in it means depends on the chosen tool. */
class Stage extends Div {

    /** What a click in the picture does. */
    private enum Tool {
        SELECT("Drag a point to move it. With the keyboard, arrow keys move it by one degree."),
        POINT("Click where the new point should stand."),
        PASSAGE("Click where the passage should stand; then choose where it leads."),
        LEVEL("Drag up or down until the horizon lies on the line; do so ahead and again to the side."),
        BLUR("Draw a rectangle over what nobody should recognize. Arrow keys move it, with Alt they change its size."),
        PREVIEW("As visitors see it. Passages lead on.");

        private final String advice;

        Tool(String advice) {
            this.advice = advice;
        }
    }

    private final Editing editing;
    private final ViewerScenes viewerScenes;
    private final PanoramaViewer viewer = new PanoramaViewer();
    private final Paragraph advice = new Paragraph();
    private final Paragraph waiting =
            new Paragraph("The picture of this room is being prepared. It shows here by itself.");
    private final Div horizon = new Div();
    private final BlurFrame blurFrame = new BlurFrame(region -> mark(Optional.of(region)));
    private final Button undo;
    private final Button redo;
    private final List<ToolButton> tools;
    private Tool tool = Tool.SELECT;
    private View view = new View(0, 0, 90);
    private transient Optional<MarkedRegion> marked = Optional.empty();
    private String markedIn = "";
    private List<ViewerScene> shown = List.of();

    /** The button of a tool. */
    private record ToolButton(Tool tool, Button button) {}

    Stage(Editing editing, ViewerScenes viewerScenes, Runnable undoStep, Runnable redoStep) {
        this.editing = editing;
        this.viewerScenes = viewerScenes;
        addClassNames("work", "on-picture");
        advice.addClassName("advice");
        waiting.addClassName("waiting");
        horizon.addClassName("horizon");
        undo = StepButton.undo(undoStep);
        redo = StepButton.redo(redoStep);
        tools = List.of(
                button(Tool.SELECT, "Select"),
                button(Tool.POINT, "Add point"),
                button(Tool.PASSAGE, "Add passage"),
                button(Tool.LEVEL, "Level"),
                button(Tool.BLUR, "Blur"),
                button(Tool.PREVIEW, "Preview"));
        Div bar = new Div();
        bar.addClassName("tools");
        bar.getElement().setAttribute("role", "toolbar").setAttribute("aria-label", "Tools");
        tools.forEach(entry -> bar.add(entry.button()));
        bar.add(new Button("On a phone", event -> previewOnPhone()), undo, redo);
        add(viewer, blurFrame, waiting, horizon, bar, advice);
        viewer.addViewSettledListener(event -> settled(event.view()));
        viewer.addPictureClickListener(event -> clicked(event.yaw(), event.pitch()));
        viewer.addHotspotOpenListener(event -> opened(event.hotspot()));
        viewer.addHotspotMovedListener(event -> moved(event.hotspot(), event.yaw(), event.pitch()));
        viewer.addLevelingListener(event -> leveled(new Leveling(event.pitch(), event.roll())));
        take(Tool.SELECT);
    }

    View view() {
        return view;
    }

    boolean isBlurring() {
        return tool == Tool.BLUR;
    }

    /** What is marked to be blurred in the scene that is shown. */
    Optional<MarkedRegion> marked() {
        return marked.filter(region -> markedIn.equals(editing.choice().scene()));
    }

    void mark(Optional<MarkedRegion> region) {
        marked = region;
        markedIn = editing.choice().scene();
        editing.choose(editing.choice());
    }

    void lookAt(double yaw, double pitch) {
        viewer.lookAt(yaw, pitch);
    }

    /** Shows a view of the chosen scene. */
    void lookAt(View wanted) {
        view = wanted;
        viewer.show(editing.choice().scene(), new ViewerView(wanted.yaw(), wanted.pitch(), wanted.fov()));
    }

    /** Shows the chosen scene of the draft as it is now. */
    void refresh(boolean canUndo, boolean canRedo) {
        TourDocument tour = editing.tour();
        List<ViewerScene> scenes = viewerScenes.of(tour);
        if (!scenes.equals(shown)) {
            shown = scenes;
            viewer.setScenes(scenes);
        }
        String chosen = editing.choice().scene();
        boolean ready = scenes.stream().anyMatch(scene -> scene.id().equals(chosen));
        viewer.setVisible(ready);
        waiting.setVisible(!ready);
        if (ready) {
            viewer.setScene(chosen);
        }
        viewer.setOpen(editing.choice().viewerId());
        blurFrame.setVisible(ready && isBlurring());
        blurFrame.show(marked());
        undo.setEnabled(canUndo);
        redo.setEnabled(canRedo);
    }

    private void previewOnPhone() {
        editing.tour().scene(editing.choice().scene()).ifPresent(scene -> new PhonePreview(scene).open());
    }

    private ToolButton button(Tool which, String words) {
        return new ToolButton(which, new Button(words, event -> pick(which)));
    }

    private void pick(Tool which) {
        take(which);
        editing.choose(
                which == Tool.SELECT
                        ? editing.choice()
                        : Choice.scene(editing.choice().scene()));
    }

    private void take(Tool which) {
        tool = which;
        tools.forEach(entry ->
                entry.button().getElement().setAttribute("aria-pressed", String.valueOf(entry.tool() == which)));
        viewer.setEditing(which != Tool.PREVIEW);
        viewer.setLeveling(which == Tool.LEVEL);
        horizon.setVisible(which == Tool.LEVEL);
        advice.setText(which.advice);
    }

    private void settled(ViewerView now) {
        view = new View(
                SceneEdits.wrapped(now.yaw(), -180),
                Math.clamp(now.pitch(), -90, 90),
                Math.clamp(now.fov(), View.MIN_FOV, View.MAX_FOV));
    }

    private void clicked(double yaw, double pitch) {
        Optional<Scene> scene = editing.tour().scene(editing.choice().scene());
        if (scene.isEmpty()) {
            return;
        }
        switch (tool) {
            case POINT -> addPoint(scene.get(), yaw, pitch);
            case PASSAGE -> addPassage(scene.get(), yaw, pitch);
            case SELECT -> editing.choose(Choice.scene(scene.get().id()));
            case LEVEL, BLUR, PREVIEW -> {
                // A click means nothing here.
            }
        }
    }

    private void addPoint(Scene scene, double yaw, double pitch) {
        var point = TourEdits.newHotspot(scene, SceneEdits.wrapped(yaw, -180), pitch);
        editing.change(tour -> TourEdits.changed(tour, scene.id(), old -> SceneEdits.with(old, point)));
        take(Tool.SELECT);
        editing.choose(Choice.scene(scene.id()).point(point.id()));
    }

    private void addPassage(Scene scene, double yaw, double pitch) {
        Optional<Scene> other = editing.tour().scenes().stream()
                .filter(target -> !target.id().equals(scene.id()))
                .findFirst();
        if (other.isEmpty()) {
            editing.say("A passage leads into another room. Add a second panorama first.");
            return;
        }
        var link = TourEdits.newLink(scene, other.get(), SceneEdits.wrapped(yaw, -180), pitch);
        editing.change(tour -> TourEdits.changed(tour, scene.id(), old -> SceneEdits.with(old, link)));
        take(Tool.SELECT);
        editing.choose(Choice.scene(scene.id()).passage(scene.links().size()));
    }

    private void opened(String hotspot) {
        if (tool != Tool.PREVIEW && tool != Tool.BLUR) {
            editing.choose(editing.choice().clicked(hotspot));
        }
    }

    private void moved(String hotspot, double yaw, double pitch) {
        double around = SceneEdits.wrapped(yaw, -180);
        Choice choice = editing.choice().clicked(hotspot);
        editing.change(tour -> TourEdits.changed(
                tour,
                choice.scene(),
                scene -> choice.link().isPresent()
                        ? SceneEdits.changedLink(
                                scene, choice.link().getAsInt(), link -> PassageInspector.at(link, around, pitch))
                        : SceneEdits.changed(
                                scene, choice.hotspot(), point -> PointInspector.at(point, around, pitch))));
        editing.choose(choice);
    }

    private void leveled(Leveling leveling) {
        editing.change(tour ->
                TourEdits.changed(tour, editing.choice().scene(), scene -> SceneEdits.leveled(scene, leveling)));
    }
}
