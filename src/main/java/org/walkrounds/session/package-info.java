/**
 * Info sessions: when the program meets its applicants, who has a place, what calendars and mails say of it. Owns the
 * schedule and the registrations.
 */
@ApplicationModule(
        displayName = "Sessions",
        allowedDependencies = {"documents", "mail", "program", "studio"})
@NullMarked
package org.walkrounds.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
