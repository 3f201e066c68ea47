package org.walkrounds.site;

import java.util.List;
import java.util.Map;

/**
 * A public document: what its template says and what search engines and link previews read in its head.
 *
 * @param template name of the template under {@code templates/site}
 * @param path its canonical path
 * @param title its title, without the site's name
 * @param description one sentence for search results and link previews
 * @param image path of the picture for link previews
 * @param structured its JSON-LD objects
 * @param model what the template reads
 */
record PublicPage(
        String template,
        String path,
        String title,
        String description,
        String image,
        List<Map<String, Object>> structured,
        Map<String, Object> model) {

    static final String SHARE_PICTURE = "/look/share.jpg";

    static PublicPage of(String template, String path, String title, String description, Map<String, Object> model) {
        return new PublicPage(template, path, title, description, SHARE_PICTURE, List.of(), model);
    }

    PublicPage withStructured(List<Map<String, Object>> objects) {
        return new PublicPage(template, path, title, description, image, objects, model);
    }

    PublicPage withImage(String picture) {
        return new PublicPage(template, path, title, description, picture, structured, model);
    }
}
