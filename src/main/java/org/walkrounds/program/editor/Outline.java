package org.walkrounds.program.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.walkrounds.program.Fact;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.program.Section;
import org.walkrounds.program.Stage;

/** Everything that the document holds, in its order. */
class Outline extends Nav {

    private final transient ProgramEditing editing;
    private final Div parts = new Div();
    private transient List<Entry> entries = List.of();

    Outline(ProgramEditing editing) {
        this.editing = editing;
        addClassName("outline");
        setAriaLabel("Parts of the program");
        add(parts);
    }

    /** Shows the draft; while it has the same elements each keeps its button, and the button the keyboard's focus. */
    void refresh() {
        List<Place> places = places(editing.program());
        if (!places.equals(entries.stream().map(entry -> entry.place).toList())) {
            rebuild(editing.program());
        }
        entries.forEach(Entry::refresh);
    }

    private static List<Place> places(ProgramDocument program) {
        List<Place> places = new ArrayList<>(List.of(Place.page(Place.Page.NAMES), Place.page(Place.Page.HOME)));
        for (Chapter chapter : Chapter.values()) {
            chapter.of(program).forEach(element -> places.add(Place.element(chapter, Chapter.id(element))));
        }
        places.add(Place.page(Place.Page.EMPTY));
        places.add(Place.page(Place.Page.JSON));
        return places;
    }

    private void rebuild(ProgramDocument program) {
        parts.removeAll();
        entries = places(program).stream().map(Entry::new).toList();
        add(
                "Pages",
                entries.stream()
                        .filter(entry -> entry.place.chapter().isEmpty())
                        .toList());
        for (Chapter chapter : Chapter.values()) {
            add(
                    chapter.title(),
                    entries.stream()
                            .filter(entry -> entry.place.chapter().stream().anyMatch(chapter::equals))
                            .toList());
            Button add = new Button(
                    "Add a " + chapter.one(), event -> new NameDialog(chapter, name -> add(chapter, name)).open());
            add.addThemeVariants(ButtonVariant.TERTIARY);
            parts.add(add);
        }
    }

    private void add(String title, List<Entry> listed) {
        UnorderedList list = new UnorderedList();
        listed.forEach(list::add);
        parts.add(new H2(title), list);
    }

    private void add(Chapter chapter, String name) {
        if (editing.change(program -> chapter.added(program, chapter.fresh(program, name)))) {
            Record added = chapter.of(editing.program()).getLast();
            editing.choose(Place.element(chapter, Chapter.id(added)));
        }
    }

    /** One line of the outline. */
    private final class Entry extends ListItem {

        private final transient Place place;
        private final Span title = new Span();
        private final Span note = new Span();
        private final NativeButton button = new NativeButton();

        Entry(Place place) {
            this.place = place;
            note.addClassName("note");
            button.add(title, note);
            button.addClickListener(event -> editing.choose(place));
            add(button);
        }

        void refresh() {
            place.chapter()
                    .flatMap(chapter -> chapter.find(editing.program(), place.id()))
                    .ifPresentOrElse(
                            element -> {
                                title.setText(Chapter.name(element));
                                note.setText(noteOf(element));
                            },
                            () -> title.setText(
                                    switch (place.page()) {
                                        case NAMES -> "Names and openings";
                                        case HOME -> "Home page";
                                        case EMPTY -> "Still empty";
                                        default -> "The document as JSON";
                                    }));
            if (place.equals(editing.place())) {
                button.getElement().setAttribute("aria-current", "true");
            } else {
                button.getElement().removeAttribute("aria-current");
            }
        }

        private String noteOf(Record element) {
            return switch (element) {
                case Fact fact -> fact.inWords();
                case Section section -> section.isEmpty() ? "Still empty" : "";
                case Stage stage -> stage.years();
                default -> "";
            };
        }
    }
}
