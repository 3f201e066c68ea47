/**
 * Info sessions: when the program meets its applicants. Owns the schedule; uses nothing of the other features.
 */
@ApplicationModule(
        displayName = "Sessions",
        allowedDependencies = {})
@NullMarked
package org.walkrounds.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
