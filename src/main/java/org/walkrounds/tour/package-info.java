/**
 * The tour document: scenes, the links between them and the points in them, checked against the program's facts and the
 * panoramas at hand.
 */
@ApplicationModule(
        displayName = "Tour",
        allowedDependencies = {"documents", "program", "panorama", "picture", "sound", "viewer", "studio"})
@NullMarked
package org.walkrounds.tour;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
