/**
 * Versioned JSON documents: one draft and a history of published revisions of each kind. Knows no feature; the
 * features bring their own records and rules.
 */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {})
@NullMarked
package org.walkrounds.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
