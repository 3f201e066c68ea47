package org.walkrounds.slides;

/**
 * The slides of one file.
 *
 * @param key names the deck and its pictures; cannot be guessed
 * @param session the slug of the session that it was brought to
 * @param name what the file was called
 * @param problem why it could not be drawn, for people; empty unless it failed
 * @param pages how many it has; 0 until they are counted
 * @param drawn how many of them are drawn
 */
record Deck(String key, String session, String name, State state, String problem, int pages, int drawn) {

    /** Where a deck is on its way to the stage. */
    enum State {
        QUEUED,
        DRAWING,
        READY,
        FAILED
    }
}
