package org.walkrounds.viewer;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The picture was clicked while editing, beside all hotspots; or Enter was pressed, which means its middle. */
@DomEvent("picture-click")
public class PictureClickEvent extends ComponentEvent<PanoramaViewer> {

    private final String scene;
    private final double yaw;
    private final double pitch;

    public PictureClickEvent(
            PanoramaViewer source,
            boolean fromClient,
            @EventData("event.detail.scene") String scene,
            @EventData("event.detail.yaw") double yaw,
            @EventData("event.detail.pitch") double pitch) {
        super(source, fromClient);
        this.scene = scene;
        this.yaw = yaw;
        this.pitch = pitch;
    }

    public String getScene() {
        return scene;
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
