package org.walkrounds.broadcast;

/** In which form a take comes and goes. */
enum Rendition {
    /** Picture and sound. */
    FULL,
    /** Sound alone, for weak connections. */
    SOUND;

    /** The name in addresses and rows. */
    String key() {
        return this == FULL ? "full" : "sound";
    }

    static Rendition named(String key) {
        return key.equals("sound") ? SOUND : FULL;
    }
}
