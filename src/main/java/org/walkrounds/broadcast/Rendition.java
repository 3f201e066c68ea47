package org.walkrounds.broadcast;

import java.util.Locale;

/** In which form a take comes and goes. */
enum Rendition {
    /** Picture and sound. */
    FULL,
    /** A smaller picture and sound; not every recorder makes it. */
    SMALL,
    /** Sound alone, for the weakest connections. */
    SOUND;

    /** The names in a pattern of addresses. */
    static final String KEYS = "full|small|sound";

    /** The name in addresses and rows. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Rendition named(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
