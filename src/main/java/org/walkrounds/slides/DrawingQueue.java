package org.walkrounds.slides;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.walkrounds.slides.Deck.State;

/**
 * Draws the queued decks one after the other. The queue is the database: a sudden end loses nothing, the deck that was in
 * work goes on with the page after the last one that was drawn.
 */
@Component
class DrawingQueue implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DrawingQueue.class);
    private static final int SECONDS_BETWEEN_TRIES = 10;

    private final DeckStore store;
    private final SlideFolder folder;
    private final SlideSettings.Limits limits;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean stopping;
    private volatile String unwanted = "";
    private @Nullable Thread worker;

    DrawingQueue(DeckStore store, SlideFolder folder, SlideSettings settings) {
        this.store = store;
        this.folder = folder;
        this.limits = settings.slides();
    }

    @Override
    public synchronized void start() {
        store.requeueDrawing();
        folder.sweep(store.keys());
        stopping = false;
        worker = Thread.ofPlatform().name("slides").daemon().start(this::work);
    }

    /** Waits until the worker has put down its work. It is never interrupted: H2 closes its file under such a thread. */
    @Override
    public synchronized void stop() {
        stopping = true;
        wake();
        Thread running = worker;
        worker = null;
        if (running != null) {
            try {
                running.join();
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return worker != null;
    }

    /** There may be something to do. */
    void wake() {
        news.release();
    }

    /** Stops the drawing of a deck that is no longer wanted. */
    void drop(String key) {
        unwanted = key;
    }

    private void work() {
        try {
            while (!stopping) {
                news.drainPermits();
                if (!drawNext() && !stopping) {
                    // What a database that was away has left is looked for now and then, too.
                    var unused = news.tryAcquire(SECONDS_BETWEEN_TRIES, TimeUnit.SECONDS);
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean drawNext() throws InterruptedException {
        try {
            Optional<Deck> next = store.takeNext();
            if (next.isPresent()) {
                draw(next.get());
            }
            return next.isPresent();
        } catch (DataAccessException away) {
            log.warn("The database does not answer; the drawing goes on when it does", away);
            return false;
        }
    }

    private void draw(Deck deck) throws InterruptedException {
        String key = deck.key();
        try {
            new DrawingProcess(folder, limits)
                    .draw(key, deck.drawn() + 1, told(key), () -> stopping || key.equals(unwanted));
            store.move(key, State.DRAWING, State.READY);
            Files.deleteIfExists(folder.source(key));
        } catch (CancellationException dropped) {
            store.move(key, State.DRAWING, State.QUEUED);
        } catch (UnusableSlidesException problem) {
            store.failed(key, problem.getMessage());
            folder.discard(folder.deck(key));
        } catch (IOException problem) {
            log.error("The slides {} could not be drawn", key, problem);
            store.failed(key, "The server could not draw the slides. Delete them and try again.");
        }
        if (store.find(key).isEmpty()) {
            folder.discard(folder.deck(key));
        }
    }

    private DrawingProcess.Told told(String key) {
        return new DrawingProcess.Told() {
            @Override
            public void pages(int count) {
                store.count(key, count);
            }

            @Override
            public void page(int number, int width, int height) throws IOException {
                // One that is deleted meanwhile has no row that a page could belong to.
                if (store.find(key).isEmpty()) {
                    throw new CancellationException("deleted");
                }
                String text = Files.readString(folder.text(key, number));
                store.add(key, new Slide(number, width, height, text));
                Files.delete(folder.text(key, number));
            }
        };
    }
}
