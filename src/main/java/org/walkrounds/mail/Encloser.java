package org.walkrounds.mail;

import java.util.Optional;

/**
 * Makes what mails enclose at the moment when they leave. A mail is stored with a reference alone, so that a restart
 * loses nothing, and no file of megabytes is kept for each recipient.
 */
public interface Encloser {

    /** What the references that it understands begin with. */
    String prefix();

    /**
     * The file that a reference means; empty where there is none any more, and the mail goes without it. What it throws
     * delays the mail.
     */
    Optional<Enclosed> enclose(String reference);
}
