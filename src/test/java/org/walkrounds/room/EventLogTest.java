package org.walkrounds.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.walkrounds.room.Logs.SLUG;
import static org.walkrounds.room.People.ANN;
import static org.walkrounds.room.People.BEN;
import static org.walkrounds.room.People.MODERATOR;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.walkrounds.room.ChatEvent.Post;
import org.walkrounds.room.EventLog.Receipt;
import org.walkrounds.testing.Database;
import org.walkrounds.testing.OnEachDatabase;

@OnEachDatabase
class EventLogTest {

    private static final Instant NOW = Instant.parse("2026-12-10T19:00:00.123456Z");

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final DataSource database;
    private final Logs logs;

    EventLogTest(Database database) {
        this.database = database.create();
        logs = Logs.on(this.database, clock);
    }

    @AfterEach
    void stop() {
        logs.close();
    }

    @Test
    void events_get_the_numbers_of_their_session_from_one_on() {
        logs.write(ANN, Post.of("one"));
        logs.write(BEN, Post.of("two"));
        logs.receipt(logs.log().append(new Entry("spring", ANN, "1", Post.of("elsewhere"))));

        assertThat(logs.log().after(SLUG, 0, 10))
                .containsExactly(new Logged(1, NOW, ANN, Post.of("one")), new Logged(2, NOW, BEN, Post.of("two")));
        assertThat(logs.log().after("spring", 0, 10)).extracting(Logged::number).containsExactly(1L);
    }

    @Test
    void what_is_sent_twice_stands_there_once_and_has_its_first_number() {
        Receipt first = logs.receipt(logs.append(ANN, "a", Post.of("hello")));
        Receipt second = logs.receipt(logs.append(ANN, "a", Post.of("hello")));
        Receipt other = logs.receipt(logs.append(BEN, "a", Post.of("hello")));

        assertThat(first).isEqualTo(new Receipt(1, false));
        assertThat(second).isEqualTo(new Receipt(1, true));
        assertThat(other).isEqualTo(new Receipt(2, false));
    }

    @Test
    void numbers_have_no_gaps_when_many_write_and_some_are_refused() {
        List<CompletableFuture<Receipt>> receipts = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            // Each is sent twice in a row, and every fifth is not to be.
            String text = i % 5 == 0 ? " " : "message " + i;
            receipts.add(logs.append(ANN, "c" + i, Post.of(text)));
            receipts.add(logs.append(ANN, "c" + i, Post.of(text)));
        }
        receipts.forEach(receipt -> receipt.handle((done, refused) -> 0).join());

