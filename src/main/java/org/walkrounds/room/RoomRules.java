package org.walkrounds.room;

import java.time.Instant;
import org.walkrounds.room.RefusedException.Code;

/** Who may do what, and what the server adds to it. Knows only the folded log, the person, the wish and the time. */
final class RoomRules {

    private RoomRules() {}

    /**
     * Decides about a wish.
     *
     * @return the event to be written
     * @throws RefusedException if it is not to be
     */
    static RoomEvent decide(RoomState state, Person by, RoomEvent wish, Instant now) {
        if (by.role() == RoomRole.HOUSE) {
            return wish;
        }
        if (state.persons().isBanned(by.id())) {
            throw forbidden("You have been shown out of this session.");
        }
        return switch (wish) {
            case ChatEvent event -> ChatRules.decide(state, by, event, now);
            case QuestionEvent event -> QuestionRules.decide(state, by, event);
            case PollEvent event -> PollRules.decide(state, by, event);
            case PersonEvent event -> PersonRules.decide(state, by, event);
            case StageEvent event -> StageRules.decide(by, event);
            case TourEvent event -> TourRules.decide(state, by, event);
            case RoomEvent.Schedule event -> throw forbidden("The schedule alone says that.");
        };
    }

    static void require(Person by, RoomRole least) {
        if (!by.role().mayAll(least)) {
            throw forbidden(
                    least == RoomRole.HOST ? "Only hosts can do that." : "Only hosts and moderators can do that.");
        }
    }

    /** Refuses one who is muted. */
    static void requireVoice(RoomState state, Person by) {
        if (state.persons().isMuted(by.id())) {
            throw new RefusedException(Code.MUTED, "A moderator has muted you.");
        }
    }

    /** Refuses an attendee's text that holds a word which the moderators do not let through. */
    static void requireDecent(RoomState state, Person by, String text) {
        if (!by.role().isStaff() && CleanText.holds(text, state.words())) {
            throw new RefusedException(Code.FILTERED, "It holds a word that is not let through here.");
        }
    }

    static RefusedException forbidden(String message) {
        return new RefusedException(Code.FORBIDDEN, message);
    }
}
