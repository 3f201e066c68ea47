package org.walkrounds.room;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A session's folded state with the lock that guards it. What is added to the log and what is read from it passes here
 * once, in order; whoever holds the lock sees the log between two events.
 */
final class Folded {

    private static final int PAGE = 1_000;

    private final String slug;
    private final LogStore store;
    private final EventLog.Listener listener;
    private final ReentrantLock lock = new ReentrantLock();
    private RoomState state = new RoomState();
    /** The last event that the listener knows of; -1 until the past has been read, which it has no interest in. */
    private long told = -1;

    private boolean valid;
    private boolean forgotten;

    Folded(String slug, LogStore store, EventLog.Listener listener) {
        this.slug = slug;
        this.store = store;
        this.listener = listener;
    }

    String slug() {
        return slug;
    }

    RoomState state() {
        return state;
    }

    /** Locks it; tells whether it is still in use. */
    boolean lock() {
        lock.lock();
        if (forgotten) {
            lock.unlock();
        }
        return !forgotten;
    }

    void unlock() {
        lock.unlock();
    }

    void forget() {
        forgotten = true;
    }

    /** Makes sure that the state is that of the log, as far as this node knows it. */
    void load() {
        if (!valid) {
            store.begin(slug);
            rebuild();
        }
    }

    /** Says that the state may hold what the log does not. */
    void invalidate() {
        valid = false;
    }

    /** Reads the whole log again. */
    void rebuild() {
        state = new RoomState();
        catchUp();
        valid = true;
    }

    /** Reads what the log has beyond this state, and tells of what is new. */
    void catchUp() {
        boolean erased = false;
        List<Logged> page;
        do {
            page = store.after(slug, state.last(), PAGE);
            List<Logged> fresh = new ArrayList<>();
            boolean redacted = false;
            for (Logged entry : page) {
                boolean isNew = told >= 0 && entry.number() > told;
                boolean erases = isNew && entry.event() instanceof PersonEvent.Erase;
                redacted |= isNew && (erases || !state.emptiedBy(entry.event()).isEmpty());
                erased |= erases;
                state.apply(entry);
                if (isNew) {
                    fresh.add(entry);
                }
            }
            tell(fresh, redacted);
        } while (page.size() == PAGE);
        told = state.last();
        if (erased) {
            rebuild();
        }
    }

    /** Tells of events that were added to the state and are committed. */
    void tell(List<Logged> entries, boolean redacted) {
        if (!entries.isEmpty()) {
            told = entries.getLast().number();
            listener.added(slug, entries, state, redacted);
        }
    }
}
