package org.walkrounds.mail;

import java.time.Instant;
import java.util.Optional;

/**
 * A mail as a list shows it, without its bodies.
 *
 * @param toName the recipient's name; empty where it is not known
 * @param lastError why the last attempt failed; empty if none has
 * @param sentAt when it left
 */
public record MailEntry(
        long id,
        String to,
        String toName,
        String subject,
        MailState state,
        String lastError,
        Instant createdAt,
        Optional<Instant> sentAt) {}
