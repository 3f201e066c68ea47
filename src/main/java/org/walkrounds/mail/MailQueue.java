package org.walkrounds.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sends what is due, while the application runs. The queue is the database: a restart goes on where the last run ended,
 * and several nodes share the work.
 */
@Component
class MailQueue implements SmartLifecycle {

    /** Mail servers allow few connections from one sender; Microsoft 365, three. */
    private static final int WORKERS = 2;

    /** How long a stop waits for the mail that is going out. */
    private static final Duration GRACE = Duration.ofSeconds(20);

    private static final Logger log = LoggerFactory.getLogger(MailQueue.class);

    private final MailStore store;
    private final WayOut wayOut;
    private final Enclosures enclosures;
    private final Clock clock;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile List<MailWorker> workers = List.of();

    MailQueue(MailStore store, WayOut wayOut, Enclosures enclosures, Clock clock) {
        this.store = store;
        this.wayOut = wayOut;
        this.enclosures = enclosures;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        workers = IntStream.range(0, WORKERS)
                .mapToObj(number -> new MailWorker(store, wayOut, enclosures::complete, clock, this::tell))
                .toList();
        workers.forEach(MailWorker::start);
    }

    @Override
    public synchronized void stop() {
        List<MailWorker> running = workers;
        workers = List.of();
        running.forEach(MailWorker::stop);
        running.forEach(worker -> worker.await(GRACE));
    }

    @Override
    public boolean isRunning() {
        return !workers.isEmpty();
    }

    /** There may be something due. */
    void wake() {
        workers.forEach(MailWorker::wake);
    }

    /**
     * Calls {@code listener}, from any thread, after mails have changed their state.
     *
     * @return ends that
     */
    Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** A listener that fails is a view that is gone; it must not stop the mail and is dropped. */
    private void tell() {
        List<Runnable> gone = new ArrayList<>();
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException failed) {
                log.debug("A listener failed and is dropped", failed);
                gone.add(listener);
            }
        }
        listeners.removeAll(gone);
    }
}
