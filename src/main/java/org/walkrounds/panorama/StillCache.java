package org.walkrounds.panorama;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The stills asked for last, as many as fit. */
@Component
class StillCache {

    private static final long MOST_BYTES = 16L << 20;

    /**
     * Names a still.
     *
     * @param id the panorama
     * @param view where it looks
     * @param size how large it is
     */
    record Key(String id, StillView view, StillSize size) {}

    private final Map<Key, byte[]> stills = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    synchronized Optional<byte[]> get(Key key) {
        return Optional.ofNullable(stills.get(key));
    }

    synchronized void put(Key key, byte[] still) {
        byte[] before = stills.put(key, still);
        bytes += still.length - (before == null ? 0 : before.length);
        var oldest = stills.entrySet().iterator();
        while (bytes > MOST_BYTES && oldest.hasNext()) {
            bytes -= oldest.next().getValue().length;
            oldest.remove();
        }
    }

    synchronized void forget(String id) {
        stills.entrySet().removeIf(entry -> {
            boolean its = entry.getKey().id().equals(id);
            bytes -= its ? entry.getValue().length : 0;
            return its;
        });
    }

    synchronized long bytes() {
        return bytes;
    }
}
