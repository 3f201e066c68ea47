/**
 * Panoramas: an upload is checked, stripped of metadata, cut into a cube-tile pyramid and served for ever under its
 * content's name.
 */
@ApplicationModule(
        displayName = "Panoramas",
        allowedDependencies = {})
@NullMarked
package org.walkrounds.panorama;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
