package org.walkrounds.brochure;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Sets an edition as XHTML with its style sheet inside, by an engine of its own that no web page is resolved by. */
final class PrintTemplate {

    /** The contents have a bookmark of their own. */
    static final int BOOKMARKS_BEFORE_CHAPTERS = 1;

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final String style = Resources.text("/templates/brochure/brochure.css");

    PrintTemplate() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(PrintTemplate.class.getClassLoader());
        resolver.setPrefix("templates/brochure/");
        resolver.setSuffix(".xml");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
        engine.setEnableSpringELCompiler(true);
    }

    String xhtml(Edition edition) {
        return engine.process("brochure", new Context(Locale.US, Map.of("edition", edition, "style", style(edition))));
    }

    private String style(Edition edition) {
        Paper paper = edition.paper();
        return style.replace("$size", paper.size())
                .replace("$width", paper.inchesWide() + "in")
                .replace("$coverHeight", paper.coverHeight())
                .replace("$titleHeight", paper.titleHeight())
                .replace("$accentWords", edition.accent().words())
                .replace("$accentInk", edition.accent().inkOnArea())
                .replace("$accent", edition.accent().area());
    }
}
