package org.walkrounds.viewer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.util.List;

/**
 * A 360° picture to look around in, with hotspots and ways into other scenes. All angles are in degrees.
 *
 * <p>What the server sets is sent again whenever the component attaches, which a reconnecting push may make it do more
 * than once; where the visitor looks stays with the browser and comes back through {@link #addViewSettledListener}.
 */
@Tag("panorama-viewer")
@NpmPackage(value = "three", version = "0.187.0")
@NpmPackage(value = "@types/three", version = "0.187.0", dev = true)
@JsModule("./viewer/panorama-viewer.ts")
public class PanoramaViewer extends Component implements HasSize {

    private List<ViewerScene> scenes = List.of();
    private String scene = "";

    /** Replaces the scenes; the one that is shown stays if it is still among them. */
    public void setScenes(List<ViewerScene> scenes) {
        this.scenes = List.copyOf(scenes);
        getElement().setPropertyList("scenes", this.scenes);
    }

    /** Shows a scene at its own first view. */
    public void setScene(String id) {
        scene = id;
        getElement().setProperty("scene", id);
    }

    /** Lets hotspots be dragged and clicks in the picture tell their direction. */
    public void setEditing(boolean editing) {
        getElement().setProperty("editing", editing);
    }

    /** While editing: lets a drag up or down level the picture instead of turning it. */
    public void setLeveling(boolean leveling) {
        getElement().setProperty("leveling", leveling);
    }

    /** Marks the hotspot whose panel is open; empty for none. */
    public void setOpen(String hotspot) {
        getElement().setProperty("open", hotspot);
    }

    /** Turns the picture; the field of view stays. */
    public void lookAt(double yaw, double pitch) {
        getElement().executeJs("this.lookAt({ yaw: $0, pitch: $1 })", yaw, pitch);
    }

    /** Shows a view of a scene at once. */
    public void show(String id, ViewerView view) {
        setScene(id);
        getElement()
                .executeJs(
                        "Object.assign(this, { scene: $0, yaw: $1, pitch: $2, fov: $3 })",
                        id,
                        view.yaw(),
                        view.pitch(),
                        view.fov());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().setPropertyList("scenes", scenes);
        if (!scene.isEmpty()) {
            getElement().setProperty("scene", scene);
        }
    }

    /** The visitor looks somewhere and rests. */
    public Registration addViewSettledListener(ComponentEventListener<ViewSettled> listener) {
        return addListener(ViewSettled.class, listener);
    }

    /** A hotspot was clicked or opened by key. */
    public Registration addHotspotOpenListener(ComponentEventListener<HotspotOpen> listener) {
        return addListener(HotspotOpen.class, listener);
    }

    /** The picture was clicked beside the hotspots; only while editing. */
    public Registration addPictureClickListener(ComponentEventListener<PictureClick> listener) {
        return addListener(PictureClick.class, listener);
    }

    /** A hotspot was dragged, or moved by the arrow keys; only while editing. */
    public Registration addHotspotMovedListener(ComponentEventListener<HotspotMoved> listener) {
        return addListener(HotspotMoved.class, listener);
    }

    /** The picture was leveled by dragging. */
    public Registration addLevelingListener(ComponentEventListener<Leveled> listener) {
        return addListener(Leveled.class, listener);
    }

    /** See {@link #addLevelingListener}. */
    @DomEvent("leveling-changed")
    public static final class Leveled extends ComponentEvent<PanoramaViewer> {

        private final double pitch;
        private final double roll;

        public Leveled(
                PanoramaViewer source,
                boolean fromClient,
                @EventData("event.detail.pitch") double pitch,
                @EventData("event.detail.roll") double roll) {
            super(source, fromClient);
            this.pitch = pitch;
            this.roll = roll;
        }

        public double pitch() {
            return pitch;
        }

        public double roll() {
            return roll;
        }
    }

    /** See {@link #addViewSettledListener}. */
    @DomEvent("view-settled")
    public static final class ViewSettled extends ComponentEvent<PanoramaViewer> {

        private final String scene;
        private final ViewerView view;

        public ViewSettled(
                PanoramaViewer source,
                boolean fromClient,
                @EventData("event.detail.scene") String scene,
                @EventData("event.detail.yaw") double yaw,
                @EventData("event.detail.pitch") double pitch,
                @EventData("event.detail.fov") double fov) {
            super(source, fromClient);
            this.scene = scene;
            this.view = new ViewerView(yaw, pitch, fov);
        }

        public String scene() {
            return scene;
        }

        public ViewerView view() {
            return view;
        }
    }

    /** See {@link #addHotspotOpenListener}. */
    @DomEvent("hotspot-open")
    public static final class HotspotOpen extends ComponentEvent<PanoramaViewer> {

        private final String hotspot;

        public HotspotOpen(PanoramaViewer source, boolean fromClient, @EventData("event.detail.id") String hotspot) {
            super(source, fromClient);
            this.hotspot = hotspot;
        }

        public String hotspot() {
            return hotspot;
        }
    }

    /** See {@link #addPictureClickListener}. */
    @DomEvent("picture-click")
    public static final class PictureClick extends ComponentEvent<PanoramaViewer> {

        private final double yaw;
        private final double pitch;

        public PictureClick(
                PanoramaViewer source,
                boolean fromClient,
                @EventData("event.detail.yaw") double yaw,
                @EventData("event.detail.pitch") double pitch) {
            super(source, fromClient);
            this.yaw = yaw;
            this.pitch = pitch;
        }

        public double yaw() {
            return yaw;
        }

        public double pitch() {
            return pitch;
        }
    }

    /** See {@link #addHotspotMovedListener}. */
    @DomEvent("hotspot-moved")
    public static final class HotspotMoved extends ComponentEvent<PanoramaViewer> {

        private final String hotspot;
        private final double yaw;
        private final double pitch;

        public HotspotMoved(
                PanoramaViewer source,
                boolean fromClient,
                @EventData("event.detail.id") String hotspot,
                @EventData("event.detail.yaw") double yaw,
                @EventData("event.detail.pitch") double pitch) {
            super(source, fromClient);
            this.hotspot = hotspot;
            this.yaw = yaw;
            this.pitch = pitch;
        }

        public String hotspot() {
            return hotspot;
        }

        public double yaw() {
            return yaw;
        }

        public double pitch() {
            return pitch;
        }
    }
}
