/**
 * Live video without a media server: what a host's browser records comes in as fragments, is checked, kept, and goes out
 * as HLS (RFC 8216); what was kept is the recording. Owns takes, segments and recordings; tells the room who is on air.
 */
@ApplicationModule(
        displayName = "Broadcast",
        allowedDependencies = {"mp4", "room", "session", "studio"})
@NullMarked
package org.walkrounds.broadcast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
