package org.walkrounds.room;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.walkrounds.room.QuestionEvent.Approve;
import org.walkrounds.session.SessionState;

/**
 * A log as it is watched again: what attendees saw, and when. What was counted is told as numbers, once a second at most.
 * Nobody who attended has a name, since everybody may watch.
 */
final class Tape {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final RoomState state = new RoomState();
    private final List<String> items = new ArrayList<>();
    private Changes changes = Changes.none();
    private Instant counted = Instant.MIN;
    private Instant last = Instant.EPOCH;
    private Instant live = Instant.EPOCH;
    private Instant ended = Instant.EPOCH;
    private int people;

    private record Counted(long at, Frames.Counts counts) {}

    /** Takes the next event. */
    void add(Logged entry) {
        if (!changes.isEmpty() && Duration.between(counted, entry.at()).compareTo(SECOND) >= 0) {
            count();
        }
        state.apply(entry);
        if (items.isEmpty() && changes.isEmpty()) {
            live = entry.at();
        }
        last = entry.at();
        changes.note(entry.event());
        switch (entry.event()) {
            case PersonEvent.Attendance attendance -> people = attendance.count();
            case RoomEvent.Moved moved when moved.to() == SessionState.LIVE -> live = entry.at();
            case RoomEvent.Moved moved when moved.to() == SessionState.ENDED -> ended = entry.at();
            default -> {}
        }
        Visibility.of(entry, Audience.ATTENDEES)
                .map(Tape::nameless)
                .map(Frames::event)
                .ifPresent(items::add);
    }

    String json() {
        count();
        Instant end = ended.isAfter(live) ? ended : last;
        return "{\"start\":" + live.toEpochMilli() + ",\"end\":" + end.toEpochMilli() + ",\"items\":["
                + String.join(",", items) + "]}";
    }

    private void count() {
        if (!changes.isEmpty()) {
            Snapshot.Here here = new Snapshot.Here(people, List.of());
            items.add(EventJson.MAPPER.writeValueAsString(
                    new Counted(last.toEpochMilli(), Snapshot.counts(state, Audience.ATTENDEES, here, changes))));
            changes = Changes.none();
            counted = last;
        }
    }

    private static Logged nameless(Logged entry) {
        RoomEvent event = entry.event() instanceof Approve approve
                ? new Approve(approve.question(), approve.ask(), nameless(approve.author()))
                : entry.event();
        return new Logged(entry.number(), entry.at(), nameless(entry.by()), event);
    }

    private static Person nameless(Person person) {
        return person.role() == RoomRole.ATTENDEE ? person.nameless() : person;
    }
}
