package org.walkrounds.room;

import java.time.Instant;
import org.walkrounds.session.SessionState;

/**
 * What can stand in a session's log. What a client sends has the same form; {@link RoomRules} fills in what only the
 * server knows, so that each event can be shown without a look at any other.
 */
sealed interface RoomEvent
        permits ChatEvent, QuestionEvent, PollEvent, PersonEvent, StageEvent, TourEvent, RoomEvent.Schedule {

    /** What the schedule says of the session. */
    sealed interface Schedule extends RoomEvent {}

    /** The session came into another state. */
    record Moved(SessionState to) implements Schedule {}

    /** The session has another time. */
    record Rescheduled(Instant start, Instant end) implements Schedule {}

    /**
     * Stands where something was that has been removed or erased.
     *
     * @param was the type of what stood here
     */
    record Gone(String was) implements Schedule {}

    /** Whether it is told once a second as a changed count, because many may do it at once. */
    default boolean isCounted() {
        return false;
    }

    /** Whether it is kept for the replay alone, because those who are there are told it in another way. */
    default boolean isForReplay() {
        return false;
    }
}
