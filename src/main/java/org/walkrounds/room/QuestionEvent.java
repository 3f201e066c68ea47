package org.walkrounds.room;

import java.util.Objects;

/** Questions to the panel. A question is known by the number of the event that asked it. */
sealed interface QuestionEvent extends RoomEvent {

    /**
     * A question.
     *
     * @param anonymous whether attendees see no name; moderators always do
     * @param held whether it waits for a moderator; set by the server
     */
    record Ask(String text, boolean anonymous, boolean held) implements QuestionEvent {}

    /**
     * A moderator lets a question through that was held.
     *
     * @param ask the question; set by the server
     * @param author who asked; set by the server
     */
    record Approve(long question, Ask ask, Person author) implements QuestionEvent {

        public Approve {
            ask = Objects.requireNonNullElse(ask, new Ask("", false, false));
            author = Objects.requireNonNullElse(author, Person.HOUSE);
        }
    }

    /** Somebody wants it answered too, or takes that back. */
    record Vote(long question, boolean on) implements QuestionEvent {

        @Override
        public boolean isCounted() {
            return true;
        }
    }

    /** An answer in writing; a later one replaces it. */
    record Answer(long question, String text) implements QuestionEvent {}

    /** It was answered by word of mouth. */
    record Answered(long question) implements QuestionEvent {}

    /** It is being answered now; 0 for none. */
    record Current(long question) implements QuestionEvent {}

    /**
     * It asks the same as another one, whose votes it joins.
     *
     * @param votes votes of the other one then; set by the server
     */
    record Merge(long question, long into, int votes) implements QuestionEvent {}

    /** Its author takes it back. */
    record Withdraw(long question) implements QuestionEvent {}

    /** A moderator takes it away. */
    record Remove(long question) implements QuestionEvent {}
}
