package org.walkrounds.program;

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
        Checks.id(id);
        title = Checks.text(title, "title");
        text = Checks.text(text, "text");
        url = Checks.optionalText(url, "url");
        if (!url.isEmpty() && !url.startsWith("https://") && !(url.startsWith("/") && !url.startsWith("//"))) {
            throw new IllegalArgumentException("url must start with https:// or with a single /");
        }
    }
}
