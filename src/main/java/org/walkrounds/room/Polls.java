package org.walkrounds.room;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.walkrounds.room.PollEvent.Sheet;

/** The polls as their events have left them. */
final class Polls {

    /** Where a poll is on its way. */
    enum Stage {
        DRAFT,
        OPEN,
        CLOSED
    }

    /** A poll as it stands now. */
    static final class Poll {

        private final long number;
        private final Sheet sheet;
        private final Map<String, List<Integer>> answers = new HashMap<>();
        private Stage stage = Stage.DRAFT;
        private boolean published;

        private Poll(long number, Sheet sheet) {
            this.number = number;
            this.sheet = sheet;
        }

        Sheet sheet() {
            return sheet;
        }

        Stage stage() {
            return stage;
        }

        /** How often each choice was taken. */
        List<Integer> counts() {
            List<Integer> counts = new ArrayList<>(Collections.nCopies(sheet.choices(), 0));
            answers.values().forEach(answer -> answer.forEach(choice -> counts.set(choice, counts.get(choice) + 1)));
            return counts;
        }

        int voters() {
            return answers.size();
        }

        /** Whether an audience may see the results by now. */
        boolean isOpenTo(Audience audience) {
            return audience == Audience.STAFF || published || (sheet.live() && stage != Stage.DRAFT);
        }
    }

    /**
     * A poll as it is shown.
     *
     * @param counts results; empty where they are not shown yet
     */
    record Shown(long n, Sheet sheet, Stage stage, boolean published, List<Integer> counts, int voters) {}

    private final Map<Long, Poll> polls = new LinkedHashMap<>();

    Optional<Poll> find(long number) {
        return Optional.ofNullable(polls.get(number));
    }

    List<Shown> shown(Audience audience) {
        return polls.values().stream()
                .filter(poll -> poll.stage != Stage.DRAFT || audience == Audience.STAFF)
                .map(poll -> shown(poll, audience))
                .toList();
    }

    /** How a poll stands, for those who may know. */
    Optional<Shown> tally(long number, Audience audience) {
        return find(number).filter(poll -> poll.stage != Stage.DRAFT).map(poll -> shown(poll, audience));
    }

    /** What somebody has answered, by poll. */
    Map<Long, List<Integer>> answersOf(String person) {
        Map<Long, List<Integer>> own = new LinkedHashMap<>();
        polls.forEach((number, poll) -> {
            List<Integer> answer = poll.answers.get(person);
            if (answer != null) {
                own.put(number, answer);
            }
        });
        return own;
    }

    void apply(Logged entry, PollEvent event) {
        switch (event) {
            case PollEvent.Draft draft -> polls.put(entry.number(), new Poll(entry.number(), draft.sheet()));
            case PollEvent.Discard discard -> polls.remove(discard.poll());
            case PollEvent.Open open -> find(open.poll()).ifPresent(poll -> poll.stage = Stage.OPEN);
            case PollEvent.Answer answer ->
                find(answer.poll())
                        .ifPresent(poll -> poll.answers.put(entry.by().id(), answer.choices()));
            case PollEvent.Close close -> find(close.poll()).ifPresent(poll -> poll.stage = Stage.CLOSED);
            case PollEvent.Publish publish -> find(publish.poll()).ifPresent(poll -> poll.published = true);
        }
    }

    private static Shown shown(Poll poll, Audience audience) {
        List<Integer> counts = poll.isOpenTo(audience) ? poll.counts() : List.of();
        return new Shown(poll.number, poll.sheet, poll.stage, poll.published, counts, poll.voters());
    }
}
