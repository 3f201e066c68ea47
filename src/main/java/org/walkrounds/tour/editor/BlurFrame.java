package org.walkrounds.tour.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Lies over the picture while a region of it is marked to be blurred. */
@Tag("blur-region")
@JsModule("./studio/blur-region.ts")
class BlurFrame extends Component {

    private transient Optional<MarkedRegion> region = Optional.empty();

    /** @param marked is told of each region that a person draws, moves or resizes */
    BlurFrame(Consumer<MarkedRegion> marked) {
        addListener(RegionChanged.class, event -> marked.accept(event.region));
        addAttachListener(event -> show(region));
    }

    /** Shows a region, or lets one be drawn. */
    void show(Optional<MarkedRegion> region) {
        this.region = region;
        getElement().setPropertyList("regions", region.map(List::of).orElse(List.of()));
    }

    /** A region was drawn, moved or resized in the browser. */
    @DomEvent("region-changed")
    public static final class RegionChanged extends ComponentEvent<BlurFrame> {

        private final transient MarkedRegion region;

        public RegionChanged(
                BlurFrame source,
                boolean fromClient,
                @EventData("event.detail.yaw") double yaw,
                @EventData("event.detail.pitch") double pitch,
                @EventData("event.detail.width") double width,
                @EventData("event.detail.height") double height) {
            super(source, fromClient);
            region = new MarkedRegion(yaw, pitch, width, height);
        }
    }
}
