package org.walkrounds.brochure.studio;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.walkrounds.brochure.BrochureDesign.CoverView;
import org.walkrounds.panorama.StillView;
import org.walkrounds.panorama.Stills;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.Still;
import org.walkrounds.tour.TourDocument;

/** The stills of the tour as pictures to choose the cover from. */
final class CoverPicker extends UnorderedList {

    private final transient Consumer<CoverView> chosen;
    private final transient List<Choice> choices = new ArrayList<>();

    private record Choice(CoverView view, NativeButton button) {}

    CoverPicker(TourDocument tour, Consumer<CoverView> chosen) {
        this.chosen = chosen;
        addClassName("covers");
        for (Scene scene : tour.scenes()) {
            for (Still still : scene.stills()) {
                offer(scene, still);
            }
        }
        NativeButton none = new NativeButton("No picture");
        none.addClassName("none");
        add(none, CoverView.NONE);
    }

    void show(CoverView current) {
        for (Choice choice : choices) {
            choice.button()
                    .getElement()
                    .setAttribute("aria-pressed", String.valueOf(choice.view().equals(current)));
        }
    }

    private void offer(Scene scene, Still still) {
        Image picture = new Image(
                Stills.address(
                                scene.panorama(),
                                new StillView(
                                        still.yaw(),
                                        still.pitch(),
                                        still.fov(),
                                        scene.leveling().pitch(),
                                        scene.leveling().roll()))
                        + "&size=320",
                still.alt());
        picture.getElement().setAttribute("loading", "lazy");
        NativeButton button = new NativeButton();
        button.add(picture, new Span(scene.title()));
        add(button, new CoverView(scene.id(), still.id()));
    }

    private void add(NativeButton button, CoverView view) {
        button.addClickListener(event -> chosen.accept(view));
        choices.add(new Choice(view, button));
        add(new ListItem(button));
    }
}
