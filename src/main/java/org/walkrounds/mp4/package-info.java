/** The boxes of MP4 files, read without trust. */
@ApplicationModule(
        displayName = "MP4",
        allowedDependencies = {})
@NullMarked
package org.walkrounds.mp4;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
