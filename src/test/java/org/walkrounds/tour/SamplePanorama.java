package org.walkrounds.tour;

import java.util.Optional;
import org.walkrounds.panorama.Panorama;

/** Panoramas for tests. */
final class SamplePanorama {

    private SamplePanorama() {}

    static Panorama named(String id) {
        return in(id, Panorama.State.READY);
    }

    static Panorama in(String id, Panorama.State state) {
        return new Panorama(
                id, "room.jpg", 4096, state, 50, "The file is torn off", Optional.empty(), 0, 0, Optional.empty());
    }
}
