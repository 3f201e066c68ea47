package org.walkrounds.brochure;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Keeps the brochures that were asked for last, up to {@value #MOST_BYTES} bytes, and lets only as many be made at once as there are processors, so
 * that a crowd waits in line instead of filling the memory. A brochure with a name on it is not kept: it is of use to
 * one person, and they were told so.
 */
final class Shelf {

    private static final long MOST_BYTES = 40L * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Semaphore presses =
            new Semaphore(Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4), true);
    private final Map<Key, Brochure> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /** What makes one brochure differ from another. */
    record Key(Sources sources, BrochureRequest request, LocalDate day) {

        /** The same for nobody in particular. */
        Key nameless() {
            return new Key(sources, request.nameless(), day);
        }
    }

    /** @throws BusyException if no press became free in time */
    Brochure take(Key key, Supplier<Brochure> press) {
        return kept(key).orElseGet(() -> inLine(() -> kept(key).orElseGet(() -> keep(key, press.get()))));
    }

    private Optional<Brochure> kept(Key key) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(key));
        }
    }

    private Brochure keep(Key key, Brochure brochure) {
        if (!key.request().recipient().isEmpty()) {
            return brochure;
        }
        synchronized (kept) {
            Brochure earlier = kept.putIfAbsent(key, brochure);
            if (earlier != null) {
                return earlier;
            }
            bytes += brochure.size();
            var eldest = kept.values().iterator();
            while (bytes > MOST_BYTES && kept.size() > 1) {
                bytes -= eldest.next().size();
                eldest.remove();
            }
            return brochure;
        }
    }

    private Brochure inLine(Supplier<Brochure> press) {
        try {
            if (!presses.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new BusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException();
        }
        try {
            return press.get();
        } finally {
            presses.release();
        }
    }
}
