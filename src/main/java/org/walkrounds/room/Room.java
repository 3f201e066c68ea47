package org.walkrounds.room;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.walkrounds.room.RefusedException.Code;

/**
 * The live side of a session: who is there, and what each has got so far. What is new comes in from the log, in order,
 * and leaves in frames that {@link Courier} makes.
 */
final class Room {

    /** How far behind a client may be and still get the rest of the log; one further behind starts anew. */
    private static final int RESUMABLE = 5_000;

    /** How long somebody may be gone before that is noted: those who reload are back within seconds. */
    private static final Duration AWAY = Duration.ofSeconds(60);

    /** How long what somebody has used up is remembered. */
    private static final Duration MEMORY = Duration.ofMinutes(2);

    private final String slug;
    private final EventLog log;
    private final boolean namesKept;
    private final LogReader reader;
    private final Map<String, Place> places = new ConcurrentHashMap<>();
    private final Map<Audience, Recent> recent = new EnumMap<>(Audience.class);
    private final Map<Audience, CachedSnapshot> snapshots = new ConcurrentHashMap<>();
    private final Queue<Added> added = new ConcurrentLinkedQueue<>();
    private final Passings passings;
    private volatile Runnable bell = () -> {};
    private final AtomicInteger here = new AtomicInteger();
    private volatile int elsewhere;
    private boolean closed;

    /** Events that were added to the log together. */
    record Added(List<Logged> events, boolean redacted) {}

    private record CachedSnapshot(long last, String json) {}

    /**
     * Opens it.
     *
     * @param last the last event; those that follow are told by {@link #added}
     * @param lead who leads the tour on the stage
     * @param namesKept whether the log may say who was there
     */
    Room(
            String slug,
            EventLog log,
            ExecutorService background,
            long last,
            Optional<TourEvent.Lead> lead,
            boolean namesKept) {
        this.slug = slug;
        this.log = log;
        this.namesKept = namesKept;
        reader = new LogReader(slug, log, background, this::here);
        passings = new Passings(lead);
        for (Audience audience : Audience.values()) {
            recent.put(audience, new Recent(last));
        }
    }

    String slug() {
        return slug;
    }

    /** Is rung when there is something to deliver. */
    void onNews(Runnable ring) {
        bell = ring;
    }

    /**
     * Lets somebody in.
     *
     * @param after the last number that the client has; 0 for a newcomer
     * @return empty if the room has closed meanwhile
     * @throws RefusedException if the person was shown out for good
     */
    Optional<Receiver> join(Person person, Wire wire, long after) {
        Optional<Receiver> receiver = log.read(slug, state -> {
            if (closed) {
                return Optional.empty();
            }
            if (state.persons().isBanned(person.id())) {
                throw RoomRules.forbidden("You have been shown out of this session.");
            }
            long last = state.last();
            boolean resumed = after > 0 && after <= last && last - after <= RESUMABLE;
            Audience audience = Audience.of(person.role());
            Receiver joined = new Receiver(person, wire, recent(audience), reader, resumed ? after : last);
            String snapshot = resumed ? "null" : snapshot(state, audience);
            Receiver before = place(person).take(joined);
            if (before == null) {
                here.incrementAndGet();
            } else {
                before.end(Frames.moved());
            }
            joined.say(Frames.welcome(
                    log.now(), person, resumed ? after : last, resumed, snapshot, Snapshot.mine(state, person.id())));
            // What a newcomer is shown was counted when somebody else came.
            Snapshot.Here present = here(audience);
            joined.say(Frames.counts(
                    resumed
                            ? Snapshot.counts(state, audience, present)
                            : Snapshot.counts(state, audience, present, Changes.none())));
            passings.tour().newest().ifPresent(pose -> joined.pose(Frames.pose(pose)));
            return Optional.of(joined);
        });
        bell.run();
        return receiver;
    }

    void leave(Receiver receiver) {
        Place place = places.get(receiver.person().id());
        if (place != null && place.leave(receiver, System.nanoTime())) {
            here.decrementAndGet();
            bell.run();
        }
    }

    /** Makes sure that somebody does not do too much. */
    void requirePatience(Person person, RoomEvent wish) {
        if (!place(person).allows(wish, System.nanoTime())) {
            throw new RefusedException(Code.TOO_FAST, "Too much at once. Try again in a moment.");
        }
    }

    /** Counts a reaction, if it is not too much of them. */
    void react(Person person, String emoji) {
        Emoji.require(emoji);
        if (place(person).allowsReaction(System.nanoTime())) {
            passings.react(emoji);
            bell.run();
        }
    }

    /**
     * Shows what passes, if it does not come faster than anybody could see.
     *
     * @return what is shown
     */
    Optional<Passing> pass(Person person, Passing wish) {
        long now = System.nanoTime();
        if (wish instanceof TourEvent.Pose && !place(person).allowsPose(now)) {
            return Optional.empty();
        }
        Optional<Passing> shown = passings.take(person, wish, now);
        bell.run();
        return shown;
    }

