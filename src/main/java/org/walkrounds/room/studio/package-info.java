/** What hosts find after a session: reports of the room, and the summary that visitors may read. */
@NullMarked
package org.walkrounds.room.studio;

import org.jspecify.annotations.NullMarked;