        assertThat(logs.log().after(SLUG, 0, 1000))
                .extracting(Logged::number)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 400).boxed().toList());
    }

    @Test
    void two_nodes_on_one_database_share_one_numbering() {
        try (Logs other = Logs.on(database, clock)) {
            List<CompletableFuture<Receipt>> receipts = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                receipts.add(logs.append(ANN, "c" + i, Post.of("here")));
                receipts.add(other.append(BEN, "c" + i, Post.of("there")));
            }

            assertThat(receipts.stream().map(logs::receipt).map(Receipt::number))
                    .containsExactlyInAnyOrderElementsOf(
                            LongStream.rangeClosed(1, 200).boxed().toList());
            long last = logs.write(ANN, Post.of("after all"));
            assertThat(logs.log().read(SLUG, RoomState::last)).isEqualTo(last);
        }
    }

    @Test
    void listener_hears_of_every_event_once_and_in_order_also_of_those_that_another_node_wrote() {
        List<Long> heard = new ArrayList<>();
        logs.log().listen((slug, events, state, redacted) -> events.forEach(event -> heard.add(event.number())));

        logs.write(ANN, Post.of("first"));
        try (Logs other = Logs.on(database, clock)) {
            other.write(BEN, Post.of("there"));
            logs.write(ANN, Post.of("here"));
            other.write(BEN, Post.of("there again"));
            logs.log().catchUp(SLUG);
        }

        assertThat(heard).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void words_of_a_removed_message_are_in_no_row_and_its_number_stays() {
        long message = logs.write(ANN, Post.of("secret"));
        logs.write(MODERATOR, new ChatEvent.Pin(message, "", Person.HOUSE));
        logs.write(ANN, new ChatEvent.Edit(message, "secret again"));
        logs.write(MODERATOR, new ChatEvent.Remove(message));

        assertThat(rows()).noneMatch(row -> row.contains("secret"));
        assertThat(logs.log().after(SLUG, 0, 10))
                .extracting(Logged::event)
                .containsExactly(
                        new RoomEvent.Gone("chat.post"),
                        new ChatEvent.Pin(message, "", ANN.nameless()),
                        new RoomEvent.Gone("chat.edit"),
                        new ChatEvent.Remove(message));
        assertThat(logs.log().after(SLUG, 0, 1).getFirst().by()).isEqualTo(ANN.nameless());
    }

    @Test
    void what_is_written_and_removed_in_one_transaction_is_in_no_row() {
        CompletableFuture<Receipt> posted = logs.append(ANN, "1", Post.of("secret"));
        CompletableFuture<Receipt> removed = logs.append(MODERATOR, "1", new ChatEvent.Remove(1));

        logs.receipt(posted);
        logs.receipt(removed);

        assertThat(rows()).noneMatch(row -> row.contains("secret"));
    }

    @Test
    void erased_person_leaves_neither_name_nor_words() {
        logs.write(ANN, Post.of("I am from Tufts"));
        long question = logs.write(ANN, new QuestionEvent.Ask("May I?", false, false));
        logs.write(BEN, new QuestionEvent.Vote(question, true));
        logs.write(BEN, Post.of("Mine stays"));
        logs.receipt(logs.log().append(Entry.ofHouse(SLUG, new PersonEvent.Erase(ANN.id()))));

        assertThat(rows()).noneMatch(row -> row.contains("Ann") || row.contains("Tufts") || row.contains("May I"));
        assertThat(rows()).anyMatch(row -> row.contains("Mine stays"));
        assertThat(logs.log().read(SLUG, RoomState::last)).isEqualTo(5);
        assertThat(logs.log().<List<?>>read(SLUG, state -> state.questions().shown(Audience.STAFF)))
                .isEmpty();
    }

    @Test
    void erased_person_who_is_still_connected_stays_nameless() {
        logs.receipt(logs.log().append(Entry.ofHouse(SLUG, new PersonEvent.Erase(ANN.id()))));
        logs.receipt(logs.log().append(new Entry(SLUG, noted(ANN), "", new PersonEvent.Left(60))));

        assertThat(rows()).hasSize(2).noneMatch(row -> row.contains("Ann"));
    }

    @Test
    void attendee_whose_coming_was_noted_can_be_muted_like_any_other() {
        logs.receipt(logs.log().append(new Entry(SLUG, noted(ANN), "", new PersonEvent.Joined())));
        logs.write(MODERATOR, new PersonEvent.Mute(ANN.id(), true));

        assertThat(logs.log().<Boolean>read(SLUG, state -> state.persons().isMuted(ANN.id())))
                .isTrue();
    }

    @Test
    void refused_wish_is_answered_with_the_reason_and_leaves_nothing() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> logs.write(ANN, new ChatEvent.Remove(1)))
                .withMessage("Only hosts and moderators can do that.");
        assertThat(logs.log().after(SLUG, 0, 10)).isEmpty();
    }

    @Test
    void failed_transaction_leaves_the_log_as_it_was_and_the_next_one_goes_on() {
        logs.write(ANN, Post.of("one"));
        JdbcClient.create(database)
                .sql("alter table room_event rename to room_event_away")
                .update();
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> logs.write(ANN, Post.of("lost")));
        JdbcClient.create(database)
                .sql("alter table room_event_away rename to room_event")
                .update();

        assertThat(logs.write(ANN, Post.of("two"))).isEqualTo(2);
    }

    @Test
    void forgotten_state_is_the_same_when_it_is_read_again() {
        logs.write(ANN, Post.of("one"));
        logs.log().forget(SLUG, () -> false);

        assertThat(logs.log().<List<?>>read(SLUG, state -> state.chat().before(9, 9, Audience.STAFF)))
                .hasSize(1);
    }

    /** The person as the house writes down who comes and goes. */
    private static Person noted(Person person) {
        return new Person(person.id(), person.name(), RoomRole.HOUSE);
    }

    private List<String> rows() {
        return JdbcClient.create(database)
                .sql("select name || ' ' || payload from room_event")
                .query(String.class)
                .list();
    }
}
