package org.walkrounds.documents;

import java.time.Instant;
import java.util.Optional;

/**
 * A document as it stood at one time.
 *
 * @param kind whose document it is ("program", "tour")
 * @param number its place among the revisions of its kind, from 1
 * @param state what it is good for now
 * @param author who saved it
 * @param createdAt when
 * @param note why, in the author's words or, once it is published, the publisher's; may be empty
 * @param publication who published it and when; empty for a draft that never was
 */
public record Revision(
        String kind,
        int number,
        State state,
        String author,
        Instant createdAt,
        String note,
        Optional<Publication> publication) {

    /** What a revision is good for. */
    public enum State {
        /** What staff are working on; one of a kind at most, and newer than the published one. */
        DRAFT,
        /** What visitors see; one of a kind at most. */
        PUBLISHED,
        /** Kept for the history. */
        SUPERSEDED
    }

    /** Who made a revision public, and when. */
    public record Publication(String author, Instant at) {}

    /** A revision with its JSON. */
    public record Content(Revision revision, String json) {}
}
