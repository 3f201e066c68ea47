package org.walkrounds.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.TourDocument;

/** What a template reads: what every page needs, then what the page adds. */
final class PageModel {

    private final Map<String, Object> values = new HashMap<>();

    private PageModel() {}

    static PageModel of(ProgramDocument program, TourDocument tour) {
        return new PageModel()
                .with("program", program)
                .with("illustrated", tour.scenes().stream().anyMatch(Scene::illustration))
                .with("setting", Setting.HOUSE)
                .with("oembed", "")
                .with("base", "")
                .with("chunks", List.of())
                .with("preview", "")
                .with("preloads", List.of());
    }

    PageModel with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    Map<String, Object> map() {
        return values;
    }
}
