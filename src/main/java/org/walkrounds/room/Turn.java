package org.walkrounds.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** What is written into one session's log in one transaction: decided one after the other, stored together. */
final class Turn {

    private final Folded folded;
    private final LogStore store;
    private final List<Waiting> waiting;
    private final List<Runnable> answers = new ArrayList<>();
    private final List<Logged> added = new ArrayList<>();
    private final List<String> clientIds = new ArrayList<>();
    private final Set<Long> emptied = new LinkedHashSet<>();
    private final List<String> erased = new ArrayList<>();

    /** Something that waits to be written, and who waits for the answer. */
    record Waiting(Entry entry, CompletableFuture<EventLog.Receipt> receipt) {}

    /**
     * Prepares it.
     *
     * @param folded the session's state, locked; {@link #close} unlocks it
     */
    Turn(Folded folded, LogStore store, List<Waiting> waiting) {
        this.folded = folded;
        this.store = store;
        this.waiting = waiting;
    }

    /** Decides and stores, within a transaction. */
    void take(Instant now) {
        store.lock(folded.slug());
        folded.catchUp();
        Map<LogStore.Key, Long> known = known();
        for (Waiting next : waiting) {
            LogStore.Key key = new LogStore.Key(next.entry.by().id(), next.entry.clientId());
            Long number = known.get(key);
            if (number == null) {
                if (decide(next, now) && !key.clientId().isEmpty()) {
                    known.put(key, added.getLast().number());
                }
            } else {
                answers.add(() -> next.receipt.complete(new EventLog.Receipt(number, true)));
            }
        }
        if (!added.isEmpty()) {
            store.add(folded.slug(), added, clientIds);
        }
        for (Logged entry : store.numbered(folded.slug(), emptied)) {
            store.rewrite(folded.slug(), Redaction.emptied(entry));
        }
        erased.forEach(this::erase);
    }

    /** Answers and tells, once it is all on disk. */
    void commit() {
        answers.forEach(Runnable::run);
        folded.tell(added, !emptied.isEmpty() || !erased.isEmpty());
        if (!erased.isEmpty()) {
            folded.rebuild();
        }
    }

    /** Forgets what was decided, since nothing of it was written. */
    void undo() {
        folded.invalidate();
    }

    void close() {
        folded.unlock();
    }

    private Map<LogStore.Key, Long> known() {
        Set<LogStore.Key> keys = new LinkedHashSet<>();
        for (Waiting each : waiting) {
            if (!each.entry.clientId().isEmpty()) {
                keys.add(new LogStore.Key(each.entry.by().id(), each.entry.clientId()));
            }
        }
        return new HashMap<>(store.known(folded.slug(), keys));
    }

    /** Tells whether it is to be written. */
    private boolean decide(Waiting next, Instant now) {
        RoomState state = folded.state();
        Entry entry = next.entry;
        try {
            RoomEvent event = RoomRules.decide(state, entry.by(), entry.wish(), now);
            Logged logged = new Logged(state.last() + 1, now, state.persons().named(entry.by()), event);
            emptied.addAll(state.emptiedBy(event));
            if (event instanceof PersonEvent.Erase erase) {
                erased.add(erase.person());
            }
            state.apply(logged);
            added.add(logged);
            clientIds.add(entry.clientId());
            answers.add(() -> next.receipt.complete(new EventLog.Receipt(logged.number(), false)));
            return true;
        } catch (RefusedException refused) {
            answers.add(() -> next.receipt.completeExceptionally(refused));
            return false;
        }
    }

    private void erase(String person) {
        long number = 0;
        List<Logged> page = store.after(folded.slug(), number, 500);
        while (!page.isEmpty()) {
            for (Logged entry : page) {
                Logged rest = Redaction.without(entry, person);
                if (!rest.equals(entry)) {
                    store.rewrite(folded.slug(), rest);
                }
            }
            number = page.getLast().number();
            page = store.after(folded.slug(), number, 500);
        }
    }
}
