package org.walkrounds.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What axe-core finds on a page as it stands. */
final class Axe {

    private static final String RUN = """
            async () => {
              // What is still turning from one color into another has neither of them.
              await Promise.allSettled(document.getAnimations().filter(each => each instanceof CSSTransition).map(each => each.finished));
              const found = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
              return found.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.target.join(' ') + ' ' + n.failureSummary));
            }
            """;

    private Axe() {}

    @SuppressWarnings("unchecked")
    static List<String> violations(Page page, String where) {
        try {
            page.evaluate(Files.readString(Path.of("node_modules/axe-core/axe.min.js")) + "; undefined");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return ((List<String>) page.evaluate(RUN))
                .stream().map(violation -> where + ": " + violation).toList();
    }
}
