package org.walkrounds.room;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The chat as its events have left it. */
final class Chat {

    /** How long an author may change a message. */
    static final Duration CHANGEABLE = Duration.ofMinutes(10);

    /** What stood where a message was removed that had to wait for a moderator. */
    static final String HELD = "chat.held";

    /** A message as it stands now. */
    static final class Message {

        private final long number;
        private final Instant at;
        private final Person by;
        private final ChatEvent.Post post;
        private final Map<String, Set<String>> reactions = new LinkedHashMap<>();
        private final List<Long> copies = new ArrayList<>();
        private String text;
        private boolean held;
        private boolean edited;
        private boolean removed;

        private Message(long number, Instant at, Person by, ChatEvent.Post post) {
            this.number = number;
            this.at = at;
            this.by = by;
            this.post = post;
            this.text = post.text();
            this.held = post.held();
            copies.add(number);
        }

        Instant at() {
            return at;
        }

        Person by() {
            return by;
        }

        boolean isHeld() {
            return held;
        }

        boolean isRemoved() {
            return removed;
        }

        String text() {
            return text;
        }

        /** What was posted, in its present words. */
        ChatEvent.Post post() {
            return new ChatEvent.Post(text, post.reply(), post.mentions(), false);
        }
    }

    /**
     * A message as it is shown.
     *
     * @param reactions how often each emoji was added
     */
    record Shown(
            long n,
            long at,
            Person by,
            String text,
            long reply,
            List<String> mentions,
            boolean held,
            boolean edited,
            boolean removed,
            Map<String, Integer> reactions) {}

    private final NavigableMap<Long, Message> messages = new TreeMap<>();
    private final List<Shown> backchannel = new ArrayList<>();
    private final Map<String, Instant> lastPosts = new HashMap<>();
    private long pinned;

    Optional<Message> find(long number) {
        return Optional.ofNullable(messages.get(number)).filter(message -> !message.removed);
    }

    /** When somebody last wrote. */
    Optional<Instant> lastPost(String person) {
        return Optional.ofNullable(lastPosts.get(person));
    }

    /** Numbers of all events that hold a message's words. */
    List<Long> copies(long message) {
        return find(message).map(found -> List.copyOf(found.copies)).orElse(List.of());
    }

    /** Messages before a number, the latest of them, in order. */
    List<Shown> before(long number, int most, Audience audience) {
        List<Shown> shown = new ArrayList<>();
        for (Message message : messages.headMap(number, false).descendingMap().values()) {
            if (shown.size() == most) {
                break;
            }
            if (!message.held || audience == Audience.STAFF) {
                shown.add(shown(message, audience));
            }
        }
        return shown.reversed();
    }

    Optional<Shown> pinned() {
        return find(pinned).map(message -> shown(message, Audience.ATTENDEES));
    }

    List<Shown> backchannel() {
        return List.copyOf(backchannel);
    }

    /** What somebody wrote that waits for a moderator. */
    List<Shown> heldOf(String person) {
        return messages.values().stream()
                .filter(message -> message.held && message.by.id().equals(person))
                .map(message -> shown(message, Audience.STAFF))
                .toList();
    }

    /** The reactions that somebody has added, by message, among those from a number on. */
    Map<Long, List<String>> reactionsOf(String person, long from) {
        Map<Long, List<String>> own = new LinkedHashMap<>();
        messages.tailMap(from)
                .forEach((number, message) -> message.reactions.forEach((emoji, persons) -> {
                    if (persons.contains(person)) {
                        own.computeIfAbsent(number, none -> new ArrayList<>()).add(emoji);
                    }
                }));
        return own;
    }

    Map<String, Integer> reactions(long message) {
        return find(message).map(Chat::counts).orElse(Map.of());
    }

    void apply(Logged entry, ChatEvent event) {
        switch (event) {
            case ChatEvent.Post post -> {
                messages.put(entry.number(), new Message(entry.number(), entry.at(), entry.by(), post));
                lastPosts.put(entry.by().id(), entry.at());
            }
            case ChatEvent.Edit edit ->
                find(edit.message()).ifPresent(message -> {
                    message.text = edit.text();
                    message.edited = true;
                    message.copies.add(entry.number());
                });
            case ChatEvent.Delete delete -> remove(delete.message());
            case ChatEvent.Remove remove -> remove(remove.message());
            case ChatEvent.Approve approve ->
                find(approve.message()).ifPresent(message -> {
                    message.held = false;
                    message.copies.add(entry.number());
                });
            case ChatEvent.React react -> find(react.message()).ifPresent(message -> react(message, entry, react));
            case ChatEvent.Pin pin -> {
                pinned = pin.message();
                find(pinned).ifPresent(message -> message.copies.add(entry.number()));
            }
            case ChatEvent.Backchannel note -> backchannel.add(backchannel(entry, note));
        }
    }

    /** A message that is gone leaves its place, so that nobody wonders; one that nobody saw leaves nothing. */
    void applyGone(Logged entry, String was) {
        if (was.equals("chat.post")) {
            Message message = new Message(entry.number(), entry.at(), entry.by(), ChatEvent.Post.of(""));
            message.removed = true;
            messages.put(entry.number(), message);
        }
        if (was.equals("chat.post") || was.equals(HELD)) {
            lastPosts.put(entry.by().id(), entry.at());
        }
    }

    private void remove(long number) {
        Message message = messages.get(number);
        if (message != null && message.post.held()) {
            messages.remove(number);
        } else if (message != null && !message.removed) {
            Message place = new Message(number, message.at, message.by.nameless(), ChatEvent.Post.of(""));
            place.removed = true;
            messages.put(number, place);
        }
        if (pinned == number) {
            pinned = 0;
        }
    }

    private static void react(Message message, Logged entry, ChatEvent.React react) {
        Set<String> persons = message.reactions.computeIfAbsent(react.emoji(), none -> new HashSet<>());
        if (react.on()) {
            persons.add(entry.by().id());
        } else {
            persons.remove(entry.by().id());
        }
        if (persons.isEmpty()) {
            message.reactions.remove(react.emoji());
        }
    }

    private static Shown backchannel(Logged entry, ChatEvent.Backchannel note) {
        return new Shown(
                entry.number(),
                entry.at().toEpochMilli(),
                entry.by(),
                note.text(),
                0,
                List.of(),
                false,
                false,
                false,
                Map.of());
    }

    private static Shown shown(Message message, Audience audience) {
        return new Shown(
                message.number,
                message.at.toEpochMilli(),
                message.by.seenBy(audience),
                message.text,
                message.post.reply(),
                message.post.mentions(),
                message.held,
                message.edited,
                message.removed,
                counts(message));
    }

    private static Map<String, Integer> counts(Message message) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        message.reactions.forEach((emoji, persons) -> counts.put(emoji, persons.size()));
        return counts;
    }
}
