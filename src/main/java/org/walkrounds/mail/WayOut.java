package org.walkrounds.mail;

import java.time.Instant;

/** Where mail goes out: to a mail server, or into the outbox folder. */
sealed interface WayOut permits SmtpServer, OutboxFolder {

    Way way();

    /** In words for staff, such as the server's name. */
    String description();

    /** Begins to send. A line is used by one thread, for as many mails as are due. */
    Line open();

    /** Removes what this way still holds of a mail; what left for a mail server is out of reach. */
    void remove(long id, Instant createdAt);

    interface Line extends AutoCloseable {

        Outcome deliver(Outgoing mail);

        @Override
        void close();
    }
}
