/** The staff's view of outgoing mail: what was sent to whom, what has failed, and another try. */
@NullMarked
package org.walkrounds.mail.outbox;

import org.jspecify.annotations.NullMarked;
