package org.walkrounds.room;

/**
 * Somebody in a room.
 *
 * @param id the registrant's or account's id; says nothing about the person by itself
 * @param name how the person is called in the room; empty once erased
 */
record Person(String id, String name, RoomRole role) {

    /** The program itself. */
    static final Person HOUSE = new Person("house", "", RoomRole.HOUSE);

    /** The person as an audience knows them: attendees do not learn each other's names. */
    Person seenBy(Audience audience) {
        return audience == Audience.STAFF || role != RoomRole.ATTENDEE ? this : nameless();
    }

    /** The person without the name. */
    Person nameless() {
        return new Person(id, "", role);
    }
}
