package org.walkrounds.room;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/** Reads for receivers of a room what is no longer among the recent frames, a few of them at a time. */
final class LogReader implements Receiver.Library {

    /** Events that are read from the log at once; few, since what they make is for one receiver alone. */
    private static final int PAGE = 100;

    /** How many receivers may read from the log at a time. */
    private static final int READERS = 4;

    private final String slug;
    private final EventLog log;
    private final ExecutorService background;
    private final Function<Audience, Snapshot.Here> here;
    private final Semaphore readers = new Semaphore(READERS);

    /**
     * Reads for one room.
     *
     * @param here says who is there, as an audience may know
     */
    LogReader(String slug, EventLog log, ExecutorService background, Function<Audience, Snapshot.Here> here) {
        this.slug = slug;
        this.log = log;
        this.background = background;
        this.here = here;
    }

    @Override
    public void sayCounts(Receiver receiver) {
        Audience audience = receiver.audience();
        background.execute(() -> receiver.say(
                log.read(slug, state -> Frames.counts(Snapshot.counts(state, audience, here.apply(audience))))));
    }

    @Override
    public void fetch(Receiver receiver, long after) {
        background.execute(() -> {
            readers.acquireUninterruptibly();
            try {
                List<Logged> events = log.after(slug, after, PAGE);
                long to = events.isEmpty() ? after : events.getLast().number();
                receiver.fetched(to, Frames.events(after + 1, to, Frames.seen(events, receiver.audience())));
            } finally {
                readers.release();
            }
        });
    }
}
