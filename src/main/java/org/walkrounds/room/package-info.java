/**
 * The room of an info session: an append-only, numbered log of all that happens, the rules of who may do what, and the
 * live channel that delivers it. Owns the log; reads the schedule, the registrants' seats and who is signed in.
 */
@ApplicationModule(
        displayName = "Room",
        allowedDependencies = {"account", "session", "studio"})
@NullMarked
package org.walkrounds.room;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
