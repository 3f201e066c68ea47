package org.walkrounds.site;

import java.util.Locale;

/** Where a document of the walkthrough stands; {@code frontend/tour/address.ts} knows the same. */
public enum Setting {
    /** On this site. */
    HOUSE,
    /** In a frame of another site: its links to other pages open these beside that site. */
    FRAME,
    /** Among files on any web server: there is nothing behind it that could answer. */
    FOLDER;

    /** As the document's root element says it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the site answers at the addresses that the page makes itself. */
    public boolean isHouse() {
        return this == HOUSE;
    }
}
