/**
 * The shell: public documents rendered without a session, layout, home page, error pages, security headers. Sees every
 * feature; no feature sees it.
 */
@ApplicationModule(displayName = "Site")
@NullMarked
package org.walkrounds.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
