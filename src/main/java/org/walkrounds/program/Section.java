package org.walkrounds.program;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.walkrounds.documents.Checks;

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
        Checks checks = new Checks();
        id = checks.id("id", id);
        title = checks.text("title", title);
        contents = checks.optionalText("contents", contents);
        contents = contents.isEmpty() ? title : contents;
        blocks = List.copyOf(blocks);
        prompt = checks.optionalText("prompt", prompt);
        checks.done();
    }

    /** Whether visitors see nothing of it yet. */
    @JsonIgnore
    public boolean isEmpty() {
        return blocks.isEmpty();
    }
}
