package org.walkrounds.room;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.walkrounds.room.RefusedException.Code;
import org.walkrounds.room.Turn.Waiting;

/**
 * The sessions' logs: every event gets the next number of its session, is stored, then acknowledged, then told to those
 * who listen.
 *
 * <p>One thread writes for all sessions. It takes all that waits, decides in order what of it is to be, and commits
 * once, so that a disk which can do a hundred commits a second takes thousands of events. Each session's last number is
 * a row that the transaction holds: nodes which share a database take turns, and what another node has written
 * meanwhile is read before anything is decided. When a transaction fails, the state is read anew.
 */
@Component
class EventLog implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(EventLog.class);

    /** How much may wait; more is refused, since it would wait too long. */
    private static final int WAITING = 20_000;

    private static final int BATCH = 1_000;

    private final LogStore store;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final Map<String, Folded> folds = new ConcurrentHashMap<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(WAITING);
    private volatile Consumer<String> written = slug -> {};
    private volatile boolean running;
    private @Nullable Thread writer;

    EventLog(LogStore store, TransactionOperations transaction, Clock clock) {
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What time it is for the log. */
    Instant now() {
        return clock.instant();
    }

    /** Hears of what was added to a log, in order and once; must neither block nor keep the state. */
    interface Listener {

        /**
         * Takes what was added.
         *
         * @param state the session's state with these events
         * @param redacted whether words were taken out of earlier events
         */
        void added(String slug, List<Logged> events, RoomState state, boolean redacted);
    }

    /**
     * What became of an entry.
     *
     * @param number its number
     * @param repeated whether it was in the log already
     */
    record Receipt(long number, boolean repeated) {}

    /** Has something written. The answer comes when it is on disk; a {@link RefusedException} if it is not to be. */
    CompletableFuture<Receipt> append(Entry entry) {
        Waiting waiting = new Waiting(entry, new CompletableFuture<>());
        if (!running || !queue.offer(waiting)) {
            refuse(waiting);
        }
        return waiting.receipt();
    }

    /** Committed events after a number, in order. */
    List<Logged> after(String slug, long number, int most) {
        return store.after(slug, number, most);
    }

    /** Looks at a session's state between two events. */
    <T> T read(String slug, Function<RoomState, T> question) {
        Folded folded = open(slug);
        try {
            return question.apply(folded.state());
        } finally {
            folded.unlock();
        }
    }

    /** Reads what other nodes have written. */
    void catchUp(String slug) {
        Folded folded = folds.get(slug);
        if (folded != null && folded.lock()) {
            try {
                folded.catchUp();
            } finally {
                folded.unlock();
            }
        }
    }

    /**
     * Lets go of a session's state, which is read again when somebody asks for it.
     *
     * @param unless is asked between two events; true keeps it
     */
    void forget(String slug, BooleanSupplier unless) {
        Folded folded = folds.get(slug);
        if (folded != null && folded.lock()) {
            try {
                if (!unless.getAsBoolean()) {
                    folds.remove(slug);
                    folded.forget();
                }
            } finally {
                folded.unlock();
            }
        }
    }

    void listen(Listener listener) {
        listeners.add(listener);
    }

    /** Is told which session's log this node has added to, and must not block. */
    void onWritten(Consumer<String> listener) {
        written = listener;
    }

    @Override
    public void start() {
        running = true;
        writer = Thread.ofPlatform().name("room-log").daemon().start(this::work);
    }

    /** Ends when all that waits is written. The thread is never interrupted: H2 closes its file under such a thread. */
    @Override
    public void stop() {
        running = false;
        Thread working = writer;
        if (working != null) {
            try {
                working.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        List<Waiting> late = new ArrayList<>();
        queue.drainTo(late);
        late.forEach(EventLog::refuse);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Earlier than the web server, which starts late and stops early. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void work() {
        List<Waiting> batch = new ArrayList<>();
        while (running || !queue.isEmpty()) {
            try {
                Waiting first = queue.poll(200, TimeUnit.MILLISECONDS);
                if (first != null) {
                    batch.add(first);
                    queue.drainTo(batch, BATCH - 1);
                    write(batch);
                    batch.clear();
                }
            } catch (InterruptedException unasked) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failed) {
                LOG.error("What waited for the log was not written", failed);
                batch.forEach(EventLog::refuse);
                batch.clear();
            }
        }
    }

    private void write(List<Waiting> batch) {
        // In the order of their names, so that no two nodes hold what the other one waits for.
        Map<String, List<Waiting>> bySession = new TreeMap<>();
        batch.forEach(each -> bySession
                .computeIfAbsent(each.entry().slug(), none -> new ArrayList<>())
                .add(each));
        List<Turn> turns = new ArrayList<>();
        try {
            bySession.forEach((slug, waiting) -> turns.add(new Turn(open(slug), store, waiting)));
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            try {
                transaction.executeWithoutResult(status -> turns.forEach(turn -> turn.take(now)));
            } catch (RuntimeException failed) {
                turns.forEach(Turn::undo);
                throw failed;
            }
            turns.forEach(Turn::commit);
            bySession.keySet().forEach(written);
        } finally {
            turns.forEach(Turn::close);
        }
    }

    /** A session's state, locked. */
    private Folded open(String slug) {
        while (true) {
            Folded folded = folds.computeIfAbsent(slug, name -> new Folded(name, store, this::tell));
            if (folded.lock()) {
                try {
                    folded.load();
                    return folded;
                } catch (RuntimeException failed) {
                    folded.unlock();
                    throw failed;
                }
            }
        }
    }

    private void tell(String slug, List<Logged> events, RoomState state, boolean redacted) {
        listeners.forEach(listener -> listener.added(slug, events, state, redacted));
    }

    private static void refuse(Waiting waiting) {
        waiting.receipt()
                .completeExceptionally(
                        new RefusedException(Code.BUSY, "The room could not note that. Try again in a moment."));
    }
}
