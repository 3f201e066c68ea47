package org.walkrounds.room;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that delivers for a room. What comes while the room is quiet goes out at once; then a pause lets more
 * come together, so that the number of writes, which is nearly all of the cost, does not grow with the talk. Once a
 * second it tells what was counted and looks after those who do not read.
 */
final class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    /**
     * How long it may take until the last one has what was said just after a round of frames began: nobody notices it, and
     * each round more would cost. What a round itself does not take of it is waited, so that a frame tells of more.
     */
    private static final long FRESH = TimeUnit.MILLISECONDS.toNanos(125);

    /** Between the starts of two rounds that tell of motion, which would look jerky with fewer. */
    private static final long MOTION = TimeUnit.MILLISECONDS.toNanos(85);

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    /** How long somebody may not read before the connection is ended. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    /** So many people make a room large. */
    private static final int LARGE = 2_000;

    private static final int MINUTE = 60;

    /** Seconds after which an empty room closes: more than pass until it is noted that the last ones have left. */
    private static final int EMPTY = MINUTE + 10;

    private final Room room;
    private final EventLog log;
    private final Runnable emptied;
    private final Thread thread;
    private volatile boolean running = true;
    private volatile boolean rung;
    private Changes changes = Changes.none();
    private Snapshot.Here here = new Snapshot.Here(-1, List.of());
    private int hands = -1;
    private int attendance = -1;
    private int seconds;
    private int emptySeconds;

    /**
     * Begins to deliver.
     *
     * @param emptied is called when nobody has been there for a minute
     */
    Courier(Room room, EventLog log, Runnable emptied) {
        this.room = room;
        this.log = log;
        this.emptied = emptied;
        thread = Thread.ofPlatform().name("room-" + room.slug()).daemon().unstarted(this::work);
        room.onNews(this::ring);
        thread.start();
    }

    /** Ends it, and all connections with it. */
    void stop(String why) {
        running = false;
        LockSupport.unpark(thread);
        each(receiver -> receiver.end(Frames.closed(why)));
    }

    private void ring() {
        if (!rung) {
            rung = true;
            LockSupport.unpark(thread);
        }
    }

    private void work() {
        long tick = System.nanoTime() + SECOND;
        long next = System.nanoTime();
        while (running) {
            long start = System.nanoTime();
            try {
                if (rung) {
                    rung = false;
                    next = start + deliver(start);
                }
                if (start - tick >= 0) {
                    tick = start + SECOND;
                    everySecond(start);
                }
            } catch (RuntimeException failed) {
                LOG.error("The room {} could not deliver", room.slug(), failed);
            }
            park(tick, () -> rung);
            if (rung) {
                park(next, () -> false);
            }
        }
    }

    private void park(long until, BooleanSupplier enough) {
        long left = until - System.nanoTime();
        while (running && left > 0 && !enough.getAsBoolean()) {
            LockSupport.parkNanos(this, left);
            left = until - System.nanoTime();
        }
    }

    /** Sends what there is; gives how long after the start the next round may begin. */
    private long deliver(long start) {
        List<Logged> events = new ArrayList<>();
        boolean redacted = false;
        for (Room.Added next = room.next(); next != null; next = room.next()) {
            events.addAll(next.events());
            redacted |= next.redacted();
        }
        if (events.stream().anyMatch(entry -> changesLead(entry.event()))) {
            each(receiver -> receiver.pose(null));
        }
        boolean shown = false;
        if (!events.isEmpty()) {
            long to = events.getLast().number();
            for (Audience audience : Audience.values()) {
                List<String> seen = Frames.seen(events, audience);
                if (!seen.isEmpty()) {
                    Recent recent = room.recent(audience);
                    recent.add(to, Frames.events(recent.last() + 1, to, seen));
                    shown = true;
                }
            }
            events.forEach(entry -> changes.note(entry.event()));
        }
        if (shown) {
            wakeAll();
        }
        if (redacted) {
            for (Audience audience : Audience.values()) {
                room.recent(audience).clear();
            }
        }
        Passings passings = room.passings();
        StageEvent.Caption caption = passings.takeCaption();
        if (caption != null) {
            WireFrame frame = Frames.caption(caption);
            each(receiver -> receiver.mention(frame));
        }
        Pointer pointer = passings.takePointer();
        if (pointer != null) {
            WireFrame frame = Frames.pointer(pointer);
            each(receiver -> receiver.mention(frame));
        }
        Optional<WireFrame> pose = passings.tour().take().map(Frames::pose);
        pose.ifPresent(frame -> each(receiver -> receiver.pose(frame)));
        if (caption != null || pointer != null || pose.isPresent()) {
            return MOTION;
        }
        return shown ? FRESH - (System.nanoTime() - start) : 0;
    }

    private void everySecond(long now) {
        seconds++;
        Passings passings = room.passings();
        Map<String, Integer> reactions = passings.takeReactions();
        if (!reactions.isEmpty()) {
            var unused = log.append(Entry.ofHouse(room.slug(), new StageEvent.Reactions(reactions)));
        }
        passings.tour().takeWay(now).forEach(path -> {
            var unused = log.append(Entry.ofHouse(room.slug(), path));
        });
        count();
        List<Receiver> stuck = new ArrayList<>();
        each(receiver -> {
            if (receiver.isStuck(now, PATIENCE)) {
                stuck.add(receiver);
            }
        });
        stuck.forEach(receiver -> {
            receiver.drop();
            room.leave(receiver);
        });
        room.sweep(now);
        if (seconds % MINUTE == 0 && attendance != room.people()) {
            attendance = room.people();
            var unused = log.append(Entry.ofHouse(room.slug(), new PersonEvent.Attendance(attendance)));
        }
        emptySeconds = room.here() == 0 ? emptySeconds + 1 : 0;
        if (emptySeconds >= EMPTY) {
            emptied.run();
        }
    }

    /** What waits to be told of one who no longer leads would lead astray. */
    private static boolean changesLead(RoomEvent event) {
        return event instanceof TourEvent.Lead || event instanceof StageEvent.Show;
    }

    private void count() {
        Snapshot.Here present = room.here(Audience.STAFF);
        int raised = log.read(room.slug(), state -> state.persons().raised());
        if (changes.isEmpty() && present.equals(here) && raised == hands) {
            return;
        }
        here = present;
        hands = raised;
        Changes told = changes;
        changes = Changes.none();
        for (Audience audience : Audience.values()) {
            WireFrame frame = log.read(
                    room.slug(),
                    state -> Frames.counts(Snapshot.counts(state, audience, present.seenBy(audience), told)));
            each(receiver -> {
                if (receiver.audience() == audience) {
                    receiver.count(frame);
                }
            });
        }
    }

    /** Nearly all of the work of a round; in a large room more than one processor does it. */
    private void wakeAll() {
        Collection<Place> places = room.places();
        (places.size() > LARGE ? places.parallelStream() : places.stream()).forEach(place -> {
            Receiver receiver = place.receiver();
            if (receiver != null) {
                receiver.wake();
            }
        });
    }

    private void each(Consumer<Receiver> action) {
        room.places().forEach(place -> {
            Receiver receiver = place.receiver();
            if (receiver != null) {
                action.accept(receiver);
            }
        });
    }
}
