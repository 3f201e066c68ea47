/** The tour studio: where a coordinator uploads panoramas, places links and facts in them, and publishes. */
@NullMarked
package org.walkrounds.tour.editor;

import org.jspecify.annotations.NullMarked;
