package org.walkrounds.room;

import org.walkrounds.room.RefusedException.Code;
import org.walkrounds.session.SessionState;

/** The rules of hands, and of keeping people in order. */
final class PersonRules {

    private PersonRules() {}

    static RoomEvent decide(RoomState state, Person by, PersonEvent wish) {
        if (wish instanceof PersonEvent.Hand hand) {
            if (hand.up() && state.session() != SessionState.LIVE) {
                throw new RefusedException(Code.CLOSED, "Hands can be raised while the session is live.");
            }
            RoomRules.requireVoice(state, by);
            return hand;
        }
        RoomRules.require(by, RoomRole.MODERATOR);
        return switch (wish) {
            case PersonEvent.Call call ->
                new PersonEvent.Call(call.person(), raised(state, call.person()).name());
            case PersonEvent.Lower lower -> {
                raised(state, lower.person());
                yield lower;
            }
            case PersonEvent.Mute mute -> {
                requireAttendee(state, mute.person());
                yield mute;
            }
            case PersonEvent.Remove remove -> {
                requireAttendee(state, remove.person());
                yield remove;
            }
            case PersonEvent.Ban ban -> {
                requireAttendee(state, ban.person());
                yield ban;
            }
            case PersonEvent.Hand hand -> hand;
            case PersonEvent.Joined joined -> throw house();
            case PersonEvent.Left left -> throw house();
            case PersonEvent.Attendance attendance -> throw house();
            case PersonEvent.Erase erase -> throw house();
        };
    }

    private static Person raised(RoomState state, String person) {
        return state.persons()
                .hand(person)
                .orElseThrow(() -> RefusedException.malformed("That hand is no longer raised."));
    }

    private static void requireAttendee(RoomState state, String person) {
        if (person.isEmpty() || person.length() > 60) {
            throw RefusedException.malformed("It does not say who.");
        }
        if (state.persons().isStaff(person)) {
            throw RoomRules.forbidden("That is possible with attendees only.");
        }
    }

    private static RefusedException house() {
        return RoomRules.forbidden("The room itself notes that.");
    }
}
