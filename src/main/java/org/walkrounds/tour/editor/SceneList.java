package org.walkrounds.tour.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.walkrounds.panorama.Panorama;
import org.walkrounds.tour.Scene;

/** The rooms of the draft, each with its picture's state. */
class SceneList extends Nav {

    private final Editing editing;
    private final Function<String, Optional<Panorama>> panoramas;
    private final UnorderedList list = new UnorderedList();

    SceneList(Editing editing, Function<String, Optional<Panorama>> panoramas, UploadArea upload) {
        this.editing = editing;
        this.panoramas = panoramas;
        addClassName("scenes");
        setAriaLabel("Rooms");
        list.addClassName("slist");
        Div head = new Div(new H2("Rooms"));
        head.addClassName("hdr");
        add(head, list, upload);
    }

    void refresh() {
        list.removeAll();
        editing.tour().scenes().forEach(scene -> list.add(new ListItem(entry(scene))));
    }

    private NativeButton entry(Scene scene) {
        Span words = new Span(new Span(scene.title()), note(scene));
        words.addClassName("words");
        NativeButton button = new NativeButton();
        button.addClickListener(event -> editing.choose(Choice.scene(scene.id())));
        button.add(picture(scene), words);
        if (editing.choice().scene().equals(scene.id())) {
            button.getElement().setAttribute("aria-current", "true");
        }
        return button;
    }

    private com.vaadin.flow.component.Component picture(Scene scene) {
        if (panoramas.apply(scene.panorama()).filter(Panorama::isReady).isEmpty()) {
            Span placeholder = new Span();
            placeholder.addClassName("ph");
            return placeholder;
        }
        String address = String.format(
                Locale.ROOT,
                "/media/%s/still.jpg?yaw=%.0f&pitch=%.0f&fov=%.0f&size=320",
                scene.panorama(),
                scene.view().yaw(),
                scene.view().pitch(),
                scene.view().fov());
        return new Image(address, "");
    }

    private Span note(Scene scene) {
        Span note = new Span(panoramas
                .apply(scene.panorama())
                .map(panorama -> switch (panorama.state()) {
                    case QUEUED -> "Picture waits";
                    case TILING -> "Picture: " + panorama.percent() + " %";
                    case FAILED -> "Picture failed: " + panorama.problem();
                    case READY -> points(scene.hotspots().size());
                })
                .orElse("Needs a picture"));
        note.addClassName("note");
        return note;
    }

    private static String points(int count) {
        return count == 1 ? "1 point" : count + " points";
    }
}
