package org.walkrounds.room;

/** Who sees the same. What an audience may see is written once and shared by all who belong to it. */
enum Audience {
    ATTENDEES,
    STAFF;

    static Audience of(RoomRole role) {
        return role.isStaff() ? STAFF : ATTENDEES;
    }
}
