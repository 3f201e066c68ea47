package org.walkrounds.mail;

import java.time.Instant;

/**
 * A mail that was taken up to be sent, which is committed before the first byte leaves.
 *
 * @param attempt the number of this attempt; only what belongs to the last attempt is written down
 * @param messageId the same for every attempt
 */
record Outgoing(long id, int attempt, String messageId, Instant createdAt, Mail mail) {}
