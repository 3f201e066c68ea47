package org.walkrounds.site;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.walkrounds.session.InfoSession;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.TourDocument;

/** What crawlers read first: which addresses there are and which are not for them. */
final class SiteIndex {

    private static final List<String> PAGES =
            List.of("/", "/program", "/resources", "/tour-text", "/sessions", "/brochure");

    private SiteIndex() {}

    static String robots(String baseUrl) {
        return """
                User-agent: *
                Disallow: /studio
                Disallow: /login
                Disallow: /setup

                Sitemap: %s/sitemap.xml
                """.formatted(baseUrl);
    }

    static String sitemap(String baseUrl, TourDocument tour, List<InfoSession> sessions) {
        Stream<String> scenes = tour.scenes().stream().map(Scene::id).map(id -> "/tour/" + id);
        Stream<String> dates = sessions.stream().map(session -> "/sessions/" + session.slug());
        return Stream.of(PAGES.stream(), scenes, dates)
                .flatMap(paths -> paths)
                .map(path -> "  <url><loc>" + baseUrl + path + "</loc></url>\n")
                .collect(Collectors.joining("", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        """, "</urlset>\n"));
    }
}
