package org.walkrounds.room;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.walkrounds.session.SessionState;

/**
 * What a session's log amounts to: all its events, folded. It knows nothing but them, so it is the same on every node
 * and after every start. Not safe for threads; {@link EventLog} guards it.
 */
final class RoomState {

    private static final int CAPTIONS = 20;

    private final Chat chat = new Chat();
    private final Questions questions = new Questions();
    private final Polls polls = new Polls();
    private final Persons persons = new Persons();
    private final Deque<StageEvent.Caption> captions = new ArrayDeque<>();
    private long last;
    private SessionState session = SessionState.SCHEDULED;
    private StageEvent.Settings settings = StageEvent.Settings.FIRST;
    private StageEvent.Show stage = StageEvent.Show.NOTHING;
    private StageEvent.Air air = StageEvent.Air.NOBODY;
    private Optional<TourEvent.Lead> lead = Optional.empty();
    private Optional<TourEvent.Pose> pose = Optional.empty();
    private final Map<String, Person> ready = new LinkedHashMap<>();
    private String announcement = "";
    private String note = "";
    private List<String> words = List.of();
    private Optional<RoomEvent.Rescheduled> time = Optional.empty();

    /** The number of the last event; 0 if there is none. */
    long last() {
        return last;
    }

    Chat chat() {
        return chat;
    }

    Questions questions() {
        return questions;
    }

    Polls polls() {
        return polls;
    }

    Persons persons() {
        return persons;
    }

    SessionState session() {
        return session;
    }

    StageEvent.Settings settings() {
        return settings;
    }

    StageEvent.Show stage() {
        return stage;
    }

    StageEvent.Air air() {
        return air;
    }

    /** Who leads the tour that is on the stage. */
    Optional<TourEvent.Lead> lead() {
        return lead;
    }

    /** Where the tour that is on the stage rested last. */
    Optional<TourEvent.Pose> pose() {
        return pose;
    }

    /** Who waits behind the stage. */
    List<Person> ready() {
        return List.copyOf(ready.values());
    }

    String announcement() {
        return announcement;
    }

    String note() {
        return note;
    }

    /** Words that attendees cannot use. */
    List<String> words() {
        return words;
    }

    /** The last lines, the latest last. */
    List<StageEvent.Caption> captions() {
        return List.copyOf(captions);
    }

    /** The session's time if it was changed since the room has been open. */
    Optional<RoomEvent.Rescheduled> time() {
        return time;
    }

    /**
     * Numbers of the events whose words must be emptied for an event that takes something away, asked before it is
     * applied.
     */
    List<Long> emptiedBy(RoomEvent event) {
        return switch (event) {
            case ChatEvent.Delete delete -> chat.copies(delete.message());
            case ChatEvent.Remove remove -> chat.copies(remove.message());
            case QuestionEvent.Withdraw withdraw -> questions.copies(withdraw.question());
            case QuestionEvent.Remove remove -> questions.copies(remove.question());
            default -> List.of();
        };
    }

    void apply(Logged entry) {
        if (entry.number() != last + 1) {
            throw new IllegalStateException("Event " + entry.number() + " does not follow " + last);
        }
        last = entry.number();
        persons.see(entry.by());
        switch (entry.event()) {
            case ChatEvent event -> chat.apply(entry, event);
            case QuestionEvent event -> questions.apply(entry, event);
            case PollEvent event -> polls.apply(entry, event);
            case PersonEvent event -> persons.apply(entry, event);
            case StageEvent.Ready event -> {
                ready.remove(entry.by().id());
                if (event.on()) {
                    ready.put(entry.by().id(), entry.by());
                }
            }
            case StageEvent.Show event -> show(entry.by(), event);
            case StageEvent event -> apply(event);
            case TourEvent event -> apply(event);
            case RoomEvent.Moved moved -> session = moved.to();
            case RoomEvent.Rescheduled rescheduled -> time = Optional.of(rescheduled);
            case RoomEvent.Gone gone -> chat.applyGone(entry, gone.was());
        }
    }

    /** Who puts the tour on the stage leads it, until somebody else does. */
    private void show(Person by, StageEvent.Show show) {
        boolean goesOn = stage.isTour() && show.isTour();
        if (!goesOn) {
            lead = show.isTour() ? Optional.of(new TourEvent.Lead(by.id(), by.name())) : Optional.empty();
        }
        stage = show;
        pose = Optional.empty();
    }

    private void apply(TourEvent event) {
        switch (event) {
            case TourEvent.Lead next -> lead = Optional.of(next);
            case TourEvent.Pose rest -> pose = Optional.of(rest);
            case TourEvent.Look asked -> {}
            case TourEvent.Path path -> {}
        }
    }

    private void apply(StageEvent event) {
        switch (event) {
            case StageEvent.Show byPerson -> {}
            case StageEvent.Air changed -> air = changed;
            case StageEvent.Announce announce -> announcement = announce.text();
            case StageEvent.Settings changed -> settings = changed;
            case StageEvent.Words changed -> words = changed.words();
            case StageEvent.Note changed -> note = changed.text();
            case StageEvent.Caption caption -> {
                captions.addLast(caption);
                if (captions.size() > CAPTIONS) {
                    captions.removeFirst();
                }
            }
            case StageEvent.Reactions counted -> {}
            case StageEvent.Ready byPerson -> {}
        }
    }
}
