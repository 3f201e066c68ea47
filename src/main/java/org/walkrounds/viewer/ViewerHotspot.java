package org.walkrounds.viewer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A point in a scene.
 *
 * @param id unique within its scene
 * @param kind what opens with it
 * @param label its name
 * @param yaw degrees to the right of the picture's centre
 * @param pitch degrees above the horizon
 * @param area the corners of what it stands for, in the order of its outline; empty for a point alone
 * @param to for a link, the scene that it leads to
 * @param arrivalYaw for a link, where one looks on arriving, degrees to the right of the other picture's centre
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ViewerHotspot(
        String id,
        Kind kind,
        String label,
        double yaw,
        double pitch,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ViewerDirection> area,
        @Nullable String to,
        @Nullable Double arrivalYaw) {

    public ViewerHotspot {
        area = List.copyOf(area);
    }

    /** What opens with a point. */
    public enum Kind {
        FACT,
        TEXT,
        IMAGE,
        VIDEO,
        /** Another page. */
        PAGE,
        /** A way into another scene. */
        LINK;

        @JsonValue
        String json() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static ViewerHotspot of(String id, Kind kind, String label, double yaw, double pitch) {
        return of(id, kind, label, yaw, pitch, List.of());
    }

    /** A point that stands for a thing: a click anywhere on it opens the point. */
    public static ViewerHotspot of(
            String id, Kind kind, String label, double yaw, double pitch, List<ViewerDirection> area) {
        return new ViewerHotspot(id, kind, label, yaw, pitch, area, null, null);
    }

    public static ViewerHotspot link(String id, String label, double yaw, double pitch, String to, double arrivalYaw) {
        return new ViewerHotspot(id, Kind.LINK, label, yaw, pitch, List.of(), to, arrivalYaw);
    }
}
