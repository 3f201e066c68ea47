package org.walkrounds.room;

import org.jspecify.annotations.Nullable;

/** What a room knows of somebody who is or was there: where to send, and how much more may come. */
final class Place {

    private final Person person;
    private final Allowance messages;
    private final Allowance acts;
    private final Allowance reactions;
    private final Allowance poses;
    private volatile @Nullable Receiver receiver;
    private volatile long leftAt;
    private boolean noted;

    Place(Person person, long nanos) {
        this.person = person;
        messages = new Allowance(1, 5, nanos);
        acts = new Allowance(10, 30, nanos);
        reactions = new Allowance(5, 10, nanos);
        poses = new Allowance(20, 40, nanos);
        leftAt = nanos;
    }

    Person person() {
        return person;
    }

    /** Remembers whether the log says that the person is here; tells whether that is new. */
    boolean note(boolean here) {
        boolean isNew = noted != here;
        noted = here;
        return isNew;
    }

    /** Where to send; null while away. */
    @Nullable Receiver receiver() {
        return receiver;
    }

    /** Puts another receiver in place; gives the one before. */
    synchronized @Nullable Receiver take(Receiver next) {
        Receiver before = receiver;
        receiver = next;
        return before;
    }

    /** Ends a receiver that has this place; tells whether it still had. */
    synchronized boolean leave(Receiver gone, long nanos) {
        if (receiver != gone) {
            return false;
        }
        receiver = null;
        leftAt = nanos;
        return true;
    }

    /** Whether nobody has been here for a time, in nanoseconds. */
    boolean isLeft(long nanos, long time) {
        return receiver == null && nanos - leftAt > time;
    }

    /** Whether one more of a kind may come now. */
    boolean allows(RoomEvent wish, long nanos) {
        return switch (wish) {
            case ChatEvent.Post post -> messages.take(nanos);
            case ChatEvent.Edit edit -> messages.take(nanos);
            case ChatEvent.Backchannel note -> messages.take(nanos);
            case QuestionEvent.Ask ask -> messages.take(nanos);
            default -> acts.take(nanos);
        };
    }

    boolean allowsPose(long nanos) {
        return poses.take(nanos);
    }

    boolean allowsReaction(long nanos) {
        return reactions.take(nanos);
    }
}
