package org.walkrounds.room;

/** What somebody is in a room, each with all that those before may do. */
enum RoomRole {
    ATTENDEE,
    MODERATOR,
    HOST,
    /** The program itself: the schedule, and what is counted. No connection ever has this role. */
    HOUSE;

    /** Whether this is one of those who run the session. */
    boolean isStaff() {
        return this != ATTENDEE;
    }

    boolean mayAll(RoomRole least) {
        return compareTo(least) >= 0;
    }
}
