package org.walkrounds.room;

import java.util.HashSet;
import java.util.Set;

/**
 * Numbers of what was counted since it was last told.
 *
 * @param questions with other votes
 * @param messages with other reactions
 * @param polls with other answers
 */
record Changes(Set<Long> questions, Set<Long> messages, Set<Long> polls) {

    static Changes none() {
        return new Changes(new HashSet<>(), new HashSet<>(), new HashSet<>());
    }

    boolean isEmpty() {
        return questions.isEmpty() && messages.isEmpty() && polls.isEmpty();
    }

    void note(RoomEvent event) {
        switch (event) {
            case QuestionEvent.Vote vote -> questions.add(vote.question());
            case ChatEvent.React react -> messages.add(react.message());
            case PollEvent.Answer answer -> polls.add(answer.poll());
            default -> {}
        }
    }
}
