package org.walkrounds.tour.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.sound.Sound;
import org.walkrounds.sound.SoundLibrary;
import org.walkrounds.studio.Confirmation;
import org.walkrounds.tour.Cue;
import org.walkrounds.tour.Narration;
import org.walkrounds.tour.Route;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.View;

/** The fields of a guided tour: its stops, and what is said and seen at the chosen one. */
class RouteInspector extends Inspector<Route> {

    private final transient Editing editing;
    private final String routeId;
    private final transient ProgramDocument program;
    private final transient SoundLibrary sounds;
    private final transient Supplier<View> view;
    private final OrderedList stops = new OrderedList();
    private transient List<Scene> rooms = List.of();

    /** @param view where the coordinator looks at the moment */
    RouteInspector(Editing editing, ProgramDocument program, SoundLibrary sounds, String routeId, Supplier<View> view) {
        this.editing = editing;
        this.program = program;
        this.sounds = sounds;
        this.routeId = routeId;
        this.view = view;
        stops.addClassName("stops");
        add(
                showing(Fields.heading(), (heading, route) -> heading.setText("Guided tour")),
                showing(
                        Fields.text("Name", title -> change(old -> RouteEdits.titled(old, title))),
                        (field, route) -> field.setValue(route.title())),
                showing(Fields.hint(""), (hint, route) -> hint.setText(extent(route))),
                showing(stops, (list, route) -> list(route)),
                new Button("Add a stop after this one", event -> addStop()),
                showing(stopHeading(), (heading, route) -> heading.setText("Stop " + (index() + 1))),
                room(),
                words(),
                showing(
                        Fields.seconds("Seconds", Cue.SHORTEST, Cue.LONGEST, this::last),
                        (field, route) -> field.setValue((double) cue(route).seconds())),
                narration(),
                Fields.hint("Turn the picture to what the words are about."),
                new Button("Look here at this stop", event -> lookHere()),
                order(),
                remove());
    }

    /** How many stops it has, and how long they take. */
    static String extent(Route route) {
        int stops = route.cues().size();
        return "%s, %d:%02d"
                .formatted(stops == 1 ? "1 stop" : stops + " stops", route.seconds() / 60, route.seconds() % 60);
    }

    /** Chooses a stop, and shows what is seen there. */
    static void choose(Editing editing, Route route, int index) {
        Cue cue = route.cues().get(index);
        editing.choose(Choice.stop(cue.scene(), route.id(), index));
        editing.lookAt(cue.view());
    }

    @Override
    Optional<Route> subject() {
        return RouteEdits.route(editing.tour(), routeId);
    }

    private static H3 stopHeading() {
        H3 heading = new H3();
        heading.addClassName("flabel");
        return heading;
    }

    private int index() {
        return editing.choice().stop().map(Choice.Stop::index).orElse(0);
    }

    private Cue cue(Route route) {
        return route.cues().get(Math.min(index(), route.cues().size() - 1));
    }

    private void list(Route route) {
        List<Cue> cues = route.cues();
        while (stops.getComponentCount() > cues.size()) {
            stops.remove(stops.getComponentAt(cues.size()));
        }
        while (stops.getComponentCount() < cues.size()) {
            stops.add(new Stop(stops.getComponentCount()));
        }
        for (int i = 0; i < cues.size(); i++) {
            ((Stop) stops.getComponentAt(i)).show(cues.get(i));
        }
    }

    private Select<Scene> room() {
        Select<Scene> select = new Select<>();
        select.setLabel("Room");
        select.setItemLabelGenerator(Scene::title);
        select.addValueChangeListener(event -> {
            Scene scene = event.getValue();
            if (event.isFromClient() && scene != null) {
                changeCue(old -> old.at(scene.id(), scene.view()));
                subject().ifPresent(route -> choose(editing, route, index()));
            }
        });
        return showing(select, (field, route) -> {
            List<Scene> now = editing.tour().scenes();
            if (!now.equals(rooms)) {
                rooms = now;
                field.setItems(rooms);
            }
            editing.tour().scene(cue(route).scene()).ifPresent(field::setValue);
        });
    }

    private TextArea words() {
        TextArea area = Fields.area("What is said", text -> changeCue(old -> old.saying(text)));
        area.setMaxLength(Cue.LONGEST_TEXT);
        return showing(area, (field, route) -> field.setValue(cue(route).text()));
    }

