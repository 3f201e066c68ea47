package org.walkrounds.room;

import java.util.Optional;

/**
 * What each audience is shown of an event. Counted events are told as numbers; who voted for what is nobody's business.
 */
final class Visibility {

    /** Stands for an author who is not named. */
    private static final Person NOBODY = new Person("", "", RoomRole.ATTENDEE);

    private Visibility() {}

    /** The entry as an audience sees it; empty if it does not. */
    static Optional<Logged> of(Logged entry, Audience audience) {
        RoomEvent event = entry.event();
        if (event.isCounted() || event instanceof RoomEvent.Gone) {
            return Optional.empty();
        }
        return audience == Audience.STAFF
                ? Optional.of(entry)
                : toAttendees(entry).map(Visibility::unnamed);
    }

    private static Optional<Logged> toAttendees(Logged entry) {
        return switch (entry.event()) {
            case ChatEvent.Post post when post.held() -> Optional.empty();
            case ChatEvent.Backchannel note -> Optional.empty();
            case QuestionEvent.Ask ask when ask.held() -> Optional.empty();
            case QuestionEvent.Ask ask when ask.anonymous() -> Optional.of(by(entry, NOBODY, ask));
            case QuestionEvent.Approve approve
            when approve.ask().anonymous() ->
                Optional.of(
                        by(entry, entry.by(), new QuestionEvent.Approve(approve.question(), approve.ask(), NOBODY)));
            case PollEvent.Draft draft -> Optional.empty();
            case PollEvent.Discard discard -> Optional.empty();
            case StageEvent.Words words -> Optional.empty();
            case StageEvent.Note note -> Optional.empty();
            case StageEvent.Ready ready -> Optional.empty();
            case PersonEvent.Call call -> Optional.of(by(entry, entry.by(), new PersonEvent.Call(call.person(), "")));
            case PersonEvent.Lower lower -> Optional.of(entry);
            case PersonEvent.Erase erase -> Optional.of(entry);
            case PersonEvent event -> Optional.empty();
            default -> Optional.of(entry);
        };
    }

    /** Takes attendees' names out, but for those who ask with their names. */
    private static Logged unnamed(Logged entry) {
        if (entry.event() instanceof QuestionEvent.Ask || entry.event() instanceof QuestionEvent.Approve) {
            // One who asks without a name has none by now.
            return entry;
        }
        RoomEvent event = switch (entry.event()) {
            case ChatEvent.Approve approve ->
                new ChatEvent.Approve(
                        approve.message(), approve.post(), approve.author().seenBy(Audience.ATTENDEES));
            case ChatEvent.Pin pin ->
                new ChatEvent.Pin(pin.message(), pin.text(), pin.author().seenBy(Audience.ATTENDEES));
            case RoomEvent other -> other;
        };
        return by(entry, entry.by().seenBy(Audience.ATTENDEES), event);
    }

    private static Logged by(Logged entry, Person by, RoomEvent event) {
        return new Logged(entry.number(), entry.at(), by, event);
    }
}
