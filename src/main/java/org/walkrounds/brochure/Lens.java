package org.walkrounds.brochure;

import java.util.Optional;
import org.walkrounds.panorama.StillView;

/** Takes stills from panoramas. */
@FunctionalInterface
interface Lens {

    /** A JPEG of a view; empty where there is no such panorama or its tiles are not ready. */
    Optional<byte[]> take(String panorama, StillView view, int width, int height);
}
