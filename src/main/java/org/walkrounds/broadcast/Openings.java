package org.walkrounds.broadcast;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The openings of takes, the last few of them read already. */
@Component
class Openings {

    private static final int REMEMBERED = 64;

    private final SegmentStore segments;
    private final Map<String, Opening> read = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Opening> eldest) {
            return size() > REMEMBERED;
        }
    };

    Openings(SegmentStore segments) {
        this.segments = segments;
    }

    /** Under which name an opening is kept. */
    static String name(String key, long take, Rendition rendition) {
        return key + "/" + take + "/" + rendition.key() + "/opening.mp4";
    }

    /** The opening of that name; empty as long as it has not come. */
    Optional<Opening> find(String name) {
        synchronized (read) {
            @Nullable Opening known = read.get(name);
            if (known != null) {
                return Optional.of(known);
            }
        }
        Optional<Opening> found = bytes(name).map(Opening::parse);
        found.ifPresent(opening -> {
            synchronized (read) {
                read.put(name, opening);
            }
        });
        return found;
    }

    /** Its bytes. */
    Optional<byte[]> bytes(String name) {
        try {
            Optional<SegmentStore.Kept> kept = segments.find(name);
            if (kept.isEmpty()) {
                return Optional.empty();
            }
            try (InputStream content = kept.get().content()) {
                return Optional.of(content.readAllBytes());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
