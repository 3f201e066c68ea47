/**
 * The PDF brochure, made from the published documents by a print template and by a design that coordinators edit in
 * {@code brochure.studio}.
 */
@ApplicationModule(
        displayName = "Brochure",
        allowedDependencies = {"documents", "program", "tour", "panorama", "qr", "session", "mail", "studio"})
@NullMarked
package org.walkrounds.brochure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
