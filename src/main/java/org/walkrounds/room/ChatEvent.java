package org.walkrounds.room;

import java.util.List;
import java.util.Objects;

/** The chat. A message is known by the number of the event that posted it. */
sealed interface ChatEvent extends RoomEvent {

    /**
     * A message.
     *
     * @param reply the message that it replies to; 0 for none
     * @param mentions ids of persons whom it mentions
     * @param held whether it waits for a moderator; set by the server
     */
    record Post(String text, long reply, List<String> mentions, boolean held) implements ChatEvent {

        static Post of(String text) {
            return new Post(text, 0, List.of(), false);
        }
    }

    /** Its author changes a message. */
    record Edit(long message, String text) implements ChatEvent {}

    /** Its author takes a message back. */
    record Delete(long message) implements ChatEvent {}

    /** A moderator takes a message away. */
    record Remove(long message) implements ChatEvent {}

    /**
     * A moderator lets a message through that was held.
     *
     * @param post the message; set by the server
     * @param author who wrote it; set by the server
     */
    record Approve(long message, Post post, Person author) implements ChatEvent {

        public Approve {
            post = Objects.requireNonNullElse(post, Post.of(""));
            author = Objects.requireNonNullElse(author, Person.HOUSE);
        }
    }

    /** Somebody adds or takes back a reaction to a message. */
    record React(long message, String emoji, boolean on) implements ChatEvent {

        @Override
        public boolean isCounted() {
            return true;
        }
    }

    /**
     * A message is shown above the others.
     *
     * @param message which; 0 for none
     * @param text what it says; set by the server
     * @param author who wrote it; set by the server
     */
    record Pin(long message, String text, Person author) implements ChatEvent {

        public Pin {
            author = Objects.requireNonNullElse(author, Person.HOUSE);
        }
    }

    /** Among hosts and moderators. */
    record Backchannel(String text) implements ChatEvent {}
}
