package org.walkrounds.viewer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;

/**
 * A 360° picture to look around in, with hotspots and ways into other scenes.
 *
 * <p>Two ways to use it. In a Flow view, make one and give it scenes; it sends events back. In a page rendered without a
 * session, write {@link #inFirstHtml} into the HTML: the element reads its scenes from there and needs no server.
 */
@Tag("panorama-viewer")
@JsModule("./viewer/panorama-viewer.ts")
@NpmPackage(value = "three", version = "0.187.0")
@NpmPackage(value = "@types/three", version = "0.187.0", dev = true)
public class PanoramaViewer extends Component implements HasSize, HasStyle {

    private List<ViewerScene> scenes = List.of();

    /**
     * The element with its scenes as they stand in a page's first HTML.
     *
     * @param scene id of the scene to begin with
     * @param view where one looks first
     */
    public static PanoramaViewer inFirstHtml(List<ViewerScene> scenes, String scene, ViewerView view) {
        var start = new ViewerDocument.Start(scene, view.yaw(), view.pitch(), view.fov());
        var document = new Element("script");
        document.setAttribute("type", "application/json");
        document.setText(new ViewerDocument(List.copyOf(scenes), Optional.of(start)).inScript());
        var viewer = new PanoramaViewer();
        viewer.getElement().appendChild(document);
        return viewer;
    }

    /**
     * Puts a square picture of the first view behind the element, shown until it has drawn something itself.
     *
     * @param address says in its query what the picture shows: {@code ?yaw=&pitch=&fov=}, in the directions of the
     *     picture before leveling
     * @param description what one sees, for those who cannot
     */
    public void setStill(String address, String description) {
        var image = new Element("img");
        image.setAttribute("slot", "still");
        image.setAttribute("src", address);
        image.setAttribute("alt", description);
        getElement().insertChild(0, image);
    }

    public List<ViewerScene> getScenes() {
        return scenes;
    }

    /** Shows other scenes. A scene that stays the same but for its hotspots or leveling keeps its picture and view. */
    public void setScenes(List<ViewerScene> scenes) {
        this.scenes = List.copyOf(scenes);
        sendScenes();
    }

    /** Shows a scene at once. */
    public void setScene(String id) {
        getElement().setProperty("scene", id);
    }

    /** Looks somewhere at once; before the element is attached, where it looks first. */
    public void setView(ViewerView view) {
        getElement().setProperty("yaw", view.yaw());
        getElement().setProperty("pitch", view.pitch());
        getElement().setProperty("fov", view.fov());
    }

    public boolean isEditing() {
        return getElement().getProperty("editing", false);
    }

    /** Lets hotspots be moved and the picture be clicked. */
    public void setEditing(boolean editing) {
        getElement().setProperty("editing", editing);
    }

    /** Marks the hotspot whose panel is open; none if empty. */
    public void setOpen(Optional<String> hotspot) {
        getElement().setProperty("open", hotspot.orElse(""));
    }

    /** Turns to a view of the scene. */
    public void lookAt(ViewerView view) {
        getElement().callJsFunction("lookAt", ViewerDocument.asJson(view));
    }

    /** Walks into a scene, to its own view. */
    public void goTo(String scene) {
        getElement().callJsFunction("goTo", scene);
    }

    /** Walks into a scene, to a view of it. */
    public void goTo(String scene, ViewerView view) {
        getElement().callJsFunction("goTo", scene, ViewerDocument.asJson(view));
    }

    /** Turns to a hotspot of the scene and gives it the focus. */
    public void focusHotspot(String hotspot) {
        getElement().callJsFunction("focusHotspot", hotspot);
    }

    public Registration addViewSettledListener(ComponentEventListener<ViewSettledEvent> listener) {
        return addListener(ViewSettledEvent.class, listener);
    }

    public Registration addSceneChangeListener(ComponentEventListener<SceneChangeEvent> listener) {
        return addListener(SceneChangeEvent.class, listener);
    }

    public Registration addHotspotOpenListener(ComponentEventListener<HotspotOpenEvent> listener) {
        return addListener(HotspotOpenEvent.class, listener);
    }

    public Registration addHotspotMovedListener(ComponentEventListener<HotspotMovedEvent> listener) {
        return addListener(HotspotMovedEvent.class, listener);
    }

    public Registration addPictureClickListener(ComponentEventListener<PictureClickEvent> listener) {
        return addListener(PictureClickEvent.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        super.onAttach(attachEvent);
        sendScenes();
    }

    @Override
    protected void onDetach(DetachEvent detachEvent) {
        getElement().removeProperty("scenes");
        super.onDetach(detachEvent);
    }

    /** Sent only while attached: a detached element would keep the JSON in the session for nothing. */
    private void sendScenes() {
        if (isAttached() && !scenes.isEmpty()) {
            getElement().setPropertyJson("scenes", ViewerDocument.scenesAsJson(scenes));
        }
    }
}
