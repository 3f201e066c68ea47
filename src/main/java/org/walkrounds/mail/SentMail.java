package org.walkrounds.mail;

import java.time.Instant;
import java.util.Optional;

/**
 * A mail and what has become of it.
 *
 * @param attempts how often it was tried
 * @param lastError why the last attempt failed, in the mail server's words; empty if none has
 * @param sentAt when it left
 */
public record SentMail(
        long id,
        Mail mail,
        MailState state,
        int attempts,
        String lastError,
        Instant createdAt,
        Optional<Instant> sentAt) {}
