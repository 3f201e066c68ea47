package org.walkrounds.brochure;

import java.util.List;

/**
 * A chapter of the brochure.
 *
 * @param id the id of its section; part of its anchor
 * @param title its title
 * @param contents its short name in the table of contents
 * @param opening whether it begins a page
 * @param parts what it says, in order
 */
record Chapter(String id, String title, String contents, boolean opening, List<Part> parts) {

    public Words titleWords() {
        return Words.of(title);
    }

    /** Whether it is kept on one page; a chapter that is known to need several breaks between its parts. */
    public boolean whole() {
        return parts.stream().noneMatch(part -> part instanceof Part.Rooms || part instanceof Part.Dates);
    }
}
