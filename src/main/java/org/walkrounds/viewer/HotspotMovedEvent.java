package org.walkrounds.viewer;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** A hotspot was moved while editing. */
@DomEvent("hotspot-moved")
public class HotspotMovedEvent extends ComponentEvent<PanoramaViewer> {

    private final String scene;
    private final String hotspot;
    private final double yaw;
    private final double pitch;

    public HotspotMovedEvent(
            PanoramaViewer source,
            boolean fromClient,
            @EventData("event.detail.scene") String scene,
            @EventData("event.detail.id") String hotspot,
            @EventData("event.detail.yaw") double yaw,
            @EventData("event.detail.pitch") double pitch) {
        super(source, fromClient);
        this.scene = scene;
        this.hotspot = hotspot;
        this.yaw = yaw;
        this.pitch = pitch;
    }

    public String getScene() {
        return scene;
    }

    /** Id of the hotspot, unique within its scene. */
    public String getHotspot() {
        return hotspot;
    }

    /** Degrees to the right of the picture's centre. */
    public double getYaw() {
        return yaw;
    }

    /** Degrees above the horizon. */
    public double getPitch() {
        return pitch;
    }
}
