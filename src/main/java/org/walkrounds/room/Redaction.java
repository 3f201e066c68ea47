package org.walkrounds.room;

/** Empties events whose words must no longer be anywhere, in such a way that what follows from them stays the same. */
final class Redaction {

    private Redaction() {}

    /** The event without its words and its author's name. */
    static Logged emptied(Logged entry) {
        return new Logged(entry.number(), entry.at(), entry.by().nameless(), emptied(entry.event()));
    }

    /** The entry without what it says of a person: the name, and what the person wrote as an attendee. */
    static Logged without(Logged entry, String person) {
        boolean own = entry.by().id().equals(person);
        Person by = own ? entry.by().nameless() : entry.by();
        RoomEvent event = entry.event();
        RoomEvent rest = switch (event) {
            case ChatEvent.Approve approve when approve.author().id().equals(person) -> emptied(event);
            case ChatEvent.Pin pin when pin.author().id().equals(person) -> emptied(event);
            case QuestionEvent.Approve approve when approve.author().id().equals(person) -> emptied(event);
            case PersonEvent.Call call when call.person().equals(person) -> new PersonEvent.Call(person, "");
            case ChatEvent.Post post when own -> emptied(post);
            case ChatEvent.Edit edit when own -> emptied(edit);
            case ChatEvent.Backchannel post when own -> emptied(post);
            case QuestionEvent.Ask ask when own -> emptied(ask);
            default -> event;
        };
        return new Logged(entry.number(), entry.at(), by, rest);
    }

    private static RoomEvent emptied(RoomEvent event) {
        return switch (event) {
            // The pin goes on to stand for the message, so that its removal ends the pin and not one before it.
            case ChatEvent.Pin pin ->
                new ChatEvent.Pin(pin.message(), "", pin.author().nameless());
            case ChatEvent.Post post when post.held() -> new RoomEvent.Gone(Chat.HELD);
            default -> new RoomEvent.Gone(EventJson.type(event));
        };
    }
}
