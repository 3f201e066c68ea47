package org.walkrounds.session;

import java.util.UUID;

/**
 * A confirmed place in a session.
 *
 * @param registrant whose it is
 * @param name how the person is called there
 */
public record Seat(UUID registrant, String name) {}
