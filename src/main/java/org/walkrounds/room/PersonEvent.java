package org.walkrounds.room;

/** Who is there, who wants to speak, and who may do what. */
sealed interface PersonEvent extends RoomEvent {

    /** Somebody wants to speak, or no longer does. */
    record Hand(boolean up) implements PersonEvent {}

    /**
     * Somebody with a raised hand is asked to speak.
     *
     * @param name what the person is called; set by the server
     */
    record Call(String person, String name) implements PersonEvent {}

    /** Staff lower a hand. */
    record Lower(String person) implements PersonEvent {}

    /** Somebody may no longer write, or may again. */
    record Mute(String person, boolean on) implements PersonEvent {}

    /** Somebody is shown out, and may come back. */
    record Remove(String person) implements PersonEvent {}

    /** Somebody is shown out and kept out, or may come back. */
    record Ban(String person, boolean on) implements PersonEvent {}

    /** Somebody came, where the host lets names be kept. */
    record Joined() implements PersonEvent {}

    /**
     * Somebody went, where the host lets names be kept.
     *
     * @param seconds how long ago, since many who go come back at once
     */
    record Left(int seconds) implements PersonEvent {}

    /** How many were there, told by the house whenever it has changed within a minute. */
    record Attendance(int count) implements PersonEvent {}

    /** Somebody's name and texts were erased. */
    record Erase(String person) implements PersonEvent {}
}
