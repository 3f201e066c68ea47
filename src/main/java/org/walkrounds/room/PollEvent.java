package org.walkrounds.room;

import java.util.List;
import java.util.Objects;

/** Polls. A poll is known by the number of the event that drafted it. */
sealed interface PollEvent extends RoomEvent {

    /** How one answers. */
    enum Kind {
        SINGLE,
        MULTIPLE,
        /** One of five grades. */
        RATING
    }

    /**
     * What is asked.
     *
     * @param options what one can choose, two to ten; empty for a rating
     * @param live whether attendees see the results while it is open
     */
    record Sheet(Kind kind, String text, List<String> options, boolean live) {

        static final Sheet EMPTY = new Sheet(Kind.SINGLE, "", List.of(), false);

        public Sheet {
            kind = Objects.requireNonNullElse(kind, Kind.SINGLE);
        }

        /** How many answers there are to choose from. */
        int choices() {
            return kind == Kind.RATING ? 5 : options.size();
        }
    }

    /** A poll that staff prepare. */
    record Draft(Sheet sheet) implements PollEvent {

        public Draft {
            sheet = Objects.requireNonNullElse(sheet, Sheet.EMPTY);
        }
    }

    /** Staff drop a draft. */
    record Discard(long poll) implements PollEvent {}

    /**
     * Attendees may answer.
     *
     * @param sheet the poll; set by the server
     */
    record Open(long poll, Sheet sheet) implements PollEvent {

        public Open {
            sheet = Objects.requireNonNullElse(sheet, Sheet.EMPTY);
        }
    }

    /**
     * Somebody's answer; a later one replaces it.
     *
     * @param choices indices into the options, or the grade less one
     */
    record Answer(long poll, List<Integer> choices) implements PollEvent {

        @Override
        public boolean isCounted() {
            return true;
        }
    }

    /** Nobody may answer any more. */
    record Close(long poll) implements PollEvent {}

    /**
     * All may see the results.
     *
     * @param counts answers by choice; set by the server
     * @param voters how many have answered; set by the server
     */
    record Publish(long poll, List<Integer> counts, int voters) implements PollEvent {}
}
