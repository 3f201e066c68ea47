package org.walkrounds.viewer;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.io.Serializable;

/** A point of a scene that can be opened. Yaw and pitch are in degrees, as in {@link ViewerView}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface ViewerHotspot extends Serializable {

    /** Unique within its scene. */
    String id();

    /** Its name, shown beside it and read by screen readers. */
    String label();

    double yaw();

    double pitch();

    /** Shows a fact. */
    @JsonTypeName("fact")
    record Fact(String id, String label, double yaw, double pitch) implements ViewerHotspot {

        public Fact {
            check(id, yaw, pitch);
        }
    }

    /** Explains something. */
    @JsonTypeName("text")
    record Text(String id, String label, double yaw, double pitch) implements ViewerHotspot {

        public Text {
            check(id, yaw, pitch);
        }
    }

    /**
     * A passage into another scene.
     *
     * @param to id of the scene it leads to
     * @param arrivalYaw where one looks on arriving
     */
    @JsonTypeName("link")
    record Link(String id, String label, double yaw, double pitch, String to, double arrivalYaw)
            implements ViewerHotspot {

        public Link {
            check(id, yaw, pitch);
            if (to.isBlank() || !Double.isFinite(arrivalYaw)) {
                throw new IllegalArgumentException("a link needs a scene and a yaw to arrive at: " + id);
            }
        }
    }

    private static void check(String id, double yaw, double pitch) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a hotspot needs an id");
        }
        if (!Double.isFinite(yaw) || !(pitch >= -90 && pitch <= 90)) {
            throw new IllegalArgumentException("hotspot " + id + " stands nowhere: yaw " + yaw + ", pitch " + pitch);
        }
    }
}
