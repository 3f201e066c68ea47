package org.walkrounds.tour.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.walkrounds.picture.PictureLibrary;
import org.walkrounds.program.Fact;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.tour.Hotspot;
import org.walkrounds.tour.Scene;

/** The fields of a point. */
class PointInspector extends Inspector<Hotspot> {

    private final transient Editing editing;
    private final String sceneId;
    private final String pointId;

    PointInspector(Editing editing, ProgramDocument program, PictureLibrary pictures, String sceneId, String pointId) {
        this.editing = editing;
        this.sceneId = sceneId;
        this.pointId = pointId;
        add(
                showing(Fields.heading(), (heading, point) -> heading.setText(place(point))),
                showing(
                        Fields.text("Label", label -> change(old -> with(old, label, old.text(), old.description()))),
                        (field, point) -> field.setValue(point.label())),
                fact(program),
                figure(program),
                showing(
                        Fields.area("Text", text -> change(old -> with(old, old.label(), text, old.description()))),
                        (field, point) -> field.setValue(point.text())),
                showing(
                        Fields.area(
                                "What a person who cannot see it should know",
                                text -> change(old -> with(old, old.label(), old.text(), text))),
                        (field, point) -> field.setValue(point.description())),
                showing(
                        Fields.text(
                                "Source of a figure in the text, for us",
                                source -> change(old -> new Hotspot(
                                        old.id(),
                                        old.label(),
                                        old.yaw(),
                                        old.pitch(),
                                        old.fact(),
                                        old.text(),
                                        old.description(),
                                        source,
                                        old.area(),
                                        old.exhibits()))),
                        (field, point) -> field.setValue(point.source())),
                showing(
                        new ExhibitFields(pictures, exhibits -> change(old -> old.with(exhibits))),
                        (field, point) -> field.show(point.exhibits())),
                Fields.row(
                        showing(
                                Fields.degrees("Yaw, °", -180, 179.9, yaw -> change(old -> at(old, yaw, old.pitch()))),
                                (field, point) -> Fields.show(field, point.yaw())),
                        showing(
                                Fields.degrees("Pitch, °", -90, 90, pitch -> change(old -> at(old, old.yaw(), pitch))),
                                (field, point) -> Fields.show(field, point.pitch()))),
                remove());
    }

    static Hotspot at(Hotspot point, double yaw, double pitch) {
        return new Hotspot(
                point.id(),
                point.label(),
                yaw,
                pitch,
                point.fact(),
                point.text(),
                point.description(),
                point.source(),
                point.area(),
                point.exhibits());
    }

    @Override
    Optional<Hotspot> subject() {
        return scene().flatMap(scene -> scene.hotspot(pointId));
    }

    private Optional<Scene> scene() {
        return editing.tour().scene(sceneId);
    }

    private String place(Hotspot point) {
        Scene scene = scene().orElseThrow();
        return "Point %d of %d"
                .formatted(
                        scene.hotspotsInTurn().indexOf(point) + 1,
                        scene.hotspots().size());
    }

    private Select<Fact> fact(ProgramDocument program) {
        Select<Fact> select = new Select<>();
        select.setLabel("Fact, kept in the program");
        select.setItems(program.facts());
        select.setItemLabelGenerator(
                fact -> fact == null ? "None: explains a thing" : fact.figure() + " " + fact.label());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("None: explains a thing");
        select.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                String id = Optional.ofNullable(event.getValue()).map(Fact::id).orElse("");
                change(old -> new Hotspot(
                        old.id(),
                        old.label(),
                        old.yaw(),
                        old.pitch(),
                        id,
                        old.text(),
                        old.description(),
                        old.source(),
                        old.area(),
                        old.exhibits()));
            }
        });
        return showing(
                select,
                (field, point) -> field.setValue(program.fact(point.fact()).orElse(null)));
    }

    private Div figure(ProgramDocument program) {
        Span number = new Span();
        number.addClassName("factnum");
        Paragraph label = new Paragraph();
        Div reference = new Div(number, label);
        reference.addClassName("factref");
        Div figure =
                new Div(reference, Fields.hint("Change it once, in the program; the tour and the brochure follow."));
        return showing(figure, (shown, point) -> {
            Optional<Fact> fact = program.fact(point.fact());
            shown.setVisible(fact.isPresent());
            fact.ifPresent(it -> {
                number.setText(it.figure() + (it.atLeast() ? "+" : ""));
                label.setText(it.label());
            });
        });
    }

    private Div remove() {
        Button remove = new Button("Remove point", event -> subject().ifPresent(this::remove));
        remove.addThemeVariants(ButtonVariant.ERROR);
        return Fields.last(remove);
    }

    private void remove(Hotspot point) {
        editing.choose(Choice.scene(sceneId));
        editing.change(tour -> TourEdits.changed(tour, sceneId, old -> SceneEdits.without(old, pointId)));
        editing.say("“" + point.label() + "” is removed. Undo brings it back.");
    }

    private void change(UnaryOperator<Hotspot> change) {
        editing.change(tour -> TourEdits.changed(tour, sceneId, old -> SceneEdits.changed(old, pointId, change)));
    }

    private static Hotspot with(Hotspot point, String label, String text, String description) {
        return new Hotspot(
                point.id(),
                label,
                point.yaw(),
                point.pitch(),
                point.fact(),
                text,
                description,
                point.source(),
                point.area(),
                point.exhibits());
    }
}
