package org.walkrounds.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.walkrounds.mail.MailLayout;
import org.walkrounds.mail.PostOffice;
import org.walkrounds.mail.SentMail;
import org.walkrounds.program.PublishedPrograms;
import org.walkrounds.testing.Database;
import org.walkrounds.testing.OnEachDatabase;
import tools.jackson.databind.json.JsonMapper;

@OnEachDatabase
class RegistrationsTest {

    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 12, 10, 19, 0);

    /** Moves on with each look at it, so that who comes first is no matter of chance. */
    private final Clock clock = new Clock() {
        private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-24T15:00:00Z"));

        @Override
        public Instant instant() {
            return now.getAndUpdate(time -> time.plusMillis(10));
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    private final DataSource database;
    private final TransactionTemplate transaction;
    private final InfoSessions sessions;
    private final List<Object> told = new ArrayList<>();
    private final Registrations registrations;
    private final Seats seats;
    private final PostOffice post;

    RegistrationsTest(Database kind, @TempDir Path data) {
        database = kind.create();
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        JdbcClient jdbc = JdbcClient.create(database);
        JsonMapper json = JsonMapper.builder().build();
        List<Places> listeners = new ArrayList<>();
        sessions = new InfoSessions(
                new SessionStore(jdbc, json),
                clock,
                event -> listeners.forEach(listener -> {
                    if (event instanceof SessionChanged changed) {
                        listener.changed(changed);
                    } else if (event instanceof SessionMoved moved) {
                        listener.moved(moved);
                    }
                }));
        post = PostOffice.on(database, clock, data);
        PersonalLinks links = new PersonalLinks(jdbc, clock);
        RegistrantStore store = new RegistrantStore(jdbc, json);
        String baseUrl = "https://openhouse.example";
        SessionMail mail = new SessionMail(
                new Letters(PublishedPrograms.demo(), baseUrl),
                new MailLayout(),
                post.mails(),
                links,
                new Calendars(baseUrl, post.mails().sender()));
        Places places = new Places(sessions, store, links, mail, post.mails(), told::add, clock);
        registrations = new Registrations(sessions, store, links, places, mail, post.mails(), told::add, clock);
        listeners.add(places);
        seats = new Seats(links, store);
    }

    private InfoSession session(Integer places) {
        SessionDetails details = new SessionDetails(
                "Ask the residents",
                "An hour.",
                "",
                List.of(),
                List.of(),
                places,
                null,
                null,
                List.of(),
                true,
                true,
                "",
                "",
                false,
                true);
        InfoSession draft = sessions.draft(EVENING, Duration.ofHours(1), SampleSession.BOSTON, details);
        return sessions.move(draft.slug(), SessionState.SCHEDULED, "host");
    }

    private static RegistrationForm form(String email) {
        return new RegistrationForm("A. Student", email, "University", "MS4", Map.of(), "America/Chicago");
    }

    private SentMail lastMailTo(String email) {
        return post.mails().list("", 100).stream()
                .filter(sent -> sent.mail().to().equals(email))
                .findFirst()
                .orElseThrow();
    }

    private String token(String email, String path) {
        Matcher link = Pattern.compile(path + "/([\\w-]{43})")
                .matcher(lastMailTo(email).mail().text());
        assertThat(link.find()).as(lastMailTo(email).mail().text()).isTrue();
        return link.group(1);
    }

    private void moveByAnHour(InfoSession session) {
        sessions.change(
                session.slug(),
                session.version(),
                EVENING.plusHours(1),
                Duration.ofHours(1),
                SampleSession.BOSTON,
                session.details());
    }

    private Registrant confirmed(InfoSession session, String email) {
        registrations.register(session.slug(), form(email));
        return registrations.confirm(token(email, "confirm")).orElseThrow();
    }

    @Test
    void place_is_ones_own_once_the_address_is_confirmed() {
        InfoSession session = session(null);

        registrations.register(session.slug(), form(" Student@University.edu "));
        assertThat(registrations.of(session.slug()))
                .extracting(Registrant::state)
                .containsExactly(RegistrantState.PENDING);
        registrations.confirm(token("student@university.edu", "confirm"));

        SentMail mail = lastMailTo("student@university.edu");
        assertThat(mail.mail().subject()).isEqualTo("Your place is saved: Ask the residents");
        assertThat(mail.mail().text()).contains("6:00 – 7:00 pm (Chicago, CST)", "7:00 – 8:00 pm in Boston (EST)");
        assertThat(mail.mail().calendar().orElseThrow().text()).contains("METHOD:REQUEST");
        assertThat(seats.holder(session.slug(), token("student@university.edu", "join")))
                .map(Seat::name)
                .contains("A. Student");
    }

    @Test
    void confirming_twice_gives_one_place_and_one_mail() {
        InfoSession session = session(null);
        registrations.register(session.slug(), form("student@university.edu"));
        String token = token("student@university.edu", "confirm");

        registrations.confirm(token);
        registrations.confirm(token);

        assertThat(registrations.counts(session.slug())).containsExactly(Map.entry(RegistrantState.CONFIRMED, 1));
        assertThat(post.mails().list("", 100)).hasSize(2);
    }

    @Test
    void who_is_registered_is_told_to_the_owner_of_the_address_alone() {
        InfoSession session = session(null);
        Registrant first = confirmed(session, "student@university.edu");

        registrations.register(
                session.slug(), new RegistrationForm("Somebody else", "student@university.edu", "", "", Map.of(), ""));

        assertThat(registrations.of(session.slug())).containsExactly(first);
        assertThat(lastMailTo("student@university.edu").mail().subject()).startsWith("You are registered already");
    }

    @Test
    void who_comes_after_the_last_place_waits_and_moves_up_in_order() {
        InfoSession session = session(1);
        confirmed(session, "first@university.edu");
        assertThat(confirmed(session, "second@university.edu").state()).isEqualTo(RegistrantState.WAITING);
        assertThat(confirmed(session, "third@university.edu").state()).isEqualTo(RegistrantState.WAITING);

        registrations.giveBack(token("first@university.edu", "leave"));

        assertThat(registrations.of(session.slug()))
                .filteredOn(registrant -> registrant.state() == RegistrantState.CONFIRMED)
                .extracting(Registrant::email)
                .containsExactly("second@university.edu");
        assertThat(lastMailTo("second@university.edu").mail().subject()).startsWith("A place is yours");
        assertThat(lastMailTo("first@university.edu")
                        .mail()
                        .calendar()
                        .orElseThrow()
                        .text())
                .contains("METHOD:CANCEL");
    }

    @Test
    void place_that_was_given_back_opens_no_room() {
        InfoSession session = session(null);
        confirmed(session, "student@university.edu");
        String seat = token("student@university.edu", "join");

        registrations.giveBack(token("student@university.edu", "leave"));

        assertThat(seats.holder(session.slug(), seat)).isEmpty();
    }

    @Test
    void link_of_one_session_opens_no_other() {
        InfoSession first = session(null);
        InfoSession second = session(null);
        confirmed(first, "student@university.edu");

        assertThat(seats.holder(second.slug(), token("student@university.edu", "join")))
                .isEmpty();
        assertThat(seats.holder(first.slug(), "guessed")).isEmpty();
    }

    @Test
    void last_place_is_given_once_to_many_who_come_at_once() throws Exception {
        InfoSession session = session(3);
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String email = "student" + i + "@university.edu";
            registrations.register(session.slug(), form(email));
            tokens.add(token(email, "confirm"));
        }
        List<Callable<Boolean>> tasks = tokens.stream()
                .<Callable<Boolean>>map(token -> () -> transaction.execute(
                        status -> registrations.confirm(token).isPresent()))
                .toList();

        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<Boolean> done : threads.invokeAll(tasks)) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(registrations.counts(session.slug()))
                .containsOnly(Map.entry(RegistrantState.CONFIRMED, 3), Map.entry(RegistrantState.WAITING, 9));
    }

    @Test
    void more_places_let_those_move_up_who_wait() {
        InfoSession session = session(1);
        confirmed(session, "first@university.edu");
        confirmed(session, "second@university.edu");

        sessions.change(
                session.slug(),
                session.version(),
                EVENING,
                Duration.ofHours(1),
                SampleSession.BOSTON,
                SessionDetails.of("Ask the residents", "An hour."));

        assertThat(registrations.counts(session.slug())).containsExactly(Map.entry(RegistrantState.CONFIRMED, 2));
    }

    @Test
    void new_time_reaches_those_with_a_place_and_their_calendars() {
        InfoSession session = session(null);
        confirmed(session, "student@university.edu");

        moveByAnHour(session);

        SentMail mail = lastMailTo("student@university.edu");
        assertThat(mail.mail().subject()).startsWith("Changed: ");
        assertThat(mail.mail().text())
                .containsIgnoringWhitespaces("It was to be on Thursday, December 10, 7:00 – 8:00 pm in Boston.");
        assertThat(mail.mail().calendar().orElseThrow().text())
                .contains("SEQUENCE:1", "DTSTART;TZID=America/New_York:20261210T200000");
    }

    @Test
    void new_time_reaches_those_who_wait_and_they_still_do() {
        InfoSession session = session(1);
        confirmed(session, "first@university.edu");
        confirmed(session, "second@university.edu");

        moveByAnHour(session);

        SentMail mail = lastMailTo("second@university.edu");
        assertThat(mail.mail().subject()).startsWith("Changed: ");
        assertThat(mail.mail().text())
                .containsIgnoringWhitespaces("8:00 – 9:00 pm in Boston", "still on the wait list");
        assertThat(mail.mail().text()).contains("Leave the wait list").doesNotContain("/join/");
        assertThat(mail.mail().calendar()).isEmpty();
    }

    @Test
    void change_of_a_session_that_is_over_or_off_tells_nobody() {
        InfoSession session = session(null);
        confirmed(session, "student@university.edu");
        InfoSession off = sessions.cancel(session.slug(), "The host is ill.", "host");

        moveByAnHour(off);

        assertThat(lastMailTo("student@university.edu").mail().subject()).startsWith("Cancelled: ");
    }

    @Test
    void where_all_places_are_taken_the_mail_speaks_of_the_wait_list() {
        InfoSession session = session(1);
        confirmed(session, "first@university.edu");

        registrations.register(session.slug(), form("second@university.edu"));

        SentMail mail = lastMailTo("second@university.edu");
        assertThat(mail.mail().subject()).startsWith("Confirm your place on the wait list");
        assertThat(mail.mail().text()).doesNotContain("and it is yours.");
    }

    @Test
    void one_who_waits_and_asks_again_reads_that_the_turn_is_kept() {
        InfoSession session = session(1);
        confirmed(session, "first@university.edu");
        confirmed(session, "second@university.edu");

        registrations.register(session.slug(), form("second@university.edu"));

        assertThat(lastMailTo("second@university.edu").mail().subject()).startsWith("You are on the wait list already");
    }

    @Test
    void names_are_not_kept_of_those_who_were_told_otherwise() {
        InfoSession session = session(null);
        confirmed(session, "student@university.edu");

        assertThatExceptionOfType(InvalidSessionException.class)
                .isThrownBy(() -> sessions.change(
                        session.slug(),
                        session.version(),
                        EVENING,
                        Duration.ofHours(1),
                        SampleSession.BOSTON,
                        keepingNames(session.details())))
                .withMessageStartingWith("One person registered");
    }

    private static SessionDetails keepingNames(SessionDetails details) {
        return new SessionDetails(
                details.title(),
                details.summary(),
                details.description(),
                details.panelists(),
                details.agenda(),
                details.capacity(),
                details.registrationOpens(),
                details.registrationCloses(),
                details.questions(),
                details.listed(),
                details.lobbyChat(),
                details.lobbyMessage(),
                details.stage(),
                true,
                details.recorded());
    }

    @Test
    void who_wants_no_more_mail_of_a_session_that_is_over_gets_none() {
        InfoSession session = session(null);
        confirmed(session, "student@university.edu");
        String leave = token("student@university.edu", "leave");
        sessions.move(session.slug(), SessionState.ENDED, "host");
        int before = post.mails().list("", 100).size();

        registrations.giveBack(leave);

        assertThat(registrations.counts(session.slug())).containsExactly(Map.entry(RegistrantState.CANCELLED, 1));
        assertThat(post.mails().list("", 100)).hasSizeLessThanOrEqualTo(before);
    }

    @Test
    void one_whom_the_hosts_take_off_is_told_so_and_not_asked_back() {
        InfoSession session = session(null);
        Registrant registrant = confirmed(session, "student@university.edu");

        registrations.remove(registrant.id());

        SentMail mail = lastMailTo("student@university.edu");
        assertThat(mail.mail().subject()).startsWith("Your registration has ended");
        assertThat(mail.mail().text()).doesNotContain("Changed your mind");
        assertThat(mail.mail().calendar().orElseThrow().text()).contains("METHOD:CANCEL");
    }

    @Test
    void cancellation_tells_the_reason_and_empties_calendars() {
        InfoSession session = session(null);
        confirmed(session, "student@university.edu");

        sessions.cancel(session.slug(), "The host is ill.", "host");

        SentMail mail = lastMailTo("student@university.edu");
        assertThat(mail.mail().text()).contains("The host is ill.");
        assertThat(mail.mail().calendar().orElseThrow().text()).contains("METHOD:CANCEL", "STATUS:CANCELLED");
    }

    @Test
    void draft_and_cancelled_sessions_take_nobody() {
        InfoSession draft =
                sessions.draft(EVENING, Duration.ofHours(1), SampleSession.BOSTON, SessionDetails.of("A draft", ""));

        assertThatExceptionOfType(InvalidSessionException.class)
                .isThrownBy(() -> registrations.register(draft.slug(), form("student@university.edu")));
        assertThat(post.mails().list("", 100)).isEmpty();
    }

    @Test
    void erased_person_leaves_a_count_and_no_trace() {
        InfoSession session = session(null);
        Registrant registrant = confirmed(session, "student@university.edu");

        registrations.erase(registrant.id());

        assertThat(told).containsExactly(new RegistrantErased(session.slug(), registrant.id()));
        assertThat(registrations.of(session.slug())).isEmpty();
        assertThat(registrations.counts(session.slug())).containsExactly(Map.entry(RegistrantState.ERASED, 1));
        assertThat(post.mails().list("", 100)).isEmpty();
        assertThat(JdbcClient.create(database)
                        .sql("select count(*) from registrant where name like '%Student%' or email like '%university%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void place_of_an_erased_person_goes_to_the_first_who_waits() {
        InfoSession session = session(1);
        Registrant first = confirmed(session, "first@university.edu");
        confirmed(session, "second@university.edu");

        registrations.erase(first.id());

        assertThat(lastMailTo("second@university.edu").mail().subject()).startsWith("A place is yours");
    }

    @Test
    void message_reaches_all_who_have_a_place() {
        InfoSession session = session(1);
        confirmed(session, "first@university.edu");
        confirmed(session, "second@university.edu");

        assertThat(registrations.message(session.slug(), "Bring your questions", "Write them down.\nWe answer all."))
                .isEqualTo(1);

        assertThat(lastMailTo("first@university.edu").mail().text()).contains("We answer all.");
        assertThat(lastMailTo("second@university.edu").mail().subject()).startsWith("You are on the wait list");
    }
}
