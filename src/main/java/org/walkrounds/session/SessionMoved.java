package org.walkrounds.session;

/**
 * A session came into another state. Published within the transaction that moved it.
 *
 * @param slug the session
 * @param from where it was
 * @param to where it is now
 * @param by the staff member's name, or empty for the clock
 */
public record SessionMoved(String slug, SessionState from, SessionState to, String by) {}
