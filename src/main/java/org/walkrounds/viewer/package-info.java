/**
 * A reusable Flow component over the panorama viewer element. Knows nothing of this application.
 */
@ApplicationModule(
        displayName = "Viewer",
        allowedDependencies = {})
@NullMarked
package org.walkrounds.viewer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
