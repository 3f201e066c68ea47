package org.walkrounds.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.walkrounds.room.People.ANN;
import static org.walkrounds.room.People.BEN;
import static org.walkrounds.room.People.HOST;
import static org.walkrounds.room.People.MODERATOR;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.walkrounds.room.PollEvent.Kind;
import org.walkrounds.room.PollEvent.Sheet;
import org.walkrounds.room.QuestionEvent.Ask;
import org.walkrounds.room.RefusedException.Code;
import org.walkrounds.room.StageEvent.Settings;
import org.walkrounds.session.SessionState;

class RoomRulesTest {

    private final Rehearsal room = Rehearsal.live();

    static Stream<RoomEvent> attendee_may_do_nothing_that_is_for_staff() {
        return Stream.of(
                new ChatEvent.Remove(1),
                new ChatEvent.Approve(1, ChatEvent.Post.of(""), HOST),
                new ChatEvent.Pin(1, "", HOST),
                new QuestionEvent.Answer(1, "yes"),
                new QuestionEvent.Answered(1),
                new QuestionEvent.Current(1),
                new QuestionEvent.Merge(1, 2, 0),
                new QuestionEvent.Remove(1),
                new PollEvent.Draft(Sheet.EMPTY),
                new PollEvent.Discard(1),
                new PollEvent.Open(1, Sheet.EMPTY),
                new PollEvent.Close(1),
                new PollEvent.Publish(1, List.of(), 0),
                new PersonEvent.Call("ben", ""),
                new PersonEvent.Lower("ben"),
                new PersonEvent.Mute("ben", true),
                new PersonEvent.Remove("ben"),
                new PersonEvent.Ban("ben", true),
                new StageEvent.Show("video", "", ""),
                new StageEvent.Announce("hear"),
                Settings.FIRST,
                new StageEvent.Words(List.of()),
                new StageEvent.Note(""),
                new StageEvent.Caption("hear", ""));
    }

    @ParameterizedTest
    @MethodSource
    void attendee_may_do_nothing_that_is_for_staff(RoomEvent wish) {
        refuses(Code.FORBIDDEN, ANN, wish);
    }

    static Stream<RoomEvent> nobody_says_what_the_room_itself_notes() {
        return Stream.of(
                new RoomEvent.Moved(SessionState.ENDED),
                new RoomEvent.Gone("chat.post"),
                new PersonEvent.Joined(),
                new PersonEvent.Left(1),
                new PersonEvent.Attendance(9),
                new PersonEvent.Erase("ann"),
                new StageEvent.Air(1, "camera", HOST.id(), HOST.name()),
                new StageEvent.Reactions(Map.of("👏", 9_999)));
    }

    @ParameterizedTest
    @MethodSource
    void nobody_says_what_the_room_itself_notes(RoomEvent wish) {
        refuses(Code.FORBIDDEN, HOST, wish);
    }

    @Test
    void stage_and_announcements_are_the_hosts() {
        refuses(Code.FORBIDDEN, MODERATOR, new StageEvent.Show("tour", "clinic", ""));
        refuses(Code.FORBIDDEN, MODERATOR, new StageEvent.Announce("hear"));
        room.does(HOST, new StageEvent.Show("tour", "clinic", "The clinic"));
        room.does(HOST, new StageEvent.Announce("We start in a minute"));

        assertThat(room.state().stage()).isEqualTo(new StageEvent.Show("tour", "clinic", "The clinic"));
        refuses(Code.MALFORMED, HOST, new StageEvent.Show("hologram", "", ""));
        assertThat(room.state().announcement()).isEqualTo("We start in a minute");
    }

    @Test
    void vote_counts_once_and_can_be_taken_back() {
        long question = room.does(ANN, new Ask("When?", false, false));
        room.does(BEN, new QuestionEvent.Vote(question, true));
        room.does(BEN, new QuestionEvent.Vote(question, true));
        assertThat(room.state().questions().votes(question)).isEqualTo(2);

        room.does(BEN, new QuestionEvent.Vote(question, false));

        assertThat(room.state().questions().votes(question)).isEqualTo(1);
        assertThat(room.shown(Audience.STAFF)).isEmpty();
    }

    @Test
    void duplicate_brings_its_votes_and_no_voter_counts_twice() {
        long first = room.does(ANN, new Ask("When?", false, false));
        long second = room.does(BEN, new Ask("At what time?", false, false));
        room.does(ANN, new QuestionEvent.Vote(second, true));
        room.does(HOST, new QuestionEvent.Vote(second, true));
        room.does(MODERATOR, new QuestionEvent.Merge(second, first, 99));

        assertThat(room.last()).isEqualTo(new QuestionEvent.Merge(second, first, 3));
        assertThat(room.state().questions().votes(first)).isEqualTo(3);
        refuses(Code.MALFORMED, BEN, new QuestionEvent.Vote(second, true));
        refuses(Code.MALFORMED, MODERATOR, new QuestionEvent.Merge(first, first, 0));
    }

    @Test
    void answered_question_is_no_longer_the_current_one() {
        long question = room.does(ANN, new Ask("When?", false, false));
        room.does(MODERATOR, new QuestionEvent.Current(question));
        assertThat(room.state().questions().current()).isEqualTo(question);

        room.does(MODERATOR, new QuestionEvent.Answered(question));

        assertThat(room.state().questions().current()).isZero();
        assertThat(room.state().questions().shown(Audience.ATTENDEES).getFirst().answered())
                .isTrue();
    }

