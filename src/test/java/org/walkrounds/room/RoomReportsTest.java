package org.walkrounds.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walkrounds.room.Logs.SLUG;
import static org.walkrounds.room.People.ANN;
import static org.walkrounds.room.People.BEN;
import static org.walkrounds.room.People.HOST;
import static org.walkrounds.room.People.MODERATOR;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.walkrounds.room.PollEvent.Kind;
import org.walkrounds.room.PollEvent.Sheet;
import org.walkrounds.room.RoomReport.AskedQuestion;
import org.walkrounds.room.RoomReport.Choice;
import org.walkrounds.room.RoomReport.Deed;
import org.walkrounds.room.RoomReport.Fate;
import org.walkrounds.room.RoomReport.HeadCount;
import org.walkrounds.room.RoomReport.PollResult;
import org.walkrounds.session.SessionState;
import org.walkrounds.testing.Database;
import org.walkrounds.testing.OnEachDatabase;

@OnEachDatabase
class RoomReportsTest {

    private static final Instant NOW = Instant.parse("2026-12-10T19:00:00Z");

    private final Logs logs;
    private final RoomReports reports;

    RoomReportsTest(Database kind) {
        DataSource database = kind.create();
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        logs = Logs.on(database, clock);
        reports = new RoomReports(new LogStore(new JdbcTemplate(database)), clock);
        house(new RoomEvent.Moved(SessionState.LIVE));
    }

    @AfterEach
    void stop() {
        logs.close();
    }

    private void house(RoomEvent event) {
        logs.receipt(logs.log().append(Entry.ofHouse(SLUG, event)));
    }

    private long asks(Person by, String text) {
        return logs.write(by, new QuestionEvent.Ask(text, false, false));
    }

    private RoomReport report() {
        return reports.of(SLUG);
    }