    private NarrationFields narration() {
        return showing(
                new NarrationFields(sounds, this::record, this::silence),
                (fields, route) -> fields.show(
                        cue(route).narration(), program.inWords(cue(route).text())));
    }

    private void record(Sound sound) {
        changeCue(old -> old.narrated(new Narration(sound.name(), sound.seconds(), program.inWords(old.text()))));
        subject()
                .map(this::cue)
                .filter(cue -> cue.narration()
                        .filter(spoken -> spoken.sound().equals(sound.name()))
                        .isPresent())
                .ifPresent(cue -> editing.say(
                        "Stop " + (index() + 1) + " is spoken, and lasts " + cue.seconds() + " seconds now."));
    }

    private void silence() {
        changeCue(Cue::silent);
        editing.say("The recording is removed. Undo brings it back.");
    }

    private void last(double seconds) {
        changeCue(old -> old.lasting((int) Math.round(seconds)));
    }

    private void lookHere() {
        View now = view.get();
        changeCue(old -> old.at(old.scene(), now));
        editing.say("Stop " + (index() + 1) + " looks here.");
    }

    private void addStop() {
        int next = index() + 1;
        subject().flatMap(route -> editing.tour().scene(cue(route).scene())).ifPresent(scene -> {
            change(old -> RouteEdits.withCue(old, next, RouteEdits.newCue(scene, view.get())));
            subject().filter(route -> next < route.cues().size()).ifPresent(route -> choose(editing, route, next));
        });
    }

    private Component order() {
        Button earlier = new Button("Earlier", event -> move(-1));
        Button later = new Button("Later", event -> move(1));
        Button remove = new Button("Remove stop", event -> removeStop());
        showing(earlier, (button, route) -> button.setEnabled(index() > 0));
        showing(
                later,
                (button, route) -> button.setEnabled(index() < route.cues().size() - 1));
        showing(remove, (button, route) -> button.setEnabled(route.cues().size() > 1));
        Div row = new Div(earlier, later, remove);
        row.addClassName("order");
        return row;
    }

    private void move(int by) {
        int from = index();
        change(old -> RouteEdits.swapped(old, from, from + by));
        subject().ifPresent(route -> choose(editing, route, from + by));
    }

    private void removeStop() {
        int gone = index();
        change(old -> RouteEdits.withoutCue(old, gone));
        subject()
                .ifPresent(route ->
                        choose(editing, route, Math.min(gone, route.cues().size() - 1)));
        editing.say("The stop is removed. Undo brings it back.");
    }

    private Div remove() {
        Button remove = new Button("Remove guided tour", event -> subject().ifPresent(this::confirmRemoval));
        remove.addThemeVariants(ButtonVariant.ERROR);
        return Fields.last(remove);
    }

    private void confirmRemoval(Route route) {
        new Confirmation(
                        "Remove “" + route.title() + "”?",
                        "The guided tour leaves the draft. Visitors see it until you publish.",
                        "Remove guided tour",
                        () -> {
                            editing.choose(Choice.scene(editing.choice().scene()));
                            editing.change(tour -> RouteEdits.without(tour, routeId));
                            editing.say("“" + route.title() + "” is removed. Undo brings it back.");
                        })
                .open();
    }

    private void changeCue(UnaryOperator<Cue> change) {
        int index = index();
        change(old -> RouteEdits.changedCue(old, index, change));
    }

    private void change(UnaryOperator<Route> change) {
        editing.change(tour -> RouteEdits.changed(tour, routeId, change));
    }

    /** A stop's line. */
    private final class Stop extends ListItem {

        private final int index;
        private final NativeButton button = new NativeButton();
        private final Span room = new Span();
        private final Span said = new Span();

        Stop(int index) {
            this.index = index;
            said.addClassName("note");
            button.add(room, said);
            button.addClickListener(event -> subject().ifPresent(route -> choose(editing, route, index)));
            add(button);
        }

        void show(Cue cue) {
            room.setText(editing.tour().scene(cue.scene()).map(Scene::title).orElse(cue.scene()));
            said.setText(cue.text());
            boolean chosen = index == RouteInspector.this.index();
            if (chosen && !button.getElement().hasAttribute("aria-current")) {
                button.getElement().setAttribute("aria-current", "true");
                button.getElement().executeJs("this.scrollIntoView({ block: 'nearest' })");
            } else if (!chosen) {
                button.getElement().removeAttribute("aria-current");
            }
        }
    }
}
