/** Addresses as codes that a phone's camera reads. */
@ApplicationModule(
        displayName = "QR code",
        allowedDependencies = {})
@NullMarked
package org.walkrounds.qr;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
