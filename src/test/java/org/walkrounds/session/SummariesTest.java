package org.walkrounds.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.walkrounds.mail.Mail;
import org.walkrounds.mail.MailLayout;
import org.walkrounds.mail.PostOffice;
import org.walkrounds.mail.SentMail;
import org.walkrounds.program.PublishedPrograms;
import org.walkrounds.testing.Database;
import org.walkrounds.testing.OnEachDatabase;
import tools.jackson.databind.json.JsonMapper;

@OnEachDatabase
class SummariesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
    private static final SummaryEntry CALLS = new SummaryEntry(3, "Call", "How many nights?", "Four.", true);
    private static final SummaryEntry GYM = new SummaryEntry(5, "", "Is there a gym?", "", false);

    private final InfoSessions sessions;
    private final Registrations registrations;
    private final Summaries summaries;
    private final PostOffice post;
    private final String slug;

    SummariesTest(Database kind, @TempDir Path data) {
        DataSource database = kind.create();
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        JdbcClient jdbc = JdbcClient.create(database);
        JsonMapper json = JsonMapper.builder().build();
        sessions = new InfoSessions(new SessionStore(jdbc, json), clock, event -> {});
        post = PostOffice.on(database, clock, data);
        PersonalLinks links = new PersonalLinks(jdbc, clock);
        RegistrantStore registrants = new RegistrantStore(jdbc, json);
        String baseUrl = "https://openhouse.example";
        SessionMail mail = new SessionMail(
                new Letters(PublishedPrograms.demo(), baseUrl),
                new MailLayout(),
                post.mails(),
                links,
                new Calendars(baseUrl, post.mails().sender()));
        Places places = new Places(sessions, registrants, links, mail, post.mails(), event -> {}, clock);
        registrations = new Registrations(sessions, registrants, links, places, mail, post.mails(), event -> {}, clock);
        summaries = new Summaries(sessions, new SummaryStore(jdbc, json), registrants, mail, clock);
        slug = sessions.draft(
                        LocalDateTime.of(2026, 12, 10, 19, 0),
                        Duration.ofHours(1),
                        SampleSession.BOSTON,
                        SessionDetails.of("Ask us", "An hour."))
                .slug();
        sessions.move(slug, SessionState.SCHEDULED, "host");
        registrations.add(slug, "Ann", "ann@university.edu");
        registrations.add(slug, "Ben", "ben@university.edu");
        sessions.move(slug, SessionState.ENDED, "host");
    }

    private List<Mail> followUps() {
        return post.mails().list("", 100).stream()
                .map(SentMail::mail)
                .filter(mail -> mail.subject().startsWith("Your questions, answered"))
                .toList();
    }

    @Test
    void draft_comes_back_as_it_was_saved_and_counts_its_versions() {
        assertThat(summaries.find(slug)).isEqualTo(Summary.NONE);

        assertThat(summaries.save(slug, 0, List.of(CALLS, GYM)).version()).isEqualTo(1);
        assertThat(summaries.save(slug, 1, List.of(CALLS, GYM)).version()).isEqualTo(1);
        assertThat(summaries.save(slug, 1, List.of(GYM)).version()).isEqualTo(2);
        assertThat(summaries.find(slug).draft()).containsExactly(GYM);
        assertThat(summaries.published(slug)).isEmpty();
    }

    @Test
    void second_of_two_editors_is_told_and_gets_what_the_first_saved() {
        summaries.save(slug, 0, List.of(CALLS));

        assertThatExceptionOfType(StaleSummaryException.class)
                .isThrownBy(() -> summaries.save(slug, 0, List.of(GYM)))
                .satisfies(stale -> assertThat(stale.newest().draft()).containsExactly(CALLS));
        assertThatExceptionOfType(StaleSummaryException.class).isThrownBy(() -> summaries.publish(slug, 0, true));
        assertThat(summaries.find(slug).draft()).containsExactly(CALLS);
    }

    @Test
    void visitors_read_what_was_published_and_not_what_was_saved_since() {
        summaries.save(slug, 0, List.of(CALLS, GYM));
        summaries.publish(slug, 1, false);
        summaries.save(slug, 1, List.of());

        assertThat(summaries.published(slug)).containsExactly(new SummaryTopic("Call", List.of(CALLS)));
        assertThat(summaries.published()).containsExactly(slug);
        assertThat(summaries.find(slug).published()).contains(new Summary.Publication(NOW, List.of(CALLS)));

        summaries.takeBack(slug);
        assertThat(summaries.published(slug)).isEmpty();
        assertThat(summaries.published()).isEmpty();
    }

    @Test
    void those_with_a_place_are_written_to_once_however_often_it_is_published() {
        summaries.save(slug, 0, List.of(CALLS));
        assertThat(summaries.publish(slug, 1, false)).isZero();
        assertThat(followUps()).isEmpty();

        assertThat(summaries.publish(slug, 1, true)).isEqualTo(2);
        summaries.takeBack(slug);
        registrations.add(slug, "Cleo", "cleo@university.edu");
        assertThat(summaries.publish(slug, 1, true)).isZero();

        assertThat(followUps())
                .extracting(Mail::to)
                .containsExactlyInAnyOrder("ann@university.edu", "ben@university.edu");
    }

    @Test
    void mail_leads_to_the_answers_and_can_be_ended_and_brings_no_entry() {
        summaries.save(slug, 0, List.of(CALLS));
        summaries.publish(slug, 1, true);

        Mail mail = followUps().getFirst();
        assertThat(mail.text())
                .contains("“Ask us” is over.", "https://openhouse.example/sessions/" + slug + "#answers")
                .contains("No more mail about this session")
                .doesNotContain("/join/", "Nobody has to be there");
        assertThat(mail.html()).contains("Read the answers", "/sessions/" + slug + "#answers");
        assertThat(mail.calendar()).isEmpty();
        assertThat(mail.unsubscribe()).isPresent();
    }

    @Test
    void nothing_is_published_before_the_end_without_an_answer_or_empty() {
        summaries.save(slug, 0, List.of(GYM));
        assertThatExceptionOfType(InvalidSessionException.class)
                .isThrownBy(() -> summaries.publish(slug, 1, true))
                .withMessage("Include at least one answer.");

        summaries.save(slug, 1, List.of(new SummaryEntry(5, "", "Is there a gym?", "", true)));
        assertThatExceptionOfType(InvalidSessionException.class)
                .isThrownBy(() -> summaries.publish(slug, 2, true))
                .withMessage("“Is there a gym?” has no answer yet. Write one, or leave it out.");

        sessions.move(slug, SessionState.LIVE, "host");
        assertThatExceptionOfType(InvalidSessionException.class)
                .isThrownBy(() -> summaries.save(slug, 2, List.of(CALLS)))
                .withMessage("A summary is written once the session is over.");
        assertThat(summaries.published(slug)).isEmpty();
    }

    @Test
    void topics_stand_in_the_order_in_which_they_come_and_what_has_none_before_them() {
        SummaryEntry calls = new SummaryEntry(7, "call", "Weekends?", "One in four.", true);
        SummaryEntry plain = new SummaryEntry(8, "", "When?", "In July.", true);

        assertThat(SummaryTopic.of(List.of(CALLS, GYM, plain, calls)))
                .containsExactly(new SummaryTopic("", List.of(plain)), new SummaryTopic("Call", List.of(CALLS, calls)));
    }

    @Test
    void draft_forgets_a_question_that_is_gone_from_the_log_and_keeps_what_is_published() {
        summaries.save(slug, 0, List.of(CALLS));
        summaries.publish(slug, 1, false);
        SummaryEntry visa = new SummaryEntry(8, "", "Do you sponsor visas?", "", false);
        summaries.save(slug, 1, List.of(CALLS, GYM, visa));

        summaries.forgetAllBut(slug, Set.of(8L));

        assertThat(summaries.find(slug).draft()).containsExactly(CALLS, visa);
        assertThat(summaries.find(slug).version()).isEqualTo(3);
    }
}
