package org.walkrounds.program;

import java.util.List;

/**
 * A chapter of the program's page.
 *
 * @param id the chapter's address within its page
 * @param title its title
 * @param contents its short name in the table of contents
 * @param blocks what it says; a section without blocks is not shown to visitors
 * @param prompt what a coordinator is asked to write here while it is empty
 */
public record Section(String id, String title, String contents, List<Block> blocks, String prompt) {

    public Section {
        Checks.id(id);
        title = Checks.text(title, "title");
        contents = Checks.optionalText(contents, "contents");
        contents = contents.isEmpty() ? title : contents;
        blocks = Checks.list(blocks);
        prompt = Checks.optionalText(prompt, "prompt");
    }

    /** Whether visitors see nothing of it yet. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }
}
