/** What visitors of the walkthrough look at, in sums that tell nothing of anybody. */
@ApplicationModule(
        displayName = "Insight",
        allowedDependencies = {"tour", "studio"})
@NullMarked
package org.walkrounds.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
