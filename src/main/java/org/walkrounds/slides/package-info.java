/**
 * Slides that hosts bring to a session: a PDF is taken in, drawn page by page in a process of its own, and put on the
 * room's stage with its text. Owns the decks; asks the room who may do what.
 */
@ApplicationModule(
        displayName = "Slides",
        allowedDependencies = {"room"})
@NullMarked
package org.walkrounds.slides;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
