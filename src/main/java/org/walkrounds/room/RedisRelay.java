package org.walkrounds.room;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.Message;
import org.springframework.data.redis.connection.MessageListener;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Lets nodes that share a database serve one room. The database has all that happened; Redis only says that there is
 * something new, so that no node has to ask all the time, and nothing is lost that Redis loses: every node looks into
 * the log by itself now and then.
 */
final class RedisRelay implements MessageListener, DisposableBean {

    static final String CHANNEL = "walkrounds.room";

    private static final Logger LOG = LoggerFactory.getLogger(RedisRelay.class);

    /** How often each node looks by itself and says how many are with it, in seconds. */
    private static final int ROUND = 2;

    /** How long a node's number of people holds that says nothing more. */
    private static final Duration HEARD = Duration.ofSeconds(4 * ROUND);

    private final String node = UUID.randomUUID().toString();
    private final StringRedisTemplate redis;
    private final EventLog log;
    private final Rooms rooms;
    private final ExecutorService speaker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("room-relay").daemon().factory());
    private final Set<String> news = ConcurrentHashMap.newKeySet();
    private final Map<String, Map<String, Present>> elsewhere = new ConcurrentHashMap<>();
    private volatile boolean heard = true;

    /** What nodes say to each other. */
    private enum Kind {
        /** The session's log has grown. */
        NEWS,
        /** Somebody has come in, so an older connection of the same person ends. */
        CAME,
        /** How many people a node has. */
        PEOPLE,
        /** What is seen once and not kept. */
        PASSING
    }

    private record Word(String node, Kind kind, String slug, String person, int people, Optional<Passed> passed) {

        Word(String node, Kind kind, String slug, String person, int people) {
            this(node, kind, slug, person, people, Optional.empty());
        }
    }

    /** One of the three. */
    private record Passed(
            Optional<TourEvent.Pose> pose, Optional<StageEvent.Caption> caption, Optional<Pointer> pointer) {

        static Passed of(Passing passing) {
            return switch (passing) {
                case TourEvent.Pose pose -> new Passed(Optional.of(pose), Optional.empty(), Optional.empty());
                case StageEvent.Caption caption -> new Passed(Optional.empty(), Optional.of(caption), Optional.empty());
                case Pointer pointer -> new Passed(Optional.empty(), Optional.empty(), Optional.of(pointer));
            };
        }

        void showIn(Room room) {
            pose.ifPresent(room::relayed);
            caption.ifPresent(room::relayed);
            pointer.ifPresent(room::relayed);
        }
    }

    private record Present(int people, long nanos) {}

    RedisRelay(StringRedisTemplate redis, EventLog log, Rooms rooms) {
        this.redis = redis;
        this.log = log;
        this.rooms = rooms;
        log.onWritten(this::written);
        rooms.onPassing(
                (slug, passing) -> speak(new Word(node, Kind.PASSING, slug, "", 0, Optional.of(Passed.of(passing)))));
        rooms.onArrival((slug, person) -> speak(new Word(node, Kind.CAME, slug, person.id(), 0)));
    }

    @Override
    public void onMessage(Message message, byte @Nullable [] pattern) {
        Word word = EventJson.MAPPER.readValue(message.getBody(), Word.class);
        if (word.node.equals(node)) {
            return;
        }
        switch (word.kind) {
            case NEWS -> log.catchUp(word.slug);
            case CAME -> rooms.find(word.slug).ifPresent(room -> room.end(word.person, Frames.moved()));
            case PASSING -> rooms.find(word.slug).ifPresent(room -> word.passed.ifPresent(it -> it.showIn(room)));
            case PEOPLE ->
                elsewhere
                        .computeIfAbsent(word.slug, none -> new ConcurrentHashMap<>())
                        .put(word.node, new Present(word.people, System.nanoTime()));
        }
    }

    /** Looks for what it was not told, and says how many are here. */
    @Scheduled(fixedDelay = ROUND, timeUnit = TimeUnit.SECONDS)
    void round() {
        long now = System.nanoTime();
        for (Room room : rooms.all()) {
            log.catchUp(room.slug());
            speak(new Word(node, Kind.PEOPLE, room.slug(), "", room.here()));
            Map<String, Present> others = elsewhere.getOrDefault(room.slug(), Map.of());
            others.values().removeIf(present -> now - present.nanos > HEARD.toNanos());
            room.setElsewhere(others.values().stream().mapToInt(Present::people).sum());
        }
    }

    @Override
    public void destroy() {
        speaker.shutdownNow();
    }

    private void written(String slug) {
        if (news.add(slug)) {
            speak(new Word(node, Kind.NEWS, slug, "", 0));
        }
    }

    private void speak(Word word) {
        if (!speaker.isShutdown()) {
            speaker.execute(() -> say(word));
        }
    }

    private void say(Word word) {
        if (word.kind == Kind.NEWS) {
            news.remove(word.slug);
        }
        try {
            redis.convertAndSend(CHANNEL, EventJson.MAPPER.writeValueAsString(word));
            heard = true;
        } catch (DataAccessException unheard) {
            // The others look by themselves; what they are told later is as good.
            if (heard) {
                LOG.warn("Redis does not answer; the nodes hear of each other within {} s", ROUND, unheard);
            }
            heard = false;
        }
    }
}
