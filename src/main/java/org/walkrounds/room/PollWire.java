package org.walkrounds.room;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The answers of requests that wait (long polling), where WebSockets are blocked. A frame that nobody waits for is kept
 * until the next request, and no other is taken meanwhile; so a client that does not ask costs one frame.
 */
final class PollWire implements Wire {

    /** Frames in one answer. */
    private static final int TOGETHER = 64;

    private @Nullable CompletableFuture<String> waiting;
    private @Nullable String kept;
    private @Nullable Ready ready;
    private boolean closed;
    private long askedAt = System.nanoTime();

    @Override
    public void send(WireFrame frame, Ready whenTaken) {
        String text = frame.payload();
        CompletableFuture<String> request;
        synchronized (this) {
            request = waiting;
            waiting = null;
            if (request == null) {
                kept = text;
                ready = whenTaken;
                return;
            }
        }
        request.complete(array(List.of(text)));
        whenTaken.ready();
    }

    @Override
    public void close() {
        CompletableFuture<String> request;
        synchronized (this) {
            closed = true;
            request = waiting;
            waiting = null;
        }
        if (request != null) {
            request.complete(array(List.of()));
        }
    }

    @Override
    public void cut() {
        close();
    }

    /** Frames as a JSON array, now or when there are some. {@link #release} ends the waiting. */
    CompletableFuture<String> ask() {
        List<String> frames = take();
        synchronized (this) {
            if (!frames.isEmpty() || closed) {
                return CompletableFuture.completedFuture(array(frames));
            }
            if (waiting != null) {
                waiting.complete(array(frames));
            }
            waiting = new CompletableFuture<>();
            return waiting;
        }
    }

    /** Answers a request that has waited long enough, unless a frame has just answered it. */
    @SuppressWarnings("ReferenceEquality") // the very request that waits
    synchronized void release(CompletableFuture<String> request) {
        if (request == waiting) {
            waiting = null;
            request.complete(array(List.of()));
        }
    }

    private List<String> take() {
        List<String> frames = new ArrayList<>();
        while (frames.size() < TOGETHER) {
            Ready taken;
            synchronized (this) {
                askedAt = System.nanoTime();
                if (kept == null) {
                    break;
                }
                frames.add(kept);
                kept = null;
                taken = ready;
                ready = null;
            }
            if (taken != null) {
                // Which may bring the next one at once.
                taken.ready();
            }
        }
        return frames;
    }

    private static String array(List<String> frames) {
        return "[" + String.join(",", frames) + "]";
    }

    /** Whether all has been said. */
    synchronized boolean isOver() {
        return closed && kept == null;
    }

    /** Whether nobody has asked for a time, in nanoseconds. */
    synchronized boolean isLost(long nanos, long time) {
        return waiting == null && nanos - askedAt > time;
    }
}
