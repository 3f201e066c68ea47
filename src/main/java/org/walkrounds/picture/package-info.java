/** Pictures that staff upload to be shown as they are: checked, made upright and small, stripped, served for good. */
@ApplicationModule(displayName = "Picture", allowedDependencies = "files")
@NullMarked
package org.walkrounds.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