    /** Shows what passes on another node. */
    void relayed(Passing passing) {
        passings.show(passing);
        bell.run();
    }

    /** What passes, and has not been told. */
    Passings passings() {
        return passings;
    }

    /**
     * Fills in who is meant, which the live side alone knows.
     *
     * @throws RefusedException if that is nobody who could do it
     */
    RoomEvent addressed(RoomEvent wish) {
        if (wish instanceof TourEvent.Lead lead && !lead.person().isEmpty()) {
            return staff().stream()
                    .filter(person -> person.id().equals(lead.person()))
                    .findFirst()
                    .map(person -> new TourEvent.Lead(person.id(), person.name()))
                    .orElseThrow(() -> RefusedException.malformed("That host or moderator is not here."));
        }
        return wish;
    }

    /** Earlier messages, for one who scrolls back. */
    WireFrame history(Audience audience, long before) {
        List<Chat.Shown> messages = log.read(slug, state -> state.chat().before(before, Snapshot.MESSAGES, audience));
        return Frames.history(before, messages, messages.size() == Snapshot.MESSAGES);
    }

    /** Hears of new events, between two of which nobody joins. */
    void added(List<Logged> events, Optional<TourEvent.Lead> lead, boolean redacted) {
        passings.tour().follow(lead);
        added.add(new Added(events, redacted));
        for (Logged entry : events) {
            switch (entry.event()) {
                case PersonEvent.Remove remove -> end(remove.person(), Frames.closed("removed"));
                case PersonEvent.Ban ban when ban.on() -> end(ban.person(), Frames.closed("banned"));
                case PersonEvent.Erase erase -> end(erase.person(), Frames.closed("removed"));
                case PersonEvent.Mute mute -> tell(mute.person(), Frames.muted(mute.on()));
                default -> {}
            }
        }
        if (redacted) {
            snapshots.clear();
        }
        bell.run();
    }

    /** What was added and is not delivered yet; null for nothing. */
    @Nullable Added next() {
        return added.poll();
    }

    Recent recent(Audience audience) {
        return recent.get(audience);
    }

    Collection<Place> places() {
        return places.values();
    }

    /** Forgets those who have been away for a time, and notes who came and went where names are kept. */
    void sweep(long nanos) {
        if (namesKept) {
            places.values().forEach(place -> {
                if (place.receiver() != null && place.note(true)) {
                    note(place, new PersonEvent.Joined());
                } else if (place.isLeft(nanos, AWAY.toNanos()) && place.note(false)) {
                    note(place, new PersonEvent.Left((int) AWAY.toSeconds()));
                }
            });
        }
        places.values().removeIf(place -> place.isLeft(nanos, MEMORY.toNanos()));
    }

    /** Lets nobody in any more, unless somebody is there; called between two events. */
    boolean close() {
        closed = here.get() == 0;
        return closed;
    }

    private void note(Place place, PersonEvent event) {
        Person house = new Person(place.person().id(), place.person().name(), RoomRole.HOUSE);
        var unused = log.append(new Entry(slug, house, "", event));
    }

    /** How many people are there, on all nodes. */
    int people() {
        return here() + elsewhere;
    }

    /** Who is there, as an audience may know. */
    Snapshot.Here here(Audience audience) {
        return new Snapshot.Here(people(), audience == Audience.STAFF ? staff() : List.of());
    }

    private List<Person> staff() {
        return places.values().stream()
                .filter(place ->
                        place.receiver() != null && place.person().role().isStaff())
                .map(Place::person)
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::id))
                .toList();
    }

    /** How many are connected to this node. */
    int here() {
        return here.get();
    }

    void setElsewhere(int people) {
        elsewhere = people;
    }

    /** Ends somebody's connection to this node with a last frame, if there is one. */
    void end(String person, WireFrame frame) {
        Place place = places.get(person);
        Receiver receiver = place == null ? null : place.receiver();
        if (receiver != null) {
            receiver.end(frame);
        }
    }

    private void tell(String person, WireFrame frame) {
        Place place = places.get(person);
        Receiver receiver = place == null ? null : place.receiver();
        if (receiver != null) {
            receiver.say(frame);
        }
    }

    private Place place(Person person) {
        return places.computeIfAbsent(person.id(), none -> new Place(person, System.nanoTime()));
    }

    private String snapshot(RoomState state, Audience audience) {
        CachedSnapshot cached = snapshots.get(audience);
        if (cached == null || cached.last != state.last()) {
            String json = EventJson.MAPPER.writeValueAsString(Snapshot.of(state, audience, people()));
            cached = new CachedSnapshot(state.last(), json);
            snapshots.put(audience, cached);
        }
        return cached.json;
    }
}
