package org.walkrounds.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.walkrounds.session.SampleSession;
import org.walkrounds.tour.SampleTour;

class SiteIndexTest {

    private static final String SITE = "https://openhouse.example";

    @Test
    void sitemap_names_every_page_every_room_and_every_session_that_comes() {
        String sitemap = SiteIndex.sitemap(
                SITE,
                SampleTour.of(SampleTour.scene("clinic"), SampleTour.scene("suite")),
                List.of(SampleSession.at("autumn", Instant.EPOCH)));

        assertThat(Jsoup.parse(sitemap, Parser.xmlParser())
                        .select("urlset > url > loc")
                        .eachText())
                .containsExactly(
                        SITE + "/",
                        SITE + "/program",
                        SITE + "/resources",
                        SITE + "/tour-text",
                        SITE + "/sessions",
                        SITE + "/brochure",
                        SITE + "/tour/clinic",
                        SITE + "/tour/suite",
                        SITE + "/sessions/autumn");
    }

    @Test
    void robots_are_kept_off_the_staff_pages_and_shown_the_sitemap() {
        assertThat(SiteIndex.robots(SITE).lines())
                .containsExactly(
                        "User-agent: *",
                        "Disallow: /studio",
                        "Disallow: /login",
                        "Disallow: /setup",
                        "",
                        "Sitemap: https://openhouse.example/sitemap.xml");
    }
}
