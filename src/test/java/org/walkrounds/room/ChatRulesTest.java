package org.walkrounds.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.walkrounds.room.People.ANN;
import static org.walkrounds.room.People.BEN;
import static org.walkrounds.room.People.HOST;
import static org.walkrounds.room.People.MODERATOR;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.walkrounds.room.ChatEvent.Post;
import org.walkrounds.room.RefusedException.Code;
import org.walkrounds.room.StageEvent.Settings;
import org.walkrounds.session.SessionState;

class ChatRulesTest {

    private final Rehearsal room = Rehearsal.live();

    @Test
    void message_is_kept_as_text_whatever_it_looks_like() {
        room.does(ANN, Post.of("  <script>alert(1)</script> 👩‍⚕️ e\u0301\r\n"));

        assertThat(room.chat(Audience.ATTENDEES))
                .extracting(Chat.Shown::text)
                .containsExactly("<script>alert(1)</script> 👩‍⚕️ \u00e9");
    }

    @Test
    void characters_that_turn_or_control_what_follows_are_taken_out() {
        room.does(ANN, Post.of("a\u202eb\u2066c\u0000d\u0007e\ud800f"));

        assertThat(room.chat(Audience.ATTENDEES)).extracting(Chat.Shown::text).containsExactly("abcde\ufffdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "\u202e", "H\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a"})
    void text_that_cannot_be_shown_is_refused(String text) {
        refuses(Code.TEXT, ANN, Post.of(text));
    }

    @Test
    void text_has_at_most_two_thousand_characters() {
        room.does(ANN, Post.of("x".repeat(2000)));

        refuses(Code.TEXT, ANN, Post.of("x".repeat(2001)));
        refuses(Code.TEXT, ANN, Post.of("x".repeat(10_000_000)));
    }

    @Test
    void letters_with_as_many_marks_as_languages_have_pass() {
        room.does(ANN, Post.of("שָׁלוֹם ก็ ẫ 1️⃣"));

        assertThat(room.state().last()).isEqualTo(2);
    }

    @Test
    void author_changes_and_deletes_a_message_within_ten_minutes() {
        long message = room.does(ANN, Post.of("helo"));
        room.wait(Duration.ofMinutes(10)).does(ANN, new ChatEvent.Edit(message, "hello"));

        assertThat(room.chat(Audience.ATTENDEES)).first().satisfies(shown -> {
            assertThat(shown.text()).isEqualTo("hello");
            assertThat(shown.edited()).isTrue();
        });
        room.wait(Duration.ofSeconds(1));
        refuses(Code.CLOSED, ANN, new ChatEvent.Edit(message, "too late"));
        refuses(Code.CLOSED, ANN, new ChatEvent.Delete(message));
    }

    @Test
    void nobody_changes_what_another_one_wrote() {
        long message = room.does(ANN, Post.of("hello"));

        refuses(Code.FORBIDDEN, BEN, new ChatEvent.Edit(message, "bye"));
        refuses(Code.FORBIDDEN, BEN, new ChatEvent.Delete(message));
        refuses(Code.FORBIDDEN, BEN, new ChatEvent.Remove(message));
        refuses(Code.FORBIDDEN, MODERATOR, new ChatEvent.Edit(message, "bye"));
    }

    @Test
    void removed_message_leaves_its_place_and_nothing_else() {
        long message = room.does(ANN, Post.of("rude"));
        room.does(BEN, new ChatEvent.React(message, "👍", true));
        room.does(MODERATOR, new ChatEvent.Pin(message, "", Person.HOUSE));
        room.does(MODERATOR, new ChatEvent.Remove(message));

        assertThat(room.chat(Audience.STAFF)).singleElement().satisfies(shown -> {
            assertThat(shown.removed()).isTrue();
            assertThat(shown.text()).isEmpty();
            assertThat(shown.by().name()).isEmpty();
            assertThat(shown.reactions()).isEmpty();
        });
        assertThat(room.state().chat().pinned()).isEmpty();
        refuses(Code.MALFORMED, MODERATOR, new ChatEvent.Remove(message));
        refuses(Code.MALFORMED, BEN, new Post("reply", message, List.of(), false));
    }

    @Test
    void reaction_counts_once_a_person() {
        long message = room.does(ANN, Post.of("news"));
        room.does(ANN, new ChatEvent.React(message, "👏", true));
        room.does(BEN, new ChatEvent.React(message, "👏", true));
        room.does(BEN, new ChatEvent.React(message, "👏", true));
        room.does(ANN, new ChatEvent.React(message, "👏", false));

        assertThat(room.state().chat().reactions(message)).containsEntry("👏", 1);
        refuses(Code.MALFORMED, BEN, new ChatEvent.React(message, "🔪", true));
    }

    @Test
    void slow_mode_makes_attendees_wait_and_staff_not() {
        room.does(MODERATOR, new Settings(true, true, true, false, 30));
        room.does(ANN, Post.of("one"));
        room.does(HOST, Post.of("one"));
        room.does(HOST, Post.of("two"));

        refuses(Code.TOO_FAST, ANN, Post.of("two"));
        room.wait(Duration.ofSeconds(30)).does(ANN, Post.of("two"));
        assertThat(room.chat(Audience.ATTENDEES)).hasSize(4);
    }

    @Test
    void held_message_is_seen_by_staff_until_it_is_let_through() {
        room.does(MODERATOR, new Settings(true, true, true, true, 0));
        long message = room.does(ANN, Post.of("may I?"));

        assertThat(room.shown(Audience.ATTENDEES)).isEmpty();
        assertThat(room.shown(Audience.STAFF)).hasSize(1);
        assertThat(room.chat(Audience.ATTENDEES)).isEmpty();
        assertThat(room.state().chat().heldOf(ANN.id())).hasSize(1);

        room.does(MODERATOR, new ChatEvent.Approve(message, Post.of("forged"), HOST));

        assertThat(room.last()).isEqualTo(new ChatEvent.Approve(message, Post.of("may I?"), ANN));
        assertThat(room.chat(Audience.ATTENDEES)).extracting(Chat.Shown::text).containsExactly("may I?");
    }

    @Test
    void client_cannot_say_itself_that_its_message_is_not_held() {
        room.does(MODERATOR, new Settings(true, true, true, true, 0));
        room.does(ANN, new Post("let me", 0, List.of(), false));

        assertThat(room.chat(Audience.ATTENDEES)).isEmpty();
    }

    @Test
    void filtered_word_is_refused_as_a_word_and_not_as_a_part_of_one() {
        room.does(MODERATOR, new StageEvent.Words(List.of("Ass")));
        room.does(ANN, Post.of("assist with the class"));

        refuses(Code.FILTERED, ANN, Post.of("you ASS!"));
        assertThat(room.chat(Audience.ATTENDEES)).hasSize(1);
    }

    @Test
    void muted_person_reads_and_does_not_write() {
        room.does(MODERATOR, new PersonEvent.Mute(ANN.id(), true));
        refuses(Code.MUTED, ANN, Post.of("why"));

        room.does(MODERATOR, new PersonEvent.Mute(ANN.id(), false));

        assertThat(room.does(ANN, Post.of("thanks"))).isPositive();
    }

    @Test
    void closed_chat_is_open_to_staff() {
        room.does(MODERATOR, new Settings(false, true, true, false, 0));

        refuses(Code.CLOSED, ANN, Post.of("hello"));
        assertThat(room.does(HOST, Post.of("hello"))).isPositive();
    }

    @ParameterizedTest
    @EnumSource(
            value = SessionState.class,
            names = {"ENDED", "CANCELLED"})
    void nothing_is_written_after_the_end(SessionState over) {
        Rehearsal later = Rehearsal.in(over);

        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> later.does(ANN, Post.of("wait")));
    }

    @Test
    void chat_before_the_start_is_for_the_host_to_allow() {
        Rehearsal lobby = Rehearsal.in(SessionState.LOBBY);
        lobby.does(ANN, Post.of("hello"));
        lobby.does(HOST, new Settings(true, true, false, false, 0));

        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> lobby.does(ANN, Post.of("hello?")));
    }

    @Test
    void backchannel_is_for_staff() {
        refuses(Code.FORBIDDEN, ANN, new ChatEvent.Backchannel("psst"));
        room.does(MODERATOR, new ChatEvent.Backchannel("psst"));

        assertThat(room.shown(Audience.ATTENDEES)).isEmpty();
        assertThat(room.shown(Audience.STAFF)).hasSize(1);
    }

    private void refuses(Code code, Person by, RoomEvent wish) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> room.does(by, wish))
                .extracting(RefusedException::code)
                .isEqualTo(code);
    }
}
