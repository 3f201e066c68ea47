package org.walkrounds.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.walkrounds.testing.Database;
import org.walkrounds.testing.OnEachDatabase;
import org.walkrounds.tour.SampleTour;
import org.walkrounds.tour.SampleTours;
import org.walkrounds.tour.TourDocument;

@OnEachDatabase
class LooksTest {

    private static final String VISIT = """
            [{"scene": "hall", "entered": true, "points": ["desk", "gone"], "looks": [{"cell": 156, "seconds": 8}]}]
            """;

    private final TourDocument tour =
            SampleTour.of(SampleTour.with(SampleTour.scene("hall"), SampleTour.hotspot("desk", 10)));
    private final DataSource database;
    private final Looks looks;
    private final MockMvc site;

    LooksTest(Database database) {
        this.database = database.create();
        looks = looks("2026-11-29T10:00:00Z");
        site = MockMvcBuilders.standaloneSetup(new LooksController(looks, SampleTours.of(tour)))
                .build();
    }

    @Test
    void visits_add_up() throws Exception {
        assertThat(told(VISIT)).isEqualTo(204);
        assertThat(told(VISIT)).isEqualTo(204);

        assertThat(looks.ofLastDays(1))
                .containsExactlyInAnyOrder(
                        new Sum("hall", "visit", 2), new Sum("hall", "point:desk", 2), new Sum("hall", "cell:156", 16));
    }

    @Test
    void days_are_counted_back_from_today() throws Exception {
        told(VISIT);
        looks.write();
        Looks nextWeek = looks("2026-12-05T23:00:00Z");

        assertThat(nextWeek.ofLastDays(6)).isEmpty();
        assertThat(nextWeek.ofLastDays(7)).hasSize(3);
    }

    @Test
    void nodes_add_to_the_same_sums() {
        Glimpse glimpse = new Glimpse("hall", true, List.of(), List.of());
        Looks other = looks("2026-11-29T10:00:00Z");

        looks.count(List.of(glimpse), tour);
        other.count(List.of(glimpse), tour);
        looks.write();

        assertThat(other.ofLastDays(1)).containsExactly(new Sum("hall", "visit", 2));
    }

    @Test
    void who_asks_for_privacy_and_who_works_here_is_not_counted() throws Exception {
        Principal staff = () -> "coordinator@example.org";

        assertThat(answer(post("/api/tour/looks").content(VISIT).header("Sec-GPC", "1")))
                .isEqualTo(204);
        assertThat(answer(post("/api/tour/looks").content(VISIT).principal(staff)))
                .isEqualTo(204);

        assertThat(looks.ofLastDays(1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "{}",
                "[null]",
                "[{\"scene\": \"hall\"}]",
                "[{\"scene\": \"hall\", \"entered\": true, \"points\": [], \"looks\": [], \"who\": \"me\"}]",
                "[{\"scene\": \"hall\", \"entered\": true, \"points\": [], \"looks\": [{\"cell\": 288, \"seconds\": 1}]}]",
                "[{\"scene\": \"hall\", \"entered\": true, \"points\": [], \"looks\": [{\"cell\": 1, \"seconds\": 1000000}]}]",
                "[{\"scene\": \"hall\", \"entered\": true, \"points\": [], \"looks\": [{\"cell\": 1, \"seconds\": -5}]}]"
            })
    void nonsense_is_refused_and_counts_nothing(String body) throws Exception {
        assertThat(told(body)).isEqualTo(400);
        assertThat(looks.ofLastDays(1)).isEmpty();
    }

    @Test
    void more_than_a_visit_can_hold_is_refused() throws Exception {
        assertThat(told("[" + " ".repeat(20_000) + "]")).isEqualTo(413);
    }

    @Test
    void rooms_that_the_tour_does_not_have_are_left_out() throws Exception {
        assertThat(told(VISIT.replace("hall", "nowhere"))).isEqualTo(204);
        assertThat(looks.ofLastDays(1)).isEmpty();
    }

    @Test
    void a_flood_moves_the_sums_no_further_than_many_visitors_would() {
        Glimpse glimpse = new Glimpse("hall", true, List.of(), List.of());
        for (int i = 0; i < 6_000; i++) {
            looks.count(List.of(glimpse), tour);
        }

        assertThat(looks.ofLastDays(1)).containsExactly(new Sum("hall", "visit", 5_000));
    }

    private Looks looks(String now) {
        return new Looks(new LookStore(JdbcClient.create(database)), Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private int told(String body) throws Exception {
        return answer(post("/api/tour/looks").content(body));
    }

    private int answer(MockHttpServletRequestBuilder request) throws Exception {
        return site.perform(request).andReturn().getResponse().getStatus();
    }
}
