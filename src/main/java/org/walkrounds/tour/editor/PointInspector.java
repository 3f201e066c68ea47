package org.walkrounds.tour.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.walkrounds.program.Fact;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.tour.Hotspot;
import org.walkrounds.tour.Scene;

/** The fields of a point. */
class PointInspector extends Div {

    private final Editing editing;
    private final Scene scene;
    private final Hotspot point;

    PointInspector(Editing editing, ProgramDocument program, Scene scene, Hotspot point) {
        this.editing = editing;
        this.scene = scene;
        this.point = point;
        addClassName("insp-fields");
        int number = scene.hotspotsInTurn().indexOf(point) + 1;
        add(
                Fields.heading("Point " + number + " of " + scene.hotspots().size()),
                Fields.text(
                        "Label",
                        point.label(),
                        label -> change(old -> with(old, label, old.text(), old.description()))),
                fact(program));
        program.fact(point.fact()).ifPresent(fact -> add(figure(fact)));
        add(
                Fields.area(
                        "Text", point.text(), text -> change(old -> with(old, old.label(), text, old.description()))),
                Fields.area(
                        "What a person who cannot see it should know",
                        point.description(),
                        text -> change(old -> with(old, old.label(), old.text(), text))),
                Fields.text(
                        "Source of a figure in the text, for us",
                        point.source(),
                        source -> change(old -> new Hotspot(
                                old.id(),
                                old.label(),
                                old.yaw(),
                                old.pitch(),
                                old.fact(),
                                old.text(),
                                old.description(),
                                source))),
                Fields.row(
                        Fields.degrees(
                                "Yaw, °", point.yaw(), -180, 179.9, yaw -> change(old -> at(old, yaw, old.pitch()))),
                        Fields.degrees(
                                "Pitch, °", point.pitch(), -90, 90, pitch -> change(old -> at(old, old.yaw(), pitch)))),
                remove());
    }

    static Hotspot at(Hotspot point, double yaw, double pitch) {
        return new Hotspot(
                point.id(), point.label(), yaw, pitch, point.fact(), point.text(), point.description(), point.source());
    }

    private Select<Fact> fact(ProgramDocument program) {
        Select<Fact> select = new Select<>();
        select.setLabel("Fact, kept in the program");
        select.setItems(program.facts());
        select.setItemLabelGenerator(
                fact -> fact == null ? "None: explains a thing" : fact.figure() + " " + fact.label());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("None: explains a thing");
        program.fact(point.fact()).ifPresent(select::setValue);
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
                        old.source()));
            }
        });
        return select;
    }

    private static Div figure(Fact fact) {
        Span number = new Span(fact.figure() + (fact.atLeast() ? "+" : ""));
        number.addClassName("factnum");
        Div reference = new Div(number, new Paragraph(fact.label()));
        reference.addClassName("factref");
        return new Div(reference, Fields.hint("Change it once, in the program; the tour and the brochure follow."));
    }

    private Div remove() {
        Button remove = new Button("Remove point", event -> {
            editing.choose(Choice.scene(scene.id()));
            editing.change(tour -> TourEdits.changed(tour, scene.id(), old -> SceneEdits.without(old, point.id())));
            editing.say("“" + point.label() + "” is removed. Undo brings it back.");
        });
        remove.addThemeVariants(ButtonVariant.ERROR);
        Div row = new Div(remove);
        row.addClassName("del");
        return row;
    }

    private void change(UnaryOperator<Hotspot> change) {
        editing.change(tour -> TourEdits.changed(tour, scene.id(), old -> SceneEdits.changed(old, point.id(), change)));
    }

    private static Hotspot with(Hotspot point, String label, String text, String description) {
        return new Hotspot(
                point.id(), label, point.yaw(), point.pitch(), point.fact(), text, description, point.source());
    }
}
