package org.walkrounds.mail;

import java.time.Instant;
import java.util.Optional;

/**
 * A mail that was taken up to be sent, which is committed before the first byte leaves.
 *
 * @param attempt the number of this attempt; only what belongs to the last attempt is written down
 * @param messageId the same for every attempt
 * @param enclosed the file that goes with it
 */
record Outgoing(long id, int attempt, String messageId, Instant createdAt, Mail mail, Optional<Enclosed> enclosed) {

    /** The same with what it encloses. */
    Outgoing with(Optional<Enclosed> file) {
        return new Outgoing(id, attempt, messageId, createdAt, mail, file);
    }
}
