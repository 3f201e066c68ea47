/**
 * Outgoing mail: stored with what it tells of, sent once by a job that survives restarts, through SMTP or into the
 * outbox folder; and the look of a letter. Knows no feature that writes mail; may use the studio for the staff's page.
 */
@ApplicationModule(
        displayName = "Mail",
        allowedDependencies = {"studio"})
@NullMarked
package org.walkrounds.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
