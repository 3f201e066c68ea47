package org.walkrounds.room;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.walkrounds.room.Frames.Tally;
import org.walkrounds.session.SessionState;

/** What newcomers are shown of a room at once, instead of all that happened. */
final class Snapshot {

    /** Messages that a newcomer gets, and that one look further back gives. */
    static final int MESSAGES = 200;

    private static final int BACKCHANNEL = 100;

    private Snapshot() {}

    /**
     * A room as all of an audience see it. The parts for staff are empty for attendees.
     *
     * @param more whether there are earlier messages
     */
    record Shown(
            SessionState session,
            Optional<RoomEvent.Rescheduled> time,
            StageEvent.Settings settings,
            StageEvent.Show stage,
            StageEvent.Air air,
            Optional<TourEvent.Lead> lead,
            Optional<TourEvent.Pose> pose,
            String announcement,
            Optional<Chat.Shown> pinned,
            List<Chat.Shown> chat,
            boolean more,
            List<Questions.Shown> questions,
            long current,
            List<Polls.Shown> polls,
            List<StageEvent.Caption> captions,
            int people,
            int hands,
            Optional<ForStaff> staff) {}

    /** What staff see beside. */
    record ForStaff(
            List<Person> hands,
            List<Person> ready,
            List<String> words,
            String note,
            List<Chat.Shown> backchannel,
            List<String> muted,
            List<String> banned) {}

    /**
     * What is one's own.
     *
     * @param questions asked by oneself, those that wait for a moderator among them
     * @param votes questions that one wants answered
     * @param held messages that wait for a moderator
     * @param reactions emoji by message
     * @param answers choices by poll
     */
    record Mine(
            boolean muted,
            boolean hand,
            List<Questions.Shown> questions,
            List<Long> votes,
            List<Chat.Shown> held,
            Map<Long, List<String>> reactions,
            Map<Long, List<Integer>> answers) {}

    /**
     * Who is there.
     *
     * @param people how many, on all nodes
     * @param staff those who run the session, on this node
     */
    record Here(int people, List<Person> staff) {

        Here seenBy(Audience audience) {
            return audience == Audience.STAFF ? this : new Here(people, List.of());
        }
    }

    static Shown of(RoomState state, Audience audience, int people) {
        List<Chat.Shown> chat = state.chat().before(Long.MAX_VALUE, MESSAGES, audience);
        return new Shown(
                state.session(),
                state.time(),
                state.settings(),
                state.stage(),
                state.air(),
                state.lead(),
                state.pose(),
                state.announcement(),
                state.chat().pinned(),
                chat,
                chat.size() == MESSAGES,
                state.questions().shown(audience),
                state.questions().current(),
                state.polls().shown(audience),
                state.captions(),
                people,
                state.persons().raised(),
                audience == Audience.STAFF ? Optional.of(forStaff(state)) : Optional.empty());
    }

    static Mine mine(RoomState state, String person) {
        return new Mine(
                state.persons().isMuted(person),
                state.persons().hand(person).isPresent(),
                state.questions().askedBy(person),
                state.questions().votedBy(person),
                state.chat().heldOf(person),
                state.chat().reactionsOf(person, from(state)),
                state.polls().answersOf(person));
    }

    /** All numbers as they stand, for one who may have missed some. */
    static Frames.Counts counts(RoomState state, Audience audience, Here here) {
        Map<Long, Map<String, Integer>> reactions = new LinkedHashMap<>();
        state.chat().before(Long.MAX_VALUE, MESSAGES, audience).forEach(message -> {
            if (!message.reactions().isEmpty()) {
                reactions.put(message.n(), message.reactions());
            }
        });
        Map<Long, Integer> votes = state.questions().shown(audience).stream()
                .collect(Collectors.toMap(Questions.Shown::n, Questions.Shown::votes));
        List<Tally> polls = state.polls().shown(audience).stream()
                .map(poll -> new Tally(poll.n(), poll.counts(), poll.voters()))
                .toList();
        return new Frames.Counts(
                "counts", here.people(), state.persons().raised(), here.staff(), votes, reactions, polls);
    }

    /** The numbers of what has changed. */
    static Frames.Counts counts(RoomState state, Audience audience, Here here, Changes changes) {
        return new Frames.Counts(
                "counts",
                here.people(),
                state.persons().raised(),
                here.staff(),
                each(changes.questions(), state.questions()::votes),
                each(changes.messages(), state.chat()::reactions),
                changes.polls().stream()
                        .flatMap(poll -> state.polls().tally(poll, audience).stream())
                        .map(poll -> new Tally(poll.n(), poll.counts(), poll.voters()))
                        .toList());
    }

    /** Number of the earliest message that a newcomer gets. */
    private static long from(RoomState state) {
        List<Chat.Shown> chat = state.chat().before(Long.MAX_VALUE, MESSAGES, Audience.STAFF);
        return chat.isEmpty() ? 0 : chat.getFirst().n();
    }

    private static <T> Map<Long, T> each(Iterable<Long> numbers, Function<Long, T> value) {
        Map<Long, T> values = new LinkedHashMap<>();
        numbers.forEach(number -> values.put(number, value.apply(number)));
        return values;
    }

    private static ForStaff forStaff(RoomState state) {
        List<Chat.Shown> backchannel = state.chat().backchannel();
        return new ForStaff(
                state.persons().hands(),
                state.ready(),
                state.words(),
                state.note(),
                backchannel.subList(Math.max(0, backchannel.size() - BACKCHANNEL), backchannel.size()),
                state.persons().muted(),
                state.persons().banned());
    }
}
