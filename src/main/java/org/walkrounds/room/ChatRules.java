package org.walkrounds.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.walkrounds.room.Chat.Message;
import org.walkrounds.room.RefusedException.Code;
import org.walkrounds.session.SessionState;

/** The rules of the chat. */
final class ChatRules {

    /** Characters of a message. */
    static final int MESSAGE = 2_000;

    private static final int MENTIONS = 10;

    private ChatRules() {}

    static RoomEvent decide(RoomState state, Person by, ChatEvent wish, Instant now) {
        return switch (wish) {
            case ChatEvent.Post post -> post(state, by, post, now);
            case ChatEvent.Edit edit -> edit(state, by, edit, now);
            case ChatEvent.Delete delete -> {
                requireOwn(state, by, delete.message(), now);
                yield delete;
            }
            case ChatEvent.Remove remove -> {
                RoomRules.require(by, RoomRole.MODERATOR);
                find(state, remove.message());
                yield remove;
            }
            case ChatEvent.Approve approve -> {
                RoomRules.require(by, RoomRole.MODERATOR);
                Message message = find(state, approve.message());
                if (!message.isHeld()) {
                    throw RefusedException.malformed("The message does not wait.");
                }
                yield new ChatEvent.Approve(approve.message(), message.post(), message.by());
            }
            case ChatEvent.React react -> {
                RoomRules.requireVoice(state, by);
                visible(state, react.message());
                Emoji.require(react.emoji());
                yield react;
            }
            case ChatEvent.Pin pin -> {
                RoomRules.require(by, RoomRole.MODERATOR);
                if (pin.message() == 0) {
                    yield new ChatEvent.Pin(0, "", Person.HOUSE);
                }
                Message message = visible(state, pin.message());
                yield new ChatEvent.Pin(pin.message(), message.text(), message.by());
            }
            case ChatEvent.Backchannel note -> {
                RoomRules.require(by, RoomRole.MODERATOR);
                yield new ChatEvent.Backchannel(CleanText.required("message", note.text(), MESSAGE));
            }
        };
    }

    private static RoomEvent post(RoomState state, Person by, ChatEvent.Post post, Instant now) {
        boolean staff = by.role().isStaff();
        if (!staff) {
            requireOpen(state);
            RoomRules.requireVoice(state, by);
            requirePause(state, by, now);
        }
        String text = CleanText.required("message", post.text(), MESSAGE);
        RoomRules.requireDecent(state, by, text);
        if (post.reply() != 0) {
            visible(state, post.reply());
        }
        if (post.mentions().size() > MENTIONS) {
            throw RefusedException.malformed("A message mentions at most ten people.");
        }
        return new ChatEvent.Post(
                text,
                post.reply(),
                List.copyOf(post.mentions()),
                state.settings().approval() && !staff);
    }

    private static RoomEvent edit(RoomState state, Person by, ChatEvent.Edit edit, Instant now) {
        Message message = requireOwn(state, by, edit.message(), now);
        if (!by.role().isStaff()) {
            requireOpen(state);
            RoomRules.requireVoice(state, by);
            if (state.settings().approval() || message.isHeld()) {
                throw RoomRules.forbidden("Messages are read by a moderator first. Delete it and write it again.");
            }
        }
        String text = CleanText.required("message", edit.text(), MESSAGE);
        RoomRules.requireDecent(state, by, text);
        return new ChatEvent.Edit(edit.message(), text);
    }

    private static void requireOpen(RoomState state) {
        boolean open = state.session() == SessionState.LIVE
                ? state.settings().chat()
                : state.session().isAhead() && state.settings().lobbyChat();
        if (!open) {
            throw new RefusedException(
                    Code.CLOSED,
                    state.session() == SessionState.ENDED ? "The session is over." : "The chat is closed.");
        }
    }

    private static void requirePause(RoomState state, Person by, Instant now) {
        Duration pause = Duration.ofSeconds(state.settings().slowSeconds());
        state.chat()
                .lastPost(by.id())
                .map(last -> last.plus(pause))
                .filter(now::isBefore)
                .ifPresent(next -> {
                    long seconds = Duration.between(now, next).toSeconds() + 1;
                    throw new RefusedException(Code.TOO_FAST, "You can write again in " + seconds + " s.");
                });
    }

    private static Message requireOwn(RoomState state, Person by, long number, Instant now) {
        Message message = find(state, number);
        if (!message.by().id().equals(by.id())) {
            throw RoomRules.forbidden("It is not your message.");
        }
        if (now.isAfter(message.at().plus(Chat.CHANGEABLE))) {
            throw new RefusedException(Code.CLOSED, "A message can be changed for ten minutes.");
        }
        return message;
    }

    private static Message visible(RoomState state, long number) {
        Message message = find(state, number);
        if (message.isHeld()) {
            throw RefusedException.malformed("The message waits for a moderator.");
        }
        return message;
    }

    private static Message find(RoomState state, long number) {
        return state.chat()
                .find(number)
                .orElseThrow(() -> RefusedException.malformed("There is no such message any more."));
    }
}
