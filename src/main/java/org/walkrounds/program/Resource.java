package org.walkrounds.program;

import org.walkrounds.documents.Checks;

/**
 * Something for applicants and residents to read or use.
 *
 * @param id unique among the resources
 * @param title its name
 * @param text what it is for
 * @param url where it is found, {@code https} or a page of this site; may be empty while the program gives none
 */
public record Resource(String id, String title, String text, String url) {

    public Resource {
        Checks checks = new Checks();
        id = checks.id("id", id);
        title = checks.text("title", title);
        text = checks.text("text", text);
        url = checks.optionalAddress("url", url);
        checks.done();
    }
}