    @Test
    void withdrawn_question_is_gone_with_its_answer() {
        long question = room.does(ANN, new Ask("Secret?", true, false));
        room.does(HOST, new QuestionEvent.Answer(question, "About the secret: no."));
        refuses(Code.FORBIDDEN, BEN, new QuestionEvent.Withdraw(question));
        room.does(ANN, new QuestionEvent.Withdraw(question));

        assertThat(room.state().questions().shown(Audience.STAFF)).isEmpty();
        assertThat(room.again().questions().shown(Audience.STAFF)).isEmpty();
    }

    @Test
    void name_of_an_anonymous_author_stays_hidden_when_the_question_had_to_wait() {
        room.does(MODERATOR, new Settings(true, true, true, true, 0));
        long question = room.does(ANN, new Ask("May I?", true, false));
        room.does(MODERATOR, new QuestionEvent.Approve(question, new Ask("", false, false), HOST));

        assertThat(room.shown(Audience.ATTENDEES)).singleElement().asString().doesNotContain("Ann", "ann");
        assertThat(room.shown(Audience.STAFF)).singleElement().asString().contains("Ann");
    }

    @Test
    void poll_goes_from_draft_to_published_results() {
        Sheet sheet = new Sheet(Kind.MULTIPLE, "Next?", List.of("Suite", "Clinic", "Research"), true);
        long poll = room.does(HOST, new PollEvent.Draft(sheet));
        assertThat(room.shown(Audience.ATTENDEES)).isEmpty();
        refuses(Code.CLOSED, ANN, new PollEvent.Answer(poll, List.of(0)));
        room.does(HOST, new PollEvent.Open(poll, Sheet.EMPTY));
        room.does(ANN, new PollEvent.Answer(poll, List.of(0, 2, 2)));
        room.does(BEN, new PollEvent.Answer(poll, List.of(1)));
        room.does(BEN, new PollEvent.Answer(poll, List.of(2)));
        refuses(Code.MALFORMED, ANN, new PollEvent.Answer(poll, List.of(3)));
        refuses(Code.MALFORMED, ANN, new PollEvent.Answer(poll, List.of()));
        room.does(HOST, new PollEvent.Close(poll));
        room.does(HOST, new PollEvent.Publish(poll, List.of(9, 9, 9), 99));

        assertThat(room.last()).isEqualTo(new PollEvent.Publish(poll, List.of(1, 0, 2), 2));
    }

    @Test
    void draft_of_a_poll_can_be_dropped_and_one_that_was_opened_cannot() {
        Sheet sheet = new Sheet(Kind.RATING, "How was it?", List.of(), true);
        long dropped = room.does(HOST, new PollEvent.Draft(sheet));
        long opened = room.does(HOST, new PollEvent.Draft(sheet));
        room.does(HOST, new PollEvent.Open(opened, Sheet.EMPTY));

        room.does(HOST, new PollEvent.Discard(dropped));

        refuses(Code.MALFORMED, HOST, new PollEvent.Open(dropped, Sheet.EMPTY));
        refuses(Code.MALFORMED, HOST, new PollEvent.Discard(opened));
    }

    @Test
    void results_of_an_open_poll_are_for_attendees_only_if_it_is_live() {
        long poll = room.does(HOST, new PollEvent.Draft(new Sheet(Kind.RATING, "How was it?", List.of(), false)));
        room.does(HOST, new PollEvent.Open(poll, Sheet.EMPTY));
        room.does(ANN, new PollEvent.Answer(poll, List.of(4)));

        assertThat(room.state().polls().shown(Audience.ATTENDEES).getFirst().counts())
                .isEmpty();
        assertThat(room.state().polls().shown(Audience.STAFF).getFirst().counts())
                .containsExactly(0, 0, 0, 0, 1);
    }

    @Test
    void raised_hand_names_its_person_to_staff_alone() {
        room.does(ANN, new PersonEvent.Hand(true));
        assertThat(room.shown(Audience.ATTENDEES)).isEmpty();
        assertThat(room.shown(Audience.STAFF)).hasSize(1);

        room.does(HOST, new PersonEvent.Call(ANN.id(), "somebody else"));

        assertThat(room.shown(Audience.ATTENDEES))
                .singleElement()
                .asString()
                .contains(ANN.id())
                .doesNotContain("Ann\"", "somebody else");
        assertThat(room.shown(Audience.STAFF).getLast()).asString().contains("\"name\":\"Ann\"");
        assertThat(room.state().persons().raised()).isZero();
        refuses(Code.MALFORMED, HOST, new PersonEvent.Call(ANN.id(), ""));
    }

    @Test
    void staff_cannot_be_muted_or_shown_out() {
        room.does(HOST, new StageEvent.Note("begin with the tour"));

        refuses(Code.FORBIDDEN, MODERATOR, new PersonEvent.Mute(HOST.id(), true));
        refuses(Code.FORBIDDEN, MODERATOR, new PersonEvent.Ban(HOST.id(), true));
    }

    @Test
    void banned_person_can_do_nothing() {
        room.does(MODERATOR, new PersonEvent.Ban(ANN.id(), true));

        refuses(Code.FORBIDDEN, ANN, ChatEvent.Post.of("let me in"));
        refuses(Code.FORBIDDEN, ANN, new PersonEvent.Hand(true));
    }

    @Test
    void questions_can_be_asked_ahead_and_not_afterwards() {
        Rehearsal lobby = Rehearsal.in(SessionState.LOBBY);
        Rehearsal over = Rehearsal.in(SessionState.ENDED);

        assertThat(lobby.does(ANN, new Ask("When?", false, false))).isPositive();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> over.does(ANN, new Ask("When?", false, false)));
    }

    private void refuses(Code code, Person by, RoomEvent wish) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> room.does(by, wish))
                .extracting(RefusedException::code)
                .isEqualTo(code);
    }
}
