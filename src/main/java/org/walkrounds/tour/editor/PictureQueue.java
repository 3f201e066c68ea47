package org.walkrounds.tour.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.walkrounds.panorama.Panorama;
import org.walkrounds.panorama.Panorama.State;
import org.walkrounds.studio.Confirmation;

/** The pictures whose tiles are being cut, those that failed, and those that stand in no room. */
class PictureQueue extends Div {

    private final transient Pictures pictures;
    private final UnorderedList list = new UnorderedList();
    private transient List<Entry> entries = List.of();

    /** What the queue may ask of the studio. */
    interface Pictures {

        /** All that are there, the newest first. */
        List<Panorama> all();

        /** Whether a room of the draft shows it. */
        boolean isInRoom(String id);

        /** Whether visitors see it. */
        boolean isPublished(String id);

        void retry(String id);

        void makeRoom(Panorama picture);

        /** Takes it out of the draft and deletes it. */
        void remove(Panorama picture);
    }

    PictureQueue(Pictures pictures) {
        this.pictures = pictures;
        addClassName("queue");
        list.addClassName("qlist");
        add(new H2("Queue and spare pictures"), list);
    }

    /** Shows how far the pictures are; a line that was there keeps its buttons. */
    void refresh() {
        List<Panorama> shown = pictures.all().stream().filter(this::isOpen).toList();
        List<String> keys = shown.stream().map(this::key).toList();
        if (!keys.equals(entries.stream().map(Entry::key).toList())) {
            list.removeAll();
            entries = shown.stream()
                    .map(picture -> new Entry(key(picture), picture))
                    .toList();
            entries.forEach(list::add);
        }
        for (int i = 0; i < shown.size(); i++) {
            entries.get(i).show(shown.get(i));
        }
        setVisible(!shown.isEmpty());
    }

    private boolean isOpen(Panorama picture) {
        return !picture.isReady() || !(pictures.isInRoom(picture.id()) || pictures.isPublished(picture.id()));
    }

    private String key(Panorama picture) {
        return picture.id() + picture.state() + pictures.isInRoom(picture.id());
    }

    /** A picture's line. */
    private final class Entry extends ListItem {

        private final String key;
        private final Span note = new Span();
        private final Element progress = new Element("progress");

        Entry(String key, Panorama picture) {
            this.key = key;
            Span name = new Span(picture.name());
            name.addClassName("name");
            note.addClassName("note");
            progress.setAttribute("max", "100").setAttribute("aria-label", "Tiles of " + picture.name());
            add(name, note);
            if (picture.state() == State.QUEUED || picture.state() == State.TILING) {
                getElement().appendChild(progress);
            }
            Div actions = new Div();
            actions.addClassName("btn-row");
            add(actions);
            switch (picture.state()) {
                case QUEUED, TILING -> actions.add(button("Cancel", picture, () -> pictures.remove(picture)));
                case FAILED ->
                    actions.add(
                            button("Try again", picture, () -> pictures.retry(picture.id())),
                            button("Remove", picture, () -> pictures.remove(picture)));
                case READY ->
                    actions.add(
                            button("Make a room", picture, () -> pictures.makeRoom(picture)),
                            button("Delete", picture, () -> confirmDeletion(picture)));
            }
        }

        String key() {
            return key;
        }

        void show(Panorama now) {
            progress.setAttribute("value", String.valueOf(now.percent()));
            note.setText(
                    switch (now.state()) {
                        case QUEUED -> "Waits for its turn";
                        case TILING -> "Cutting tiles: " + now.percent() + " %";
                        case FAILED -> now.problem();
                        case READY -> "In no room";
                    });
        }
    }

    private static Button button(String words, Panorama picture, Runnable action) {
        Button button = new Button(words, event -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(words + ": " + picture.name());
        return button;
    }

    private void confirmDeletion(Panorama picture) {
        new Confirmation(
                        "Delete “" + picture.name() + "”?",
                        "The picture and its tiles are gone for good. Older versions of the tour that show it would lack it.",
                        "Delete picture",
                        () -> pictures.remove(picture))
                .open();
    }
}
