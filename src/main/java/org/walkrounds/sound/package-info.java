/** Recordings of words that staff upload: checked, stripped of all but the sound, served for good. */
@ApplicationModule(
        displayName = "Sound",
        allowedDependencies = {"files", "mp4"})
@NullMarked
package org.walkrounds.sound;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
