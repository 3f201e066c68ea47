/** Where hosts write their sessions down and see who comes. */
@NullMarked
package org.walkrounds.session.studio;

import org.jspecify.annotations.NullMarked;
