package org.walkrounds.brochure;

import java.util.List;

/**
 * A chapter of the brochure.
 *
 * @param id the id of its section; part of its anchor
 * @param title its title
 * @param contents its short name in the table of contents
 * @param parts what it says, in order
 */
record Chapter(String id, String title, String contents, List<Part> parts) {

    private static final int LONGEST_END = 24;

    /** The title but for {@link #titleEnd()}. */
    public String titleStart() {
        return title.substring(0, title.length() - titleEnd().length()).strip();
    }

    /** The title's last two words, kept together so that none stands alone on a line; none where they are long. */
    public String titleEnd() {
        int last = title.lastIndexOf(' ');
        String end = title.substring(title.lastIndexOf(' ', last - 1) + 1);
        return end.length() > LONGEST_END ? "" : end;
    }
}
