package org.walkrounds.tour.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.NumberField;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.walkrounds.panorama.BlurRegion;
import org.walkrounds.studio.Confirmation;
import org.walkrounds.tour.View;

/** The fields of a region that is to be blurred. */
class BlurInspector extends Inspector<MarkedRegion> {

    private final transient Blurring blurring;
    private final transient Consumer<Boolean> shown;

    /** What the inspector works on. */
    interface Blurring {

        Optional<MarkedRegion> region();

        void mark(Optional<MarkedRegion> region);

        /** Blurs the region in a new picture, which takes the old one's place in the draft. */
        void blur(MarkedRegion region);
    }

    /**
     * @param view where the coordinator looks at the moment
     */
    BlurInspector(Blurring blurring, Supplier<View> view) {
        this.blurring = blurring;
        var heading = Fields.heading();
        heading.setText("Blur");
        Div fields = new Div(
                Fields.row(
                        degrees(
                                "Yaw, °",
                                -180,
                                179.9,
                                MarkedRegion::yaw,
                                (old, now) -> new MarkedRegion(now, old.pitch(), old.width(), old.height())),
                        degrees(
                                "Pitch, °",
                                -90,
                                90,
                                MarkedRegion::pitch,
                                (old, now) -> new MarkedRegion(old.yaw(), now, old.width(), old.height()))),
                Fields.row(
                        degrees(
                                "Width, °",
                                BlurRegion.LEAST,
                                BlurRegion.MOST,
                                MarkedRegion::width,
                                (old, now) -> new MarkedRegion(old.yaw(), old.pitch(), now, old.height())),
                        degrees(
                                "Height, °",
                                BlurRegion.LEAST,
                                BlurRegion.MOST,
                                MarkedRegion::height,
                                (old, now) -> new MarkedRegion(old.yaw(), old.pitch(), old.width(), now))));
        fields.addClassName("insp-fields");
        Button blur = new Button("Blur this region", event -> blurring.region().ifPresent(this::confirm));
        blur.addThemeVariants(ButtonVariant.PRIMARY);
        Button clear = new Button("Mark another", event -> blurring.mark(Optional.empty()));
        Div actions = new Div(blur, clear);
        actions.addClassName("btn-row");
        Button middle = new Button(
                "Mark the middle of the view",
                event -> blurring.mark(Optional.of(MarkedRegion.inTheMiddleOf(view.get()))));
        add(
                heading,
                Fields.hint(
                        "Draw a rectangle over a face, a name or a screen with somebody’s data. Where it is marked, only "
                                + "a few soft patches of color stay."),
                middle,
                fields,
                actions);
        shown = marked -> {
            fields.setVisible(marked);
            actions.setVisible(marked);
            middle.setVisible(!marked);
        };
    }

    @Override
    Optional<MarkedRegion> subject() {
        return blurring.region();
    }

    @Override
    void refresh() {
        shown.accept(subject().isPresent());
        super.refresh();
    }

    private NumberField degrees(
            String label, double least, double most, ToDoubleFunction<MarkedRegion> value, Change change) {
        return showing(
                Fields.degrees(label, least, most, now -> mark(old -> change.to(old, now))),
                (field, region) -> Fields.show(field, value.applyAsDouble(region)));
    }

    private interface Change {
        MarkedRegion to(MarkedRegion old, double now);
    }

    private void mark(UnaryOperator<MarkedRegion> change) {
        blurring.mark(subject().map(change));
    }

    private void confirm(MarkedRegion region) {
        new Confirmation(
                        "Blur this region for good?",
                        "The picture is written anew without what is there, for every room that shows it. Until you publish, "
                                + "Undo brings the old picture back, and visitors still see it. Publishing deletes it: no undo "
                                + "and no older version brings it back then. Browsers that have loaded it may keep it.",
                        "Blur this region",
                        () -> blurring.blur(region))
                .open();
    }
}
