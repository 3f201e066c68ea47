package org.walkrounds.room;

/**
 * Something that is to be written into a log.
 *
 * @param clientId the sender's own name for it, by which a repetition is known; empty for what is never repeated
 */
record Entry(String slug, Person by, String clientId, RoomEvent wish) {

    static Entry ofHouse(String slug, RoomEvent event) {
        return new Entry(slug, Person.HOUSE, "", event);
    }
}
