/** The brochure's studio: where a coordinator chooses cover, color and chapters, sees the pages and publishes. */
@NullMarked
package org.walkrounds.brochure.studio;

import org.jspecify.annotations.NullMarked;
