package org.walkrounds.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walkrounds.room.People.ANN;
import static org.walkrounds.room.People.BEN;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.walkrounds.room.RoomReport.Presence;
import org.walkrounds.session.SessionState;

class PresencesTest {

    private static final Instant START = Instant.parse("2026-12-10T19:00:00Z");

    private final Presences presences = new Presences();
    private long number;

    private void at(int minute, Person by, RoomEvent event) {
        at(minute, 0, by, event);
    }

    private void at(int minute, int second, Person by, RoomEvent event) {
        Instant time = START.plus(Duration.ofMinutes(minute)).plusSeconds(second);
        presences.add(new Logged(++number, time, new Person(by.id(), by.name(), RoomRole.HOUSE), event));
    }

    private void moves(int minute, SessionState to) {
        at(minute, Person.HOUSE, new RoomEvent.Moved(to));
    }

    private void joins(int minute, Person person) {
        at(minute, person, new PersonEvent.Joined());
    }

    /** Noted a minute after. */
    private void leaves(int minute, Person person) {
        at(minute + 1, person, new PersonEvent.Left(60));
    }

    private Presence only() {
        assertThat(presences.until(minute(90))).hasSize(1);
        return presences.until(minute(90)).getFirst();
    }

    private static Instant minute(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }

    @Test
    void time_in_the_lobby_and_after_the_end_does_not_count() {
        joins(-10, ANN);
        moves(0, SessionState.LIVE);
        moves(60, SessionState.ENDED);
        leaves(75, ANN);

        assertThat(only())
                .isEqualTo(new Presence("ann", "Ann", minute(-10), Optional.of(minute(75)), Duration.ofMinutes(60)));
    }

    @Test
    void who_comes_and_goes_twice_is_there_for_the_sum() {
        moves(0, SessionState.LIVE);
        joins(5, ANN);
        leaves(15, ANN);
        joins(30, ANN);
        leaves(40, ANN);
        moves(60, SessionState.ENDED);

        assertThat(only().joined()).isEqualTo(minute(5));
        assertThat(only().left()).hasValue(minute(40));
        assertThat(only().present()).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void who_never_went_stayed_until_the_end() {
        moves(0, SessionState.LIVE);
        joins(20, ANN);
        moves(60, SessionState.ENDED);

        assertThat(only().left()).hasValue(minute(60));
        assertThat(only().present()).isEqualTo(Duration.ofMinutes(40));
    }

    @Test
    void who_is_still_there_has_not_left() {
        moves(0, SessionState.LIVE);
        joins(20, ANN);

        assertThat(only().left()).isEmpty();
        assertThat(only().present()).isEqualTo(Duration.ofMinutes(70));
    }

    @Test
    void who_moves_on_to_another_node_is_there_without_a_gap() {
        moves(0, SessionState.LIVE);
        joins(0, ANN);
        at(30, 0, ANN, new PersonEvent.Joined());
        at(31, 1, ANN, new PersonEvent.Left(60));
        moves(60, SessionState.ENDED);

        assertThat(only().present()).isEqualTo(Duration.ofMinutes(60));
    }

    @Test
    void who_comes_back_after_a_crash_is_there_until_the_one_note_of_going() {
        moves(0, SessionState.LIVE);
        joins(0, ANN);
        joins(30, ANN);
        leaves(50, ANN);
        moves(60, SessionState.ENDED);

        assertThat(only().present()).isEqualTo(Duration.ofMinutes(50));
    }

    @Test
    void end_that_was_taken_back_makes_a_pause() {
        joins(0, ANN);
        moves(0, SessionState.LIVE);
        moves(20, SessionState.ENDED);
        moves(30, SessionState.LIVE);
        moves(40, SessionState.ENDED);

        assertThat(only().present()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void erased_person_was_never_there() {
        moves(0, SessionState.LIVE);
        joins(0, ANN);
        joins(1, BEN);
        at(2, Person.HOUSE, new PersonEvent.Erase("ann"));
        leaves(3, ANN);

        assertThat(only().name()).isEqualTo("Ben");
    }
}
