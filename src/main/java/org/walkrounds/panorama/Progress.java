package org.walkrounds.panorama;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** How far the tiling is, and who wants to know. */
@Component
class Progress {

    private static final Logger log = LoggerFactory.getLogger(Progress.class);

    private final Map<String, Integer> percents = new ConcurrentHashMap<>();
    private final List<Consumer<Panorama>> listeners = new CopyOnWriteArrayList<>();

    /** The returned action ends the listening. */
    Runnable listen(Consumer<Panorama> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    Panorama withPercent(Panorama panorama) {
        return panorama.state() == Panorama.State.TILING
                ? panorama.withPercent(percents.getOrDefault(panorama.id(), 0))
                : panorama;
    }

    void reach(String id, int percent) {
        percents.put(id, percent);
    }

    void forget(String id) {
        percents.remove(id);
    }

    /** Tells everyone. A listener that fails is a view that is gone; it must not stop the tiling and is dropped. */
    void tell(Panorama panorama) {
        List<Consumer<Panorama>> gone = new ArrayList<>();
        for (Consumer<Panorama> listener : listeners) {
            try {
                listener.accept(panorama);
            } catch (RuntimeException failed) {
                log.debug("A listener failed and is dropped", failed);
                gone.add(listener);
            }
        }
        listeners.removeAll(gone);
    }
}
