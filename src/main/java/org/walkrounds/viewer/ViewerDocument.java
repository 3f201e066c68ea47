package org.walkrounds.viewer;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import tools.jackson.databind.json.JsonMapper;

/**
 * The viewer as it stands in a document that the server writes itself: the element starts as soon as its module is
 * loaded, without Flow.
 *
 * @param scenes all scenes that one can walk between
 * @param scene id of the one to start in
 * @param view where to look at the start
 */
public record ViewerDocument(List<ViewerScene> scenes, String scene, ViewerView view) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What the script child holds. */
    private record Contents(List<ViewerScene> scenes) {}

    /**
     * The element with its scenes.
     *
     * @param still address of a square still of the same view, shown until the picture is drawn
     * @param text address of the same in words, offered where the picture cannot be shown
     */
    public String html(String still, String text) {
        Element viewer = new Element("panorama-viewer")
                .attr("scene", scene)
                .attr("yaw", degrees(view.yaw()))
                .attr("pitch", degrees(view.pitch()))
                .attr("fov", degrees(view.fov()));
        viewer.appendElement("img")
                .attr("slot", "still")
                .attr("src", still)
                .attr("alt", "")
                .attr("fetchpriority", "high");
        viewer.appendElement("a").attr("slot", "instead").attr("href", text).text("Read it as text");
        // "<" as an escape cannot end the script element, whatever a label says.
        String json = JSON.writeValueAsString(new Contents(scenes)).replace("<", "\\u003c");
        viewer.appendElement("script").attr("type", "application/json").appendChild(new DataNode(json));
        return viewer.outerHtml();
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