    @Test
    void room_that_nobody_entered_leaves_nothing() {
        assertThat(reports.of("elsewhere"))
                .isEqualTo(new RoomReport(List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void question_says_who_asked_how_many_voted_and_what_became_of_it() {
        long written = asks(ANN, "How many call nights?");
        long live = asks(BEN, "Is there a gym?");
        asks(BEN, "And a pool?");
        long merged = asks(ANN, "Call nights?");
        logs.write(BEN, new QuestionEvent.Vote(written, true));
        logs.write(MODERATOR, new QuestionEvent.Answer(written, "Four a month."));
        logs.write(MODERATOR, new QuestionEvent.Answered(live));
        logs.write(MODERATOR, new QuestionEvent.Merge(merged, written, 0));

        assertThat(report().questions())
                .extracting(AskedQuestion::fate)
                .containsExactly(Fate.WRITTEN, Fate.LIVE, Fate.OPEN, Fate.MERGED);
        assertThat(report().questions().getFirst())
                .isEqualTo(new AskedQuestion(
                        written, NOW, "Ann", "How many call nights?", 2, Fate.WRITTEN, "Four a month.", "Mia"));
        assertThat(report().answered()).extracting(AskedQuestion::number).containsExactly(written, live);
    }

    @Test
    void anonymous_question_names_nobody() {
        logs.write(ANN, new QuestionEvent.Ask("May I?", true, false));

        assertThat(report().questions().getFirst().by()).isEmpty();
    }

    @Test
    void removed_and_held_questions_have_no_answer_to_publish() {
        long removed = asks(ANN, "Rude?");
        logs.write(MODERATOR, new QuestionEvent.Answer(removed, "No."));
        logs.write(MODERATOR, new QuestionEvent.Remove(removed));
        logs.write(HOST, new StageEvent.Settings(true, true, true, true, 0));
        asks(ANN, "Waiting?");

        assertThat(report().answered()).isEmpty();
        assertThat(report().questions()).extracting(AskedQuestion::fate).containsExactly(Fate.HELD);
    }

    @Test
    void poll_counts_answers_and_voters_and_drafts_are_left_out() {
        logs.write(HOST, new PollEvent.Draft(new Sheet(Kind.SINGLE, "Never opened", List.of("Yes", "No"), false)));
        long poll = logs.write(
                HOST, new PollEvent.Draft(new Sheet(Kind.MULTIPLE, "What next?", List.of("CT", "Angio"), false)));
        logs.write(HOST, new PollEvent.Open(poll, Sheet.EMPTY));
        logs.write(ANN, new PollEvent.Answer(poll, List.of(0, 1)));
        logs.write(BEN, new PollEvent.Answer(poll, List.of(1)));

        assertThat(report().polls())
                .containsExactly(new PollResult("What next?", 2, List.of(new Choice("CT", 1), new Choice("Angio", 2))));
    }

    @Test
    void counts_stand_with_their_time() {
        house(new PersonEvent.Attendance(12));

        assertThat(report().counts()).containsExactly(new HeadCount(NOW, 12));
    }

    @Test
    void who_kept_order_is_named_with_what_was_done() {
        logs.write(ANN, ChatEvent.Post.of("hello"));
        long rude = logs.write(ANN, ChatEvent.Post.of("rude"));
        logs.write(MODERATOR, new ChatEvent.Remove(rude));
        logs.write(HOST, new PersonEvent.Mute(ANN.id(), true));
        logs.write(HOST, new PersonEvent.Mute(ANN.id(), false));
        house(new PersonEvent.Remove(BEN.id()));

        assertThat(report().deeds())
                .containsExactly(
                        new Deed(NOW, "Mia", RoomReport.Kind.REMOVED_MESSAGE, ""),
                        new Deed(NOW, "Hugo", RoomReport.Kind.MUTED, "Ann"),
                        new Deed(NOW, "Hugo", RoomReport.Kind.UNMUTED, "Ann"));
    }

    @Test
    void each_switch_that_was_turned_is_told_by_itself() {
        logs.write(HOST, new StageEvent.Settings(false, true, true, false, 30));
        logs.write(MODERATOR, new StageEvent.Settings(true, true, false, true, 30));
        logs.write(MODERATOR, new StageEvent.Settings(true, true, false, true, 30));
        logs.write(HOST, new StageEvent.Settings(true, true, false, true, 0));

        assertThat(report().deeds())
                .containsExactly(
                        new Deed(NOW, "Hugo", RoomReport.Kind.CHAT_CLOSED, ""),
                        new Deed(NOW, "Hugo", RoomReport.Kind.SLOWED, "", 30),
                        new Deed(NOW, "Mia", RoomReport.Kind.CHAT_OPENED, ""),
                        new Deed(NOW, "Mia", RoomReport.Kind.LOBBY_CHAT_CLOSED, ""),
                        new Deed(NOW, "Mia", RoomReport.Kind.APPROVAL_ON, ""),
                        new Deed(NOW, "Hugo", RoomReport.Kind.SLOWED, "", 0));
    }

    @Test
    void report_after_an_erasure_holds_nothing_of_the_person() {
        Person noted = new Person(ANN.id(), ANN.name(), RoomRole.HOUSE);
        logs.receipt(logs.log().append(new Entry(SLUG, noted, "", new PersonEvent.Joined())));
        long question = asks(ANN, "I am from Tufts; may I apply?");
        logs.write(MODERATOR, new QuestionEvent.Answer(question, "Yes."));
        long merged = asks(BEN, "May I apply?");
        logs.write(MODERATOR, new QuestionEvent.Merge(question, merged, 0));
        assertThat(report().people()).hasSize(1);

        house(new PersonEvent.Erase(ANN.id()));
        logs.receipt(logs.log().append(new Entry(SLUG, noted, "", new PersonEvent.Left(60))));

        assertThat(report().toString()).contains("Ben").doesNotContain("Ann").doesNotContain("Tufts");
        assertThat(report().people()).isEmpty();
    }
}
