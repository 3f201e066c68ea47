/**
 * The shell of the staff pages: bar, navigation, sign-out, push, and the looks they share. Knows no feature; a feature
 * puts its views into {@link org.walkrounds.studio.StudioLayout} and announces them by a
 * {@link org.walkrounds.studio.StudioPage} bean.
 */
@ApplicationModule(
        displayName = "Studio",
        allowedDependencies = {"documents"})
@NullMarked
package org.walkrounds.studio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
