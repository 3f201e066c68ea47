/** The virtual open house: every feature in a package of its own, the application's entry point here. */
@NullMarked
package org.walkrounds;

import org.jspecify.annotations.NullMarked;
