package org.walkrounds.session;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A host's Markdown as HTML: what is HTML in it is shown as text, and links lead to the web or a mail address only. */
final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(AutolinkExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    private Markdown() {}

    static String html(String text) {
        // Pictures would be loaded from elsewhere, which the pages' policy forbids; their words stay as a link.
        return RENDERER.render(PARSER.parse(text.replace("![", "[")));
    }
}
