package org.walkrounds.room;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.InfoSessions;
import org.walkrounds.session.InvalidSessionException;
import org.walkrounds.session.RegistrantErased;
import org.walkrounds.session.RegistrantLeft;
import org.walkrounds.session.SessionChanged;
import org.walkrounds.session.SessionMoved;
import org.walkrounds.session.SessionState;

/** The rooms that somebody is in. */
@Component
class Rooms implements SmartLifecycle {

    private final EventLog log;
    private final InfoSessions sessions;
    private final Map<String, Open> open = new ConcurrentHashMap<>();
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private volatile BiConsumer<String, Person> arrivals = (slug, person) -> {};
    private volatile BiConsumer<String, Passing> passings = (slug, passing) -> {};
    private volatile boolean running;

    /** Somebody who is in a room. */
    record Member(Room room, Receiver receiver) {}

    private record Open(Room room, Courier courier) {}

    Rooms(EventLog log, InfoSessions sessions) {
        this.log = log;
        this.sessions = sessions;
        log.listen(this::added);
    }

    /**
     * Lets somebody into the room of a session.
     *
     * @param after the last number that the client has; 0 for a newcomer
     * @throws RefusedException if the person was shown out for good
     */
    Member join(InfoSession session, Person person, Wire wire, long after) {
        while (true) {
            Room room = room(session);
            Optional<Receiver> receiver = room.join(person, wire, after);
            if (receiver.isPresent()) {
                arrivals.accept(session.slug(), person);
                return new Member(room, receiver.get());
            }
        }
    }

    /** Is told who comes in on this node, and where. */
    void onArrival(BiConsumer<String, Person> listener) {
        arrivals = listener;
    }

    /** Shows what passes, on all nodes. */
    void pass(Room room, Person person, Passing wish) {
        room.pass(person, wish).ifPresent(shown -> passings.accept(room.slug(), shown));
    }

    /** Is told what passes on this node. */
    void onPassing(BiConsumer<String, Passing> listener) {
        passings = listener;
    }

    /** A room that is open on this node. */
    Optional<Room> find(String slug) {
        return Optional.ofNullable(open.get(slug)).map(Open::room);
    }

    /** The rooms that are open on this node. */
    List<Room> all() {
        return open.values().stream().map(Open::room).toList();
    }

    /**
     * Opens the lobby, starts the session or ends it, on a host's word.
     *
     * @throws RefusedException if it is no host's, or the session's state does not lead there
     */
    void move(String slug, Person by, String to) {
        RoomRules.require(by, RoomRole.HOST);
        SessionState next = Stream.of(SessionState.LOBBY, SessionState.LIVE, SessionState.ENDED)
                .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(to))
                .findFirst()
                .orElseThrow(() -> RefusedException.malformed("A session can open its lobby, start and end."));
        try {
            sessions.move(slug, next, by.name());
        } catch (InvalidSessionException elsewhere) {
            throw RefusedException.malformed(elsewhere.getMessage());
        }
    }

    /** Puts what the schedule did into the log; what is lost on the way is made up for when the room next opens. */
    @TransactionalEventListener
    void moved(SessionMoved event) {
        var unused = log.append(Entry.ofHouse(event.slug(), new RoomEvent.Moved(event.to())));
    }

    @TransactionalEventListener
    void changed(SessionChanged event) {
        InfoSession after = event.after();
        if (!after.start().equals(event.before().start())
                || !after.end().equals(event.before().end())) {
            var unused = log.append(Entry.ofHouse(after.slug(), new RoomEvent.Rescheduled(after.start(), after.end())));
        }
        boolean lobbyChat = after.details().lobbyChat();
        if (lobbyChat == event.before().details().lobbyChat()) {
            return;
        }
        // A room that was never opened takes it from the schedule when it is.
        StageEvent.Settings now = log.read(after.slug(), RoomState::settings);
        if (log.read(after.slug(), RoomState::last) > 0 && now.lobbyChat() != lobbyChat) {
            var unused = log.append(Entry.ofHouse(after.slug(), now.withLobbyChat(lobbyChat)));
        }
    }

    /** Whose place is gone has no place in the room either, on any node. */
    @TransactionalEventListener
    void gaveBack(RegistrantLeft event) {
        if (log.read(event.slug(), RoomState::last) > 0) {
            var unused = log.append(Entry.ofHouse(
                    event.slug(), new PersonEvent.Remove(event.registrant().toString())));
        }
    }

    /**
     * Erases what a person has left in the room, before the registration is: should that fail, it is erased again. Waits,
     * since nobody repeats an erasure that has been reported as done.
     */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void erased(RegistrantErased event) {
        String slug = event.slug();
        if (log.read(slug, RoomState::last) > 0) {
            log.append(Entry.ofHouse(
                            slug, new PersonEvent.Erase(event.registrant().toString())))
                    .join();
        }
        log.forget(slug, () -> open.containsKey(slug));
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        open.values().forEach(each -> each.courier.stop("restart"));
        open.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private Room room(InfoSession session) {
        String slug = session.slug();
        Open there = open.get(slug);
        if (there == null) {
            furnish(session);
            // Between two events, so that the room hears of all that follow.
            there = log.read(slug, state -> open.computeIfAbsent(slug, none -> open(session, state)));
        }
        return there.room;
    }

    private Open open(InfoSession session, RoomState state) {
        Room room = new Room(
                session.slug(),
                log,
                background,
                state.last(),
                state.lead(),
                session.details().namesKept());
        return new Open(room, new Courier(room, log, () -> close(session.slug())));
    }

    /** Makes the log say what the schedule says. */
    private void furnish(InfoSession session) {
        String slug = session.slug();
        boolean isNew = log.read(slug, state -> state.last() == 0);
        SessionState known = log.read(slug, RoomState::session);
        // Asked after the log, and anew: what is moved from now on comes into the log by itself.
        SessionState scheduled = sessions.find(slug).map(InfoSession::state).orElse(known);
        if (isNew) {
            append(new Entry(
                    slug,
                    Person.HOUSE,
                    "settings",
                    new StageEvent.Settings(true, true, session.details().lobbyChat(), false, 0)));
        }
        if (known != scheduled) {
            append(Entry.ofHouse(slug, new RoomEvent.Moved(scheduled)));
        }
    }

    private void append(Entry entry) {
        log.append(entry).join();
    }

    private void close(String slug) {
        log.forget(slug, () -> {
            Open each = open.get(slug);
            if (each != null && each.room.close()) {
                open.remove(slug);
                each.courier.stop("empty");
            }
            return open.containsKey(slug);
        });
    }

    private void added(String slug, List<Logged> events, RoomState state, boolean redacted) {
        Open each = open.get(slug);
        if (each != null) {
            each.room.added(events, state.lead(), redacted);
        }
    }
}
