package org.walkrounds.site;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.walkrounds.panorama.Panorama;
import org.walkrounds.panorama.Panoramas;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.program.Programs;
import org.walkrounds.tour.TourDocument;
import org.walkrounds.tour.Tours;

/**
 * Pages that were rendered already, while nothing that they are made of has changed: the two published documents and
 * which panoramas are ready.
 */
@Component
class RenderedPages {

    /** Each about 100 KB; the views of deep links beyond that many are rendered anew. */
    private static final int MOST = 64;

    private final PageRenderer renderer;
    private final Programs programs;
    private final Tours tours;
    private final Panoramas panoramas;
    private final Map<String, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true);
    private Source source = new Source(null, null, List.of());

    RenderedPages(PageRenderer renderer, Programs programs, Tours tours, Panoramas panoramas) {
        this.renderer = renderer;
        this.programs = programs;
        this.tours = tours;
        this.panoramas = panoramas;
    }

    /** What pages are made of; documents are told apart by identity, since a publication makes new ones. */
    private record Source(
            @org.jspecify.annotations.Nullable ProgramDocument program,
            @org.jspecify.annotations.Nullable TourDocument tour,
            List<String> ready) {

        @SuppressWarnings("ReferenceEquality")
        boolean isSame(Source other) {
            return program == other.program && tour == other.tour && ready.equals(other.ready);
        }
    }

    /**
     * @param key tells the page from all others
     * @param page makes it where it was not kept
     */
    byte[] get(String key, Supplier<PublicPage> page) {
        return bytes(key, () -> renderer.render(page.get()).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Something else that is made of the same.
     *
     * @param key tells it from all others
     * @param make makes it where it was not kept
     */
    byte[] bytes(String key, Supplier<byte[]> make) {
        Source now = new Source(
                programs.published(),
                tours.published(),
                panoramas.list().stream()
                        .filter(Panorama::isReady)
                        .map(Panorama::id)
                        .toList());
        synchronized (kept) {
            if (!now.isSame(source)) {
                kept.clear();
                source = now;
            }
            byte[] body = kept.get(key);
            if (body != null) {
                return body;
            }
        }
        byte[] body = make.get();
        synchronized (kept) {
            if (now.isSame(source)) {
                kept.put(key, body);
                if (kept.size() > MOST) {
                    kept.remove(kept.keySet().iterator().next());
                }
            }
        }
        return body;
    }
}
