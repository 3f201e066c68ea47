/** Addresses as codes that a phone's camera reads. */
@NullMarked
package org.walkrounds.qr;

import org.jspecify.annotations.NullMarked;
