package org.walkrounds.room;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.walkrounds.room.Recent.Frame;

/**
 * One client's end of the room's stream. It holds a place in the recent frames and a few frames that are for this client
 * alone, never the events: one that cannot keep up falls behind, is given what it missed when its wire takes more, first
 * from the recent frames and then from the log, and is closed if it never does.
 */
final class Receiver implements Wire.Ready {

    /** Frames for this client alone that may wait; who has more of them does not read. */
    private static final int OWN = 64;

    /** Gets a receiver what is no longer among the recent frames. */
    interface Library {

        /** Calls {@link #fetched} some time later. */
        void fetch(Receiver receiver, long after);

        /** Says all counted numbers as they stand, some time later. */
        void sayCounts(Receiver receiver);
    }

    private final Person person;
    private final Audience audience;
    private final Wire wire;
    private final Recent recent;
    private final Library library;
    private final Deque<WireFrame> own = new ArrayDeque<>(2);
    private @Nullable WireFrame pose;
    private long position;
    private long place;
    private boolean sending;
    private boolean busy;
    private boolean fetching;
    private boolean countsMissed;
    private boolean ending;
    private boolean closed;
    private long busySince;

    /**
     * Joins the stream.
     *
     * @param position the last number that the client has
     */
    Receiver(Person person, Wire wire, Recent recent, Library library, long position) {
        this.person = person;
        this.audience = Audience.of(person.role());
        this.wire = wire;
        this.recent = recent;
        this.library = library;
        this.position = position;
        this.place = recent.placeAfter(position);
    }

    Person person() {
        return person;
    }

    Audience audience() {
        return audience;
    }

    /** Sends a frame to this client alone, before the events that it has not got yet. */
    void say(WireFrame frame) {
        boolean full;
        synchronized (this) {
            full = own.size() >= OWN;
            if (!full && !ending) {
                own.add(frame);
            }
        }
        if (full) {
            drop();
        } else {
            wake();
        }
    }

    /** Sends a frame that only matters now, unless the client is behind. */
    void mention(WireFrame frame) {
        boolean free;
        synchronized (this) {
            free = !busy && !sending && own.isEmpty();
        }
        if (free) {
            say(frame);
        }
    }

    /**
     * Sends where the leader of the tour looks, after all events. One who is behind gets the newest pose alone, as soon as
     * the wire takes it.
     *
     * @param newest null for none any more
     */
    void pose(@Nullable WireFrame newest) {
        synchronized (this) {
            pose = newest;
        }
        wake();
    }

    /** Sends changed numbers; one who is behind gets all numbers later. */
    void count(WireFrame frame) {
        boolean free;
        synchronized (this) {
            free = !busy && !sending && own.isEmpty();
            countsMissed |= !free;
        }
        if (free) {
            say(frame);
        }
    }

    /** Sends a last frame and ends the connection. */
    void end(WireFrame frame) {
        synchronized (this) {
            if (!ending) {
                own.add(frame);
                ending = true;
            }
        }
        wake();
    }

    /** Ends the connection of one who does not read. */
    void drop() {
        synchronized (this) {
            ending = true;
            closed = true;
        }
        wire.cut();
    }

    /** Sends what there is, as far as the wire takes it. */
    void wake() {
        synchronized (this) {
            if (busy || sending) {
                return;
            }
            sending = true;
        }
        send();
    }

    @Override
    public void ready() {
        synchronized (this) {
            busy = false;
            if (sending) {
                return;
            }
            sending = true;
        }
        send();
    }

    /** Takes what the log has after this receiver's position. */
    void fetched(long to, WireFrame frame) {
        synchronized (this) {
            fetching = false;
            own.add(frame);
            position = to;
            place = recent.placeAfter(to);
        }
        wake();
    }

    /** Whether the wire has not taken a frame for a time, in nanoseconds. */
    synchronized boolean isStuck(long nanos, long longest) {
        return closed || (busy && nanos - busySince > longest);
    }

    /** Only one thread is here at a time: the one that has set {@code sending}. */
    private void send() {
        while (true) {
            WireFrame next;
            boolean over;
            synchronized (this) {
                next = busy || closed ? null : next();
                over = next == null && ending && !busy && !closed;
                closed |= over;
                sending = next != null;
                busy |= sending;
            }
            if (over) {
                wire.close();
            }
            if (next == null) {
                return;
            }
            wire.send(next, this);
        }
    }

    private @Nullable WireFrame next() {
        WireFrame mine = own.poll();
        busySince = System.nanoTime();
        if (mine != null || fetching || ending) {
            return mine;
        }
        if (place >= 0 && place < recent.end()) {
            Frame frame = recent.at(place);
            if (frame != null) {
                place++;
                position = frame.to();
                return frame.frame();
            }
            place = -1;
        }
        if (place < 0) {
            fetching = true;
            library.fetch(this, position);
            return null;
        }
        WireFrame newest = pose;
        if (newest != null) {
            pose = null;
            return newest;
        }
        if (countsMissed) {
            countsMissed = false;
            library.sayCounts(this);
        }
        return null;
    }
}
