package org.walkrounds.viewer;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The visitor stopped turning. */
@DomEvent("view-settled")
public class ViewSettledEvent extends ComponentEvent<PanoramaViewer> {

    private final String scene;
    private final double yaw;
    private final double pitch;
    private final double fov;

    public ViewSettledEvent(
            PanoramaViewer source,
            boolean fromClient,
            @EventData("event.detail.scene") String scene,
            @EventData("event.detail.yaw") double yaw,
            @EventData("event.detail.pitch") double pitch,
            @EventData("event.detail.fov") double fov) {
        super(source, fromClient);
        this.scene = scene;
        this.yaw = yaw;
        this.pitch = pitch;
        this.fov = fov;
    }

    public String getScene() {
        return scene;
    }

    public ViewerView getView() {
        return new ViewerView(yaw, Math.clamp(pitch, -90, 90), Math.clamp(fov, 30, 120));
    }
}
