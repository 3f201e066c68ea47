package org.walkrounds.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.walkrounds.testing.Database;
import org.walkrounds.testing.OnEachDatabase;
import tools.jackson.databind.json.JsonMapper;

@OnEachDatabase
class InfoSessionsTest {

    private static final ZoneId BOSTON = SampleSession.BOSTON;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final SessionDetails DETAILS = SessionDetails.of("Ask the residents", "An hour with residents.");
    private static final String WEEKLY = "FREQ=WEEKLY;COUNT=3";
    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 12, 10, 19, 0);

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-24T15:00:00Z"), ZoneOffset.UTC);
    private final List<Object> events = new ArrayList<>();
    private final InfoSessions sessions;

    InfoSessionsTest(Database database) {
        sessions = new InfoSessions(
                new SessionStore(
                        JdbcClient.create(database.create()),
                        JsonMapper.builder().build()),
                clock,
                events::add);
    }

    private InfoSession scheduled(LocalDateTime start) {
        return sessions.move(sessions.draft(start, HOUR, BOSTON, DETAILS).slug(), SessionState.SCHEDULED, "host");
    }

    private InfoSession changed(InfoSession session, LocalDateTime start, SessionDetails details) {
        return sessions.change(session.slug(), session.version(), start, HOUR, BOSTON, details);
    }

    @Test
    void new_house_has_no_sessions() {
        assertThat(sessions.isEmpty()).isTrue();
        assertThat(sessions.upcoming()).isEmpty();
        assertThat(sessions.find("autumn")).isEmpty();
    }

    @Test
    void session_comes_back_as_it_was_written() {
        SessionDetails details = new SessionDetails(
                "Ask us",
                "An hour.",
                "*More* about it.",
                List.of(new SessionDetails.Panelist("A resident", "PGY-5")),
                List.of(new SessionDetails.AgendaItem(0, "Welcome", "")),
                40,
                Instant.parse("2026-11-25T00:00:00Z"),
                Instant.parse("2026-12-09T00:00:00Z"),
                List.of(new RegistrationQuestion(
                        "from", RegistrationQuestion.Kind.CHOICE, "Where from?", List.of("Here", "Abroad"), true)),
                false,
                true,
                "Have a look around.",
                "https://player.vimeo.com/video/1",
                true,
                false);

        InfoSession session = sessions.draft(EVENING, HOUR, ZoneId.of("Europe/Berlin"), details);

        assertThat(sessions.find(session.slug())).contains(session);
        assertThat(session.details()).isEqualTo(details);
        assertThat(session.state()).isEqualTo(SessionState.DRAFT);
    }

    @Test
    void draft_is_hidden_from_visitors_until_it_is_scheduled() {
        InfoSession draft = sessions.draft(EVENING, HOUR, BOSTON, DETAILS);
        assertThat(sessions.upcoming()).isEmpty();
        assertThat(sessions.announced(draft.slug())).isEmpty();

        sessions.move(draft.slug(), SessionState.SCHEDULED, "host");

        assertThat(sessions.upcoming()).extracting(InfoSession::slug).containsExactly(draft.slug());
        assertThat(events)
                .containsExactly(new SessionMoved(draft.slug(), SessionState.DRAFT, SessionState.SCHEDULED, "host"));
    }

    @Test
    void unlisted_session_is_found_by_its_address_alone() {
        SessionDetails unlisted = new SessionDetails(
                "Quiet", "", "", List.of(), List.of(), null, null, null, List.of(), false, true, "", "", false, true);
        InfoSession session = sessions.draft(EVENING, HOUR, BOSTON, unlisted);
        sessions.move(session.slug(), SessionState.SCHEDULED, "host");

        assertThat(sessions.upcoming()).isEmpty();
        assertThat(sessions.announced(session.slug())).isPresent();
    }

    @Test
    void same_title_gets_an_address_with_its_day() {
        sessions.draft(EVENING, HOUR, BOSTON, DETAILS);

        assertThat(sessions.draft(EVENING.plusMonths(1), HOUR, BOSTON, DETAILS).slug())
                .isEqualTo("ask-the-residents-2027-01-10");
        assertThat(sessions.draft(EVENING.plusMonths(1), HOUR, BOSTON, DETAILS).slug())
                .isEqualTo("ask-the-residents-2027-01-10-2");
    }

    @Test
    void next_session_stands_first_and_one_that_runs_is_still_there() {
        InfoSession later = scheduled(EVENING.plusDays(2));
        InfoSession sooner = scheduled(EVENING);
        InfoSession running = scheduled(LocalDateTime.of(2026, 11, 24, 9, 30));

        assertThat(sessions.upcoming())
                .extracting(InfoSession::slug)
                .containsExactly(running.slug(), sooner.slug(), later.slug());
    }

    @Test
    void new_time_raises_the_sequence_and_keeps_the_identity() {
        InfoSession before = scheduled(EVENING);

        InfoSession after = changed(before, EVENING.plusHours(1), DETAILS);

        assertThat(after.calendar().uid()).isEqualTo(before.calendar().uid());
        assertThat(after.calendar().sequence()).isEqualTo(before.calendar().sequence() + 1);
        assertThat(events).last().isEqualTo(new SessionChanged(before, after, true));
    }

    @Test
    void lobby_that_is_open_shuts_when_the_start_moves_away() {
        InfoSession lobby = sessions.move(scheduled(EVENING).slug(), SessionState.LOBBY, "host");

        assertThat(changed(lobby, EVENING, SessionDetails.of("Ask the residents", "Another hour."))
                        .state())
                .isEqualTo(SessionState.LOBBY);
        InfoSession now = sessions.find(lobby.slug()).orElseThrow();
        assertThat(changed(now, EVENING.plusWeeks(1), DETAILS).state()).isEqualTo(SessionState.SCHEDULED);
    }

    @Test
    void change_that_no_calendar_shows_is_no_news() {
        InfoSession before = scheduled(EVENING);

        InfoSession after = changed(
                before, EVENING, before.details().with(List.of(new SessionDetails.AgendaItem(0, "Welcome", ""))));

        assertThat(after.calendar().sequence()).isEqualTo(before.calendar().sequence());
        assertThat(events).last().isEqualTo(new SessionChanged(before, after, false));
    }

    @Test
    void of_two_who_edit_the_second_is_told_and_nothing_is_lost() {
        InfoSession seen = scheduled(EVENING);
        InfoSession first = changed(seen, EVENING.plusHours(1), DETAILS);

        assertThatExceptionOfType(StaleSessionException.class)
                .isThrownBy(() -> changed(seen, EVENING.minusHours(1), DETAILS))
                .satisfies(stale -> assertThat(stale.newest()).isEqualTo(first));
        assertThat(sessions.find(seen.slug())).contains(first);
    }

    @Test
    void series_keeps_its_hour_where_clocks_change() {
        List<InfoSession> series =
                sessions.draftSeries(LocalDateTime.of(2027, 3, 4, 19, 0), HOUR, BOSTON, DETAILS, WEEKLY);

        assertThat(series)
                .extracting(session -> session.hostStart().toLocalDateTime())
                .containsExactly(
                        LocalDateTime.of(2027, 3, 4, 19, 0),
                        LocalDateTime.of(2027, 3, 11, 19, 0),
                        LocalDateTime.of(2027, 3, 18, 19, 0));
        assertThat(series.get(1).start()).isEqualTo(Instant.parse("2027-03-12T00:00:00Z"));
        assertThat(series.get(2).start()).isEqualTo(Instant.parse("2027-03-18T23:00:00Z"));
    }

    @Test
    void change_of_all_that_follow_leaves_those_before() {
        List<InfoSession> series = sessions.draftSeries(EVENING, HOUR, BOSTON, DETAILS, WEEKLY);
        InfoSession second = series.get(1);

        sessions.changeFollowing(
                second.slug(),
                second.version(),
                EVENING.plusWeeks(1).plusMinutes(30),
                HOUR,
                BOSTON,
                SessionDetails.of("Ask the fellows", ""));

        assertThat(sessions.series(second.series()))
                .extracting(InfoSession::title)
                .containsExactly("Ask the residents", "Ask the fellows", "Ask the fellows");
        assertThat(sessions.series(second.series()))
                .extracting(session -> session.hostStart().toLocalTime())
                .containsExactly(
                        EVENING.toLocalTime(),
                        EVENING.toLocalTime().plusMinutes(30),
                        EVENING.toLocalTime().plusMinutes(30));
    }

    @Test
    void time_to_register_keeps_its_distance_from_each_date() {
        List<InfoSession> series = sessions.draftSeries(EVENING, HOUR, BOSTON, closing(EVENING.minusDays(1)), WEEKLY);
        assertThat(series)
                .extracting(InfoSessionsTest::closes)
                .containsExactly(EVENING.minusDays(1), EVENING.plusDays(6), EVENING.plusDays(13));

        InfoSession second = series.get(1);
        LocalDateTime later = EVENING.plusWeeks(1).plusHours(1);
        sessions.changeFollowing(second.slug(), second.version(), later, HOUR, BOSTON, closing(later.minusDays(2)));

        assertThat(sessions.series(second.series()))
                .extracting(InfoSessionsTest::closes)
                .containsExactly(EVENING.minusDays(1), later.minusDays(2), later.plusDays(5));
        assertThat(closes(sessions.copy(second.slug()))).isEqualTo(later.plusDays(5));
    }

    private static SessionDetails closing(LocalDateTime closes) {
        return new SessionDetails(
                "Ask the residents",
                "",
                "",
                List.of(),
                List.of(),
                null,
                null,
                closes.atZone(BOSTON).toInstant(),
                List.of(),
                true,
                true,
                "",
                "",
                false,
                false);
    }

    private static LocalDateTime closes(InfoSession session) {
        return LocalDateTime.ofInstant(session.details().closes().orElseThrow(), BOSTON);
    }

    @Test
    void drafts_of_a_series_are_announced_together_from_one_on() {
        List<InfoSession> series = sessions.draftSeries(EVENING, HOUR, BOSTON, DETAILS, WEEKLY);
        InfoSession alone = sessions.draft(EVENING.plusWeeks(1), HOUR, BOSTON, DETAILS);

        List<InfoSession> announced = sessions.announceFrom(series.get(1).slug(), "hugo");

        assertThat(announced)
                .extracting(InfoSession::slug)
                .containsExactly(series.get(1).slug(), series.get(2).slug());
        assertThat(sessions.series(series.getFirst().series()))
                .extracting(InfoSession::state)
                .containsExactly(SessionState.DRAFT, SessionState.SCHEDULED, SessionState.SCHEDULED);
        assertThat(sessions.find(alone.slug()).orElseThrow().state()).isEqualTo(SessionState.DRAFT);
        assertThat(sessions.draftsFrom(alone.slug()))
                .extracting(InfoSession::slug)
                .containsExactly(alone.slug());
    }

    @Test
    void rule_without_an_end_or_without_sense_is_refused() {
        for (String rule : List.of("FREQ=WEEKLY", "FREQ=HOURLY;COUNT=3", "every Thursday", "FREQ=DAILY;COUNT=60", "")) {
            assertThatExceptionOfType(InvalidSessionException.class)
                    .as(rule)
                    .isThrownBy(() -> sessions.draftSeries(EVENING, HOUR, BOSTON, DETAILS, rule));
        }
        assertThat(sessions.isEmpty()).isTrue();
    }

    @Test
    void cancelled_session_says_why_and_does_not_come_back() {
        InfoSession session = scheduled(EVENING);

        assertThatExceptionOfType(InvalidSessionException.class)
                .isThrownBy(() -> sessions.cancel(session.slug(), " ", "host"));
        InfoSession cancelled = sessions.cancel(session.slug(), "The host is ill.", "host");

        assertThat(cancelled.reason()).isEqualTo("The host is ill.");
        assertThat(cancelled.calendar().sequence()).isEqualTo(1);
        assertThat(sessions.upcoming()).isEmpty();
        assertThatExceptionOfType(InvalidSessionException.class)
                .isThrownBy(() -> sessions.move(session.slug(), SessionState.LIVE, "host"));
    }

    @Test
    void end_by_mistake_can_be_taken_back() {
        InfoSession session = scheduled(EVENING);
        for (SessionState state :
                List.of(SessionState.LOBBY, SessionState.LIVE, SessionState.ENDED, SessionState.LIVE)) {
            assertThat(sessions.move(session.slug(), state, "host").state()).isEqualTo(state);
        }
    }

    @Test
    void only_a_draft_can_be_removed() {
        InfoSession draft = sessions.draft(EVENING, HOUR, BOSTON, DETAILS);
        InfoSession announced = scheduled(EVENING);

        sessions.discard(draft.slug());

        assertThat(sessions.find(draft.slug())).isEmpty();
        assertThatExceptionOfType(InvalidSessionException.class).isThrownBy(() -> sessions.discard(announced.slug()));
    }

    @Test
    void copy_is_a_draft_a_week_later() {
        InfoSession copy = sessions.copy(scheduled(EVENING).slug());

        assertThat(copy.state()).isEqualTo(SessionState.DRAFT);
        assertThat(copy.hostStart().toLocalDateTime()).isEqualTo(EVENING.plusWeeks(1));
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
