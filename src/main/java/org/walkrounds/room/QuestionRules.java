package org.walkrounds.room;

import org.walkrounds.room.Questions.Question;
import org.walkrounds.room.RefusedException.Code;

/** The rules of questions. */
final class QuestionRules {

    /** Characters of a question. */
    static final int QUESTION = 1_000;

    /** Characters of an answer in writing. */
    static final int ANSWER = 2_000;

    private QuestionRules() {}

    static RoomEvent decide(RoomState state, Person by, QuestionEvent wish) {
        return switch (wish) {
            case QuestionEvent.Ask ask -> ask(state, by, ask);
            case QuestionEvent.Vote vote -> vote(state, vote);
            case QuestionEvent.Withdraw withdraw -> {
                if (!find(state, withdraw.question()).by().id().equals(by.id())) {
                    throw RoomRules.forbidden("It is not your question.");
                }
                yield withdraw;
            }
            case QuestionEvent.Approve approve -> {
                RoomRules.require(by, RoomRole.MODERATOR);
                Question question = find(state, approve.question());
                if (!question.isHeld()) {
                    throw RefusedException.malformed("The question does not wait.");
                }
                yield new QuestionEvent.Approve(approve.question(), question.ask(), question.by());
            }
            case QuestionEvent.Answer answer -> {
                RoomRules.require(by, RoomRole.MODERATOR);
                open(state, answer.question());
                yield new QuestionEvent.Answer(answer.question(), CleanText.required("answer", answer.text(), ANSWER));
            }
            case QuestionEvent.Answered answered -> {
                RoomRules.require(by, RoomRole.MODERATOR);
                open(state, answered.question());
                yield answered;
            }
            case QuestionEvent.Current current -> {
                RoomRules.require(by, RoomRole.MODERATOR);
                if (current.question() != 0) {
                    open(state, current.question());
                }
                yield current;
            }
            case QuestionEvent.Merge merge -> {
                RoomRules.require(by, RoomRole.MODERATOR);
                open(state, merge.question());
                open(state, merge.into());
                if (merge.question() == merge.into()) {
                    throw RefusedException.malformed("A question cannot join itself.");
                }
                yield new QuestionEvent.Merge(
                        merge.question(),
                        merge.into(),
                        state.questions().votesTogether(merge.question(), merge.into()));
            }
            case QuestionEvent.Remove remove -> {
                RoomRules.require(by, RoomRole.MODERATOR);
                find(state, remove.question());
                yield remove;
            }
        };
    }

    private static RoomEvent ask(RoomState state, Person by, QuestionEvent.Ask ask) {
        boolean staff = by.role().isStaff();
        if (!staff) {
            RoomRules.requireVoice(state, by);
            if (!state.session().isAhead() || !state.settings().questions()) {
                throw new RefusedException(Code.CLOSED, "Questions are closed.");
            }
        }
        String text = CleanText.required("question", ask.text(), QUESTION);
        RoomRules.requireDecent(state, by, text);
        return new QuestionEvent.Ask(text, ask.anonymous(), state.settings().approval() && !staff);
    }

    private static RoomEvent vote(RoomState state, QuestionEvent.Vote vote) {
        open(state, vote.question());
        if (!state.session().isAhead()) {
            throw new RefusedException(Code.CLOSED, "The session is over.");
        }
        return vote;
    }

    private static Question open(RoomState state, long number) {
        Question question = find(state, number);
        if (!question.isOpen()) {
            throw RefusedException.malformed("The question waits for a moderator, or has joined another one.");
        }
        return question;
    }

    private static Question find(RoomState state, long number) {
        return state.questions()
                .find(number)
                .orElseThrow(() -> RefusedException.malformed("There is no such question any more."));
    }
}
