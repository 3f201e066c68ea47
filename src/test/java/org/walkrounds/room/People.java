package org.walkrounds.room;

/** People for tests. */
final class People {

    static final Person ANN = new Person("ann", "Ann", RoomRole.ATTENDEE);
    static final Person BEN = new Person("ben", "Ben", RoomRole.ATTENDEE);
    static final Person MODERATOR = new Person("mia", "Mia", RoomRole.MODERATOR);
    static final Person HOST = new Person("hugo", "Hugo", RoomRole.HOST);

    private People() {}
}
