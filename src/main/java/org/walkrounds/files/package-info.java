/** Files of the data folder. */
@ApplicationModule(
        displayName = "Files",
        allowedDependencies = {})
@NullMarked
package org.walkrounds.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
