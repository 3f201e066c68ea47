package org.walkrounds.broadcast;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/**
 * The newest pieces of each broadcast, as the many who play them ask for: read from the database once for all, and again
 * when a piece has come here, or when some time has passed in which one may have come to another node.
 */
@Component
class LiveEdge {

    /** Pieces in a live playlist: enough for those who stumble; who comes back later goes on with what is new. */
    static final int WINDOW = 12;

    private static final Duration FRESH = Duration.ofMillis(250);

    private final TakeStore takes;
    private final Map<Edge, State> states = new ConcurrentHashMap<>();

    LiveEdge(TakeStore takes) {
        this.takes = takes;
    }

    private record Edge(String slug, Rendition rendition) {}

    /**
     * The newest pieces.
     *
     * @param segments in order
     * @param discontinuities changes of the take before the first of them
     */
    record Window(List<Segment> segments, long discontinuities, long readAt) {

        /** The sequence number of the newest piece; -1 if there is none. */
        long last() {
            return segments.isEmpty() ? -1 : segments.getLast().sequence();
        }

        /** The take of the newest piece; 0 if there is none. */
        long take() {
            return segments.isEmpty() ? 0 : segments.getLast().take();
        }
    }

    /** What is known of an edge, and who waits for more. */
    private static final class State {
        private final AtomicReference<CompletableFuture<Void>> news = new AtomicReference<>(new CompletableFuture<>());
        private volatile Window window = new Window(List.of(), 0, System.nanoTime() - TimeUnit.DAYS.toNanos(1));
    }

    /** The newest pieces now. */
    Window window(String slug, Rendition rendition) {
        State state = state(slug, rendition);
        Window window = state.window;
        if (System.nanoTime() - window.readAt() < FRESH.toNanos()) {
            return window;
        }
        synchronized (state) {
            if (state.window.readAt() == window.readAt()) {
                state.window = read(slug, rendition);
            }
            return state.window;
        }
    }

    /**
     * The newest pieces, as soon as one of them has this sequence number; after a time, whether it has come or not.
     *
     * @param longest how long one waits at most
     */
    CompletableFuture<Window> await(String slug, Rendition rendition, long sequence, Duration longest) {
        long until = System.nanoTime() + longest.toNanos();
        return await(slug, rendition, sequence, until);
    }

    private CompletableFuture<Window> await(String slug, Rendition rendition, long sequence, long until) {
        CompletableFuture<Void> news = state(slug, rendition).news.get();
        Window window = window(slug, rendition);
        long left = until - System.nanoTime();
        if (window.last() >= sequence || left <= 0) {
            return CompletableFuture.completedFuture(window);
        }
        // Looked at again now and then, since what comes to another node is not told here.
        long pause = Math.min(left, 2 * FRESH.toNanos());
        return news.copy()
                .completeOnTimeout(null, pause, TimeUnit.NANOSECONDS)
                .thenCompose(told -> await(slug, rendition, sequence, until));
    }

    /** A piece has come to this node. */
    void advanced(String slug, Rendition rendition) {
        State state = state(slug, rendition);
        synchronized (state) {
            state.window = read(slug, rendition);
        }
        state.news.getAndSet(new CompletableFuture<>()).complete(null);
    }

    private Window read(String slug, Rendition rendition) {
        long now = System.nanoTime();
        List<Segment> segments = takes.newest(slug, rendition, WINDOW);
        if (segments.isEmpty()) {
            return new Window(segments, 0, now);
        }
        if (rendition != Rendition.SMALL) {
            return new Window(
                    segments,
                    takes.takesBefore(slug, rendition, segments.getFirst().take()),
                    now);
        }
        // Not every take has it. Players change between the two within a take, and count takes alike in both.
        long take = segments.getLast().take();
        return new Window(
                segments.stream().filter(segment -> segment.take() == take).toList(),
                takes.takesBefore(slug, Rendition.FULL, take),
                now);
    }

    private State state(String slug, Rendition rendition) {
        return states.computeIfAbsent(new Edge(slug, rendition), none -> new State());
    }
}
