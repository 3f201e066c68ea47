package org.walkrounds.viewer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the element reads from a JSON child: the scenes and where to begin.
 *
 * @param start where to begin; the first scene's own view if empty
 */
record ViewerDocument(List<ViewerScene> scenes, Optional<Start> start) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    /** A scene, seen from a view. */
    record Start(String scene, double yaw, double pitch, double fov) {}

    static ArrayNode scenesAsJson(List<ViewerScene> scenes) {
        return JSON.valueToTree(scenes);
    }

    static ObjectNode asJson(ViewerView view) {
        return JSON.valueToTree(view);
    }

    /** The document as text that may stand inside a script element: no character of it means anything in HTML. */
    String inScript() {
        return JSON.writeValueAsString(this)
                .replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e");
    }
}
