package org.walkrounds.mail;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Sets a letter in the look of the house, as HTML for mail programs and as plain text. Nothing in it is loaded from
 * anywhere: no picture, no script, nothing that tells whether it was read.
 */
@Component
public class MailLayout {

    private final SpringTemplateEngine templates = new SpringTemplateEngine();

    public MailLayout() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(MailLayout.class.getClassLoader());
        resolver.setPrefix("templates/mail/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(resolver);
        templates.setEnableSpringELCompiler(true);
    }

    public Written write(Letter letter) {
        return new Written(
                templates.process("letter", new Context(Locale.US, Map.of("letter", letter))), PlainLetter.of(letter));
    }
}
