package org.walkrounds.room;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What all look at and hear, and how the room is set. */
sealed interface StageEvent extends RoomEvent {

    /**
     * What is on the stage.
     *
     * @param kind what it is, one of {@link #KINDS}
     * @param address which one: the slide as {@code deck/page}, the tour's scene; may be empty
     */
    record Show(String kind, String address, String title) implements StageEvent {

        /** "none" leaves the stage to who is on air, or else to the session's outside video. */
        static final Set<String> KINDS = Set.of("none", "video", "slides", "tour");

        static final Show NOTHING = new Show("none", "", "");

        boolean isTour() {
            return kind.equals("tour");
        }
    }

    /**
     * Who is on air; told by the house.
     *
     * @param take the number of the take, which grows; 0 if nobody is on air any more
     * @param source "camera" or "screen"
     * @param presenter the person who is seen and heard
     * @param name what that person is called
     */
    record Air(long take, String source, String presenter, String name) implements StageEvent {

        static final Air NOBODY = new Air(0, "", "", "");
    }

    /** Somebody waits behind the stage with camera and microphone ready, or no longer does; seen by staff. */
    record Ready(boolean on) implements StageEvent {}

    /** Something that all should know; empty text for no more. */
    record Announce(String text) implements StageEvent {}

    /**
     * How the room is set.
     *
     * @param chat whether attendees may write
     * @param questions whether they may ask
     * @param lobbyChat whether they may write before the start
     * @param approval whether what they write waits for a moderator
     * @param slowSeconds least time between two messages of one attendee; 0 for none
     */
    record Settings(boolean chat, boolean questions, boolean lobbyChat, boolean approval, int slowSeconds)
            implements StageEvent {

        static final Settings FIRST = new Settings(true, true, true, false, 0);

        Settings withLobbyChat(boolean on) {
            return new Settings(chat, questions, on, approval, slowSeconds);
        }
    }

    /** Words that attendees cannot use; seen by staff. */
    record Words(List<String> words) implements StageEvent {}

    /** What the hosts have noted for each other; seen by staff. */
    record Note(String text) implements StageEvent {}

    /**
     * A line of captions.
     *
     * @param speaker who says it; may be empty
     */
    record Caption(String text, String speaker) implements StageEvent, Passing {}

    /** How often reactions were sent within a second, by emoji; told by the house. */
    record Reactions(Map<String, Integer> counts) implements StageEvent {}
}
