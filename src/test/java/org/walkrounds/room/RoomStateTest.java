package org.walkrounds.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.walkrounds.room.PollEvent.Kind;
import org.walkrounds.room.PollEvent.Sheet;
import org.walkrounds.room.QuestionEvent.Ask;

class RoomStateTest {

    private static final List<Person> PEOPLE = List.of(People.ANN, People.BEN, People.MODERATOR, People.HOST);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void log_that_is_read_again_gives_the_same_room_whatever_was_removed(long seed) {
        Random random = new Random(seed);
        Rehearsal room = Rehearsal.live();

        for (int i = 0; i < 2_000; i++) {
            try {
                room.does(
                        PEOPLE.get(random.nextInt(PEOPLE.size())),
                        wish(random, room.state().last()));
            } catch (RefusedException refused) {
                // Wishes are random; what is refused leaves nothing.
            }
        }

        for (Audience audience : Audience.values()) {
            assertThat(Snapshot.of(room.again(), audience, 4)).isEqualTo(Snapshot.of(room.state(), audience, 4));
        }
        for (Person person : PEOPLE) {
            assertThat(Snapshot.mine(room.again(), person.id())).isEqualTo(Snapshot.mine(room.state(), person.id()));
        }
        assertThat(room.state().last()).isGreaterThan(200);
    }

    private static RoomEvent wish(Random random, long last) {
        long some = 1 + random.nextLong(last);
        long other = 1 + random.nextLong(last);
        String person = PEOPLE.get(random.nextInt(2)).id();
        boolean on = random.nextInt(4) > 0;
        return switch (random.nextInt(30)) {
            case 0, 1, 2, 3 -> ChatEvent.Post.of("message " + random.nextInt());
            case 4 -> new ChatEvent.Edit(some, "changed " + random.nextInt());
            case 5 -> new ChatEvent.Delete(some);
            case 6 -> new ChatEvent.Remove(some);
            case 7 -> new ChatEvent.Approve(some, ChatEvent.Post.of(""), People.HOST);
            case 8, 9 -> new ChatEvent.React(some, on ? "👏" : "👍", on);
            case 10 -> new ChatEvent.Pin(some, "", People.HOST);
            case 11, 12 -> new Ask("question " + random.nextInt(), on, false);
            case 13, 14 -> new QuestionEvent.Vote(some, on);
            case 15 -> new QuestionEvent.Answer(some, "answer");
            case 16 -> new QuestionEvent.Current(some);
            case 17 -> new QuestionEvent.Merge(some, other, 0);
            case 18 -> new QuestionEvent.Withdraw(some);
            case 19 -> new QuestionEvent.Remove(some);
            case 20 -> new QuestionEvent.Approve(some, new Ask("", false, false), People.HOST);
            case 21 -> new PollEvent.Draft(new Sheet(Kind.MULTIPLE, "poll", List.of("a", "b"), on));
            case 22 -> new PollEvent.Open(some, Sheet.EMPTY);
            case 23 -> new PollEvent.Answer(some, List.of(random.nextInt(2)));
            case 24 -> new PersonEvent.Mute(person, random.nextInt(9) == 0);
            case 25 -> new StageEvent.Show(on ? "tour" : "none", "suite", "");
            case 26 -> new TourEvent.Lead("", "");
            case 27, 28 -> TourRulesTest.pose(random.nextInt(180));
            default -> new StageEvent.Settings(on, on, on, random.nextBoolean(), 0);
        };
    }
}
