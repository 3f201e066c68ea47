package org.walkrounds.viewer;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** A hotspot was pressed. */
@DomEvent("hotspot-open")
public class HotspotOpenEvent extends ComponentEvent<PanoramaViewer> {

    private final String scene;
    private final String hotspot;

    public HotspotOpenEvent(
            PanoramaViewer source,
            boolean fromClient,
            @EventData("event.detail.scene") String scene,
            @EventData("event.detail.id") String hotspot) {
        super(source, fromClient);
        this.scene = scene;
        this.hotspot = hotspot;
    }

    public String getScene() {
        return scene;
    }

    /** Id of the hotspot, unique within its scene. */
    public String getHotspot() {
        return hotspot;
    }
}
