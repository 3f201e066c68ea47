package org.walkrounds.tour.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.walkrounds.panorama.Panorama;
import org.walkrounds.tour.Scene;

/** The rooms of the draft, each with its picture's state. */
class SceneList extends Nav {

    private final transient Editing editing;
    private final transient Function<String, Optional<Panorama>> panoramas;
    private final UnorderedList list = new UnorderedList();
    private List<Entry> entries = List.of();

    SceneList(Editing editing, Views views, Function<String, Optional<Panorama>> panoramas, Component... uploads) {
        this.editing = editing;
        this.panoramas = panoramas;
        addClassName("scenes");
        setAriaLabel("Rooms");
        list.addClassName("slist");
        Div head = new Div(new H2("Rooms"));
        head.addClassName("hdr");
        add(views, head, list);
        add(uploads);
    }

    /** Shows the draft's rooms; a room that was there keeps its button, and the button the keyboard's focus. */
    void refresh() {
        List<Scene> scenes = editing.tour().scenes();
        if (!scenes.stream()
                .map(Scene::id)
                .toList()
                .equals(entries.stream().map(Entry::scene).toList())) {
            list.removeAll();
            entries = scenes.stream().map(Scene::id).map(Entry::new).toList();
            entries.forEach(list::add);
        }
        for (int i = 0; i < scenes.size(); i++) {
            entries.get(i).show(scenes.get(i));
        }
    }

    private static String points(int count) {
        return count == 1 ? "1 point" : count + " points";
    }

    /** A room's line. */
    private final class Entry extends ListItem {

        private final String scene;
        private final NativeButton button = new NativeButton();
        private final Span placeholder = new Span();
        private final Image picture = new Image("", "");
        private final Span title = new Span();
        private final Span note = new Span();

        Entry(String scene) {
            this.scene = scene;
            placeholder.addClassName("ph");
            note.addClassName("note");
            Span words = new Span(title, note);
            words.addClassName("words");
            button.add(placeholder, picture, words);
            button.addClickListener(event -> editing.choose(Choice.scene(scene)));
            add(button);
            getElement().setAttribute("draggable", "true").setAttribute("data-scene", scene);
        }

        String scene() {
            return scene;
        }

        void show(Scene now) {
            boolean ready =
                    panoramas.apply(now.panorama()).filter(Panorama::isReady).isPresent();
            placeholder.setVisible(!ready);
            picture.setVisible(ready);
            if (ready) {
                picture.setSrc(String.format(
                        Locale.ROOT,
                        "/media/%s/still.jpg?yaw=%.0f&pitch=%.0f&fov=%.0f&size=320&levelPitch=%.1f&levelRoll=%.1f",
                        now.panorama(),
                        now.view().yaw(),
                        now.view().pitch(),
                        now.view().fov(),
                        now.leveling().pitch(),
                        now.leveling().roll()));
            }
            title.setText(now.title());
            note.setText(state(now));
            if (editing.choice().scene().equals(scene)) {
                button.getElement().setAttribute("aria-current", "true");
            } else {
                button.getElement().removeAttribute("aria-current");
            }
        }

        private String state(Scene now) {
            return panoramas
                    .apply(now.panorama())
                    .map(panorama -> switch (panorama.state()) {
                        case QUEUED -> "Picture waits";
                        case TILING -> "Picture: " + panorama.percent() + " %";
                        case FAILED -> "Picture failed: " + panorama.problem();
                        case READY -> points(now.hotspots().size());
                    })
                    .orElse("Needs a picture");
        }
    }
}
