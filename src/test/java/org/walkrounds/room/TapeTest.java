package org.walkrounds.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walkrounds.room.People.ANN;
import static org.walkrounds.room.People.BEN;
import static org.walkrounds.room.People.HOST;
import static org.walkrounds.room.People.MODERATOR;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.walkrounds.room.QuestionEvent.Ask;
import org.walkrounds.session.SessionState;
import tools.jackson.databind.JsonNode;

class TapeTest {

    private final RoomState state = new RoomState();
    private final List<Logged> log = new ArrayList<>();
    private Instant now = Rehearsal.START;

    private long does(Person by, RoomEvent wish) {
        RoomEvent event = RoomRules.decide(state, by, wish, now);
        List<Long> emptied = state.emptiedBy(event);
        Logged entry = new Logged(state.last() + 1, now, by, event);
        state.apply(entry);
        log.add(entry);
        emptied.forEach(number -> log.set((int) (number - 1), Redaction.emptied(log.get((int) (number - 1)))));
        now = now.plus(Duration.ofSeconds(1));
        return entry.number();
    }

    private JsonNode tape() {
        Tape tape = new Tape();
        log.forEach(tape::add);
        return EventJson.MAPPER.readTree(tape.json());
    }

    private List<String> types() {
        return tape().path("items")
                .valueStream()
                .map(item -> item.path("type").asString("counts"))
                .toList();
    }

    @Test
    void tape_goes_from_the_start_of_the_session_to_its_end() {
        does(Person.HOUSE, new RoomEvent.Moved(SessionState.LOBBY));
        does(Person.HOUSE, new RoomEvent.Moved(SessionState.LIVE));
        does(ANN, ChatEvent.Post.of("hello"));
        does(Person.HOUSE, new RoomEvent.Moved(SessionState.ENDED));
        does(Person.HOUSE, new PersonEvent.Attendance(0));

        assertThat(tape().path("start").asLong())
                .isEqualTo(Rehearsal.START.plusSeconds(1).toEpochMilli());
        assertThat(tape().path("end").asLong())
                .isEqualTo(Rehearsal.START.plusSeconds(3).toEpochMilli());
        assertThat(types()).containsExactly("session.moved", "session.moved", "chat.post", "session.moved");
    }

    @Test
    void what_was_removed_or_meant_for_staff_is_not_on_the_tape() {
        does(Person.HOUSE, new RoomEvent.Moved(SessionState.LIVE));
        long rude = does(ANN, ChatEvent.Post.of("something rude"));
        does(HOST, new ChatEvent.Backchannel("who is that?"));
        does(HOST, new StageEvent.Note("secret"));
        does(MODERATOR, new ChatEvent.Remove(rude));

        assertThat(tape().toString()).doesNotContain("rude", "who is that", "secret");
        assertThat(types()).containsExactly("session.moved", "chat.remove");
    }

    @Test
    void no_attendee_has_a_name_on_the_tape() {
        does(Person.HOUSE, new RoomEvent.Moved(SessionState.LIVE));
        does(ANN, new Ask("When?", false, false));
        does(MODERATOR, new StageEvent.Settings(true, true, true, true, 0));
        long held = does(BEN, new Ask("Where?", false, false));
        does(MODERATOR, new QuestionEvent.Approve(held, new Ask("", false, false), HOST));

        assertThat(tape().toString()).contains("When?", "Where?", "Mia").doesNotContain("Ann", "Ben");
    }

    @Test
    void what_was_counted_is_told_as_numbers() {
        does(Person.HOUSE, new RoomEvent.Moved(SessionState.LIVE));
        long question = does(ANN, new Ask("When?", false, false));
        does(BEN, new QuestionEvent.Vote(question, true));
        does(HOST, new StageEvent.Announce("hear"));

        assertThat(types()).containsExactly("session.moved", "question.ask", "counts", "stage.announce");
        assertThat(tape().path("items")
                        .path(2)
                        .path("counts")
                        .path("votes")
                        .path(String.valueOf(question))
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void way_of_a_led_tour_is_on_the_tape() {
        does(Person.HOUSE, new RoomEvent.Moved(SessionState.LIVE));
        does(HOST, new StageEvent.Show("tour", "suite", ""));
        does(Person.HOUSE, new TourEvent.Path("suite", List.of(List.of(-500.0, 1.0, 2.0, 90.0))));
        does(HOST, TourRulesTest.pose(1));

        assertThat(types()).containsExactly("session.moved", "stage.show", "tour.path", "tour.rest");
    }
}
