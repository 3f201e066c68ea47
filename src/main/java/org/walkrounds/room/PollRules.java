package org.walkrounds.room;

import java.util.List;
import org.walkrounds.room.PollEvent.Kind;
import org.walkrounds.room.PollEvent.Sheet;
import org.walkrounds.room.Polls.Poll;
import org.walkrounds.room.Polls.Stage;
import org.walkrounds.room.RefusedException.Code;

/** The rules of polls. */
final class PollRules {

    private static final int TEXT = 300;
    private static final int OPTION = 120;
    private static final int OPTIONS = 10;

    private PollRules() {}

    static RoomEvent decide(RoomState state, Person by, PollEvent wish) {
        if (wish instanceof PollEvent.Answer answer) {
            return answer(state, answer);
        }
        RoomRules.require(by, RoomRole.MODERATOR);
        return switch (wish) {
            case PollEvent.Draft draft -> new PollEvent.Draft(checked(draft.sheet()));
            case PollEvent.Discard discard -> {
                in(state, discard.poll(), Stage.DRAFT);
                yield discard;
            }
            case PollEvent.Open open ->
                new PollEvent.Open(
                        open.poll(), in(state, open.poll(), Stage.DRAFT).sheet());
            case PollEvent.Close close -> {
                in(state, close.poll(), Stage.OPEN);
                yield close;
            }
            case PollEvent.Publish publish -> {
                Poll poll = in(state, publish.poll(), Stage.CLOSED);
                yield new PollEvent.Publish(publish.poll(), poll.counts(), poll.voters());
            }
            case PollEvent.Answer answer -> answer;
        };
    }

    private static RoomEvent answer(RoomState state, PollEvent.Answer answer) {
        Poll poll = find(state, answer.poll());
        if (poll.stage() != Stage.OPEN) {
            throw new RefusedException(Code.CLOSED, "The poll is not open.");
        }
        List<Integer> choices = answer.choices().stream().distinct().sorted().toList();
        boolean known = choices.stream()
                .allMatch(choice -> choice >= 0 && choice < poll.sheet().choices());
        boolean enough = poll.sheet().kind() == Kind.MULTIPLE ? !choices.isEmpty() : choices.size() == 1;
        if (!known || !enough) {
            throw RefusedException.malformed("That is not an answer to this poll.");
        }
        return new PollEvent.Answer(answer.poll(), choices);
    }

    private static Sheet checked(Sheet sheet) {
        List<String> options = sheet.options().stream()
                .map(option -> CleanText.required("option", option, OPTION))
                .toList();
        boolean right =
                sheet.kind() == Kind.RATING ? options.isEmpty() : options.size() >= 2 && options.size() <= OPTIONS;
        if (!right) {
            throw RefusedException.malformed("A poll has two to ten options, a rating none.");
        }
        return new Sheet(sheet.kind(), CleanText.required("poll", sheet.text(), TEXT), options, sheet.live());
    }

    private static Poll in(RoomState state, long number, Stage stage) {
        Poll poll = find(state, number);
        if (poll.stage() != stage) {
            throw RefusedException.malformed("The poll is not one that can do that now.");
        }
        return poll;
    }

    private static Poll find(RoomState state, long number) {
        return state.polls().find(number).orElseThrow(() -> RefusedException.malformed("There is no such poll."));
    }
}
