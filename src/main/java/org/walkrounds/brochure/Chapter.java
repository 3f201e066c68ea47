package org.walkrounds.brochure;

import java.util.List;

/**
 * A chapter of the brochure.
 *
 * @param id its anchor
 * @param title its title
 * @param contents its short name in the table of contents
 * @param parts what it says, in order
 */
record Chapter(String id, String title, String contents, List<Part> parts) {}
