package org.walkrounds.room;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The last frames of an audience, for receivers that were away or are slow. One thread adds, all read. Frames have
 * places, counted from 0, and each goes on where the one before it ended, also where nothing was to be seen between.
 */
final class Recent {

    private static final int KEPT = 512;

    private final AtomicReferenceArray<@Nullable Frame> frames = new AtomicReferenceArray<>(KEPT);
    private volatile long end;
    private volatile long floor;
    private volatile long last;

    /**
     * Shared bytes that tell of a stretch of the log.
     *
     * @param from the first number that it covers
     * @param to the last one
     */
    record Frame(long place, long from, long to, WireFrame frame) {}

    /**
     * @param last the last number before the first frame
     */
    Recent(long last) {
        this.last = last;
    }

    /** Where the next frame will be. */
    long end() {
        return end;
    }

    /** The last number that the frames cover. */
    long last() {
        return last;
    }

    void add(long to, WireFrame frame) {
        long place = end;
        frames.set((int) (place % KEPT), new Frame(place, last + 1, to, frame));
        last = to;
        end = place + 1;
    }

    /** Drops all frames, since one of them holds what must no longer be shown. */
    void clear() {
        floor = end;
        for (int i = 0; i < KEPT; i++) {
            frames.set(i, null);
        }
    }

    /** The frame at a place before the end; null if it is no longer kept. */
    @Nullable Frame at(long place) {
        Frame frame = place < floor ? null : frames.get((int) (place % KEPT));
        return frame != null && frame.place == place ? frame : null;
    }

    /** Where somebody goes on who has all up to a number; -1 if the log must help first. */
    long placeAfter(long number) {
        long place = end;
        if (number >= last) {
            return place;
        }
        while (place > 0) {
            Frame frame = at(place - 1);
            if (frame == null) {
                return -1;
            }
            place--;
            if (frame.from <= number + 1) {
                return frame.to > number ? place : place + 1;
            }
        }
        return -1;
    }
}
