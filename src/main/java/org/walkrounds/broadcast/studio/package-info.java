/** Where hosts cut, publish and discard recordings. */
@NullMarked
package org.walkrounds.broadcast.studio;

import org.jspecify.annotations.NullMarked;
