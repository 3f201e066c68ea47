package org.walkrounds.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.walkrounds.testing.Database;
import org.walkrounds.testing.OnEachDatabase;

@OnEachDatabase
class InfoSessionsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final InfoSessions sessions;

    InfoSessionsTest(Database database) {
        sessions = new InfoSessions(JdbcClient.create(database.create()), clock);
    }

    @Test
    void new_house_has_no_sessions() {
        assertThat(sessions.isEmpty()).isTrue();
        assertThat(sessions.upcoming()).isEmpty();
        assertThat(sessions.find("autumn")).isEmpty();
    }

    @Test
    void session_comes_back_as_it_was_scheduled() {
        InfoSession session =
                SampleSession.in(ZoneId.of("Europe/Berlin"), "autumn", NOW.plusSeconds(3600), NOW.plusSeconds(9000));

        sessions.schedule(session);

        assertThat(sessions.find("autumn")).contains(session);
        assertThat(sessions.isEmpty()).isFalse();
    }

    @Test
    void hour_that_stands_twice_on_the_clock_comes_back_as_the_one_that_was_meant() {
        InfoSession first = SampleSession.at("first", Instant.parse("2026-11-01T05:30:00Z"));
        InfoSession second = SampleSession.at("second", Instant.parse("2026-11-01T06:30:00Z"));

        sessions.schedule(first);
        sessions.schedule(second);

        assertThat(sessions.find("first")).contains(first);
        assertThat(sessions.find("second")).contains(second);
    }

    @Test
    void next_session_stands_first_and_one_that_runs_is_still_there() {
        sessions.schedule(SampleSession.at("later", NOW.plusSeconds(7200)));
        sessions.schedule(SampleSession.at("sooner", NOW.plusSeconds(60)));
        sessions.schedule(SampleSession.at("running", NOW.minusSeconds(60)));
        sessions.schedule(SampleSession.at("just-over", NOW.minusSeconds(3600)));

        assertThat(sessions.upcoming()).extracting(InfoSession::slug).containsExactly("running", "sooner", "later");
    }

    @Test
    void session_that_is_over_keeps_its_address() {
        sessions.schedule(SampleSession.at("over", NOW.minusSeconds(90_000)));

        assertThat(sessions.find("over")).isPresent();
    }

    @Test
    void address_belongs_to_one_session() {
        sessions.schedule(SampleSession.at("autumn", NOW));

        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> sessions.schedule(SampleSession.at("autumn", NOW.plusSeconds(60))));
    }

    @Test
    void demo_puts_one_thursday_evening_in_boston_on_an_empty_schedule() {
        DemoSession demo = new DemoSession(sessions, clock);

        demo.run(new DefaultApplicationArguments());
        demo.run(new DefaultApplicationArguments());

        assertThat(sessions.upcoming())
                .singleElement()
                .satisfies(session ->
                        assertThat(session.hostStart()).hasToString("2026-12-10T19:00-05:00[America/New_York]"));
    }
}
