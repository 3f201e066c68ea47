package org.walkrounds.site;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import tools.jackson.databind.json.JsonMapper;

/** Sets a public page as a whole HTML document, without a session and without Flow. */
@Component
class PageRenderer {

    private final FrontendBundle bundle;
    private final SiteProperties site;
    private final JsonMapper json;
    private final SpringTemplateEngine templates = new SpringTemplateEngine();

    PageRenderer(FrontendBundle bundle, SiteProperties site, JsonMapper json) {
        this.bundle = bundle;
        this.site = site;
        this.json = json;
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/site/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCacheable(true);
        templates.setTemplateResolver(resolver);
        templates.setEnableSpringELCompiler(true);
    }

    String render(PublicPage page) {
        Context context = new Context(Locale.US, page.model());
        context.setVariable("page", page);
        context.setVariable("baseUrl", site.baseUrl());
        context.setVariable("bundle", bundle);
        context.setVariable(
                "structured", page.structured().stream().map(this::inScript).toList());
        return templates.process(page.template(), context);
    }

    /** JSON that cannot end the script element it stands in, whatever its texts hold. */
    String inScript(Object value) {
        return json.writeValueAsString(value).replace("<", "\\u003c");
    }

    List<String> chunks(String module) {
        return bundle.chunks(module);
    }
}
