package org.walkrounds.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What stays of a session, for its hosts. It holds nothing of who was erased, nor what was removed.
 *
 * @param people who came, in the order in which they did; empty where names were not kept
 * @param counts how many were there, whenever that had changed within a minute
 * @param questions in the order in which they were asked
 * @param polls those that were opened, in the order in which they were written
 * @param deeds what those who ran the session did to keep it in order
 */
public record RoomReport(
        List<Presence> people,
        List<HeadCount> counts,
        List<AskedQuestion> questions,
        List<PollResult> polls,
        List<Deed> deeds) {

    public RoomReport {
        people = List.copyOf(people);
        counts = List.copyOf(counts);
        questions = List.copyOf(questions);
        polls = List.copyOf(polls);
        deeds = List.copyOf(deeds);
    }

    /** The questions that can stand in a summary. */
    public List<AskedQuestion> answered() {
        return questions.stream()
                .filter(question -> question.fate().isAnswered())
                .toList();
    }

    /**
     * Somebody who was there.
     *
     * @param id the registrant's or the staff account's
     * @param joined when the person first came, be it to the lobby
     * @param left when the person last went; empty while there
     * @param present how long the person was there while the session was live
     */
    public record Presence(String id, String name, Instant joined, Optional<Instant> left, Duration present) {}

    /** How many were there at a moment. */
    public record HeadCount(Instant at, int people) {}

    /** What became of a question. */
    public enum Fate {
        /** It waits for a moderator. */
        HELD,
        OPEN,
        /** There is an answer in writing. */
        WRITTEN,
        /** It was answered by word of mouth alone. */
        LIVE,
        /** It has joined another question, which asks the same. */
        MERGED;

        boolean isAnswered() {
            return this == WRITTEN || this == LIVE;
        }
    }

    /**
     * A question.
     *
     * @param number tells it from the others of its session
     * @param by who asked; empty for an anonymous question
     * @param votes how many wanted it answered, who asked among them
     * @param answer in writing; may be empty
     * @param answerer who wrote the answer; may be empty
     */
    public record AskedQuestion(
            long number, Instant at, String by, String text, int votes, Fate fate, String answer, String answerer) {}

    /**
     * A poll.
     *
     * @param voters how many answered; where several choices are allowed, fewer than there are answers
     */
    public record PollResult(String question, int voters, List<Choice> choices) {}

    /** How the room was kept in order. */
    public enum Kind {
        REMOVED_MESSAGE,
        APPROVED_MESSAGE,
        REMOVED_QUESTION,
        APPROVED_QUESTION,
        MERGED_QUESTION,
        MUTED,
        UNMUTED,
        SHOWN_OUT,
        BANNED,
        UNBANNED,
        CHAT_OPENED,
        CHAT_CLOSED,
        QUESTIONS_OPENED,
        QUESTIONS_CLOSED,
        LOBBY_CHAT_OPENED,
        LOBBY_CHAT_CLOSED,
        /** What attendees write waits for a moderator from here on. */
        APPROVAL_ON,
        APPROVAL_OFF,
        /** The least time between two messages of one attendee was changed. */
        SLOWED,
        /** The words that are not let through were changed. */
        WORDS
    }

    /**
     * Something that a host or moderator did.
     *
     * @param whom whose message or question, or who, it was; empty where that is nobody, or is gone with what was
     *     removed or erased
     * @param seconds the least time between two messages of one attendee from then on; 0 for none, and for all other kinds
     */
    public record Deed(Instant at, String by, Kind kind, String whom, int seconds) {

        /** What has no time to tell. */
        public Deed(Instant at, String by, Kind kind, String whom) {
            this(at, by, kind, whom, 0);
        }
    }

    /** What one could choose, and how many did. */
    public record Choice(String text, int answers) {}
}
