/**
 * The PDF brochure, made from the published documents by a print template.
 */
@ApplicationModule(
        displayName = "Brochure",
        allowedDependencies = {"documents", "program", "tour", "panorama", "session"})
@NullMarked
package org.walkrounds.brochure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
