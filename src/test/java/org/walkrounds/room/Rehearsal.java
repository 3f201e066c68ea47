package org.walkrounds.room;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.walkrounds.session.SessionState;

/** A room without server and database: wishes are decided and folded one after the other. */
final class Rehearsal {

    static final Instant START = Instant.parse("2026-12-10T19:00:00Z");

    private final RoomState state = new RoomState();
    private final List<Logged> log = new ArrayList<>();
    private Instant now = START;

    /** A session that is live. */
    static Rehearsal live() {
        return in(SessionState.LIVE);
    }

    static Rehearsal in(SessionState session) {
        Rehearsal rehearsal = new Rehearsal();
        rehearsal.does(Person.HOUSE, new RoomEvent.Moved(session));
        return rehearsal;
    }

    /** Has a wish fulfilled; gives the event's number, or throws why it is refused. */
    long does(Person by, RoomEvent wish) {
        RoomEvent event = RoomRules.decide(state, by, wish, now);
        List<Long> emptied = state.emptiedBy(event);
        Logged entry = new Logged(state.last() + 1, now, by, event);
        state.apply(entry);
        log.add(entry);
        emptied.forEach(number -> log.set((int) (number - 1), Redaction.emptied(log.get((int) (number - 1)))));
        return entry.number();
    }

    Rehearsal wait(Duration time) {
        now = now.plus(time);
        return this;
    }

    RoomState state() {
        return state;
    }

    /** The last event as it was written. */
    RoomEvent last() {
        return log.getLast().event();
    }

    /** What an audience is shown of the last event. */
    List<String> shown(Audience audience) {
        return Frames.seen(List.of(log.getLast()), audience);
    }

    /** The state that somebody gets who reads the log from its start, as it stands in the database. */
    RoomState again() {
        RoomState again = new RoomState();
        for (Logged entry : log) {
            String type = EventJson.type(entry.event());
            RoomEvent stored = EventJson.read(type, EventJson.payload(entry.event()));
            again.apply(new Logged(entry.number(), entry.at(), entry.by(), stored));
        }
        return again;
    }

    List<Chat.Shown> chat(Audience audience) {
        return state.chat().before(Long.MAX_VALUE, 100, audience);
    }
}
