package org.walkrounds.broadcast;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;
import org.walkrounds.broadcast.Refusal.Kind;
import org.walkrounds.mp4.UnusableMediaException;
import org.walkrounds.room.Stages;
import org.walkrounds.room.Stages.Presenter;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.InfoSessions;
import org.walkrounds.session.SessionMoved;
import org.walkrounds.session.SessionState;

/**
 * Takes in what hosts record: one take is on air at a time, each piece of it is checked, on disk and in the database
 * before it is acknowledged, and given once however often it is sent. Holds nothing of it in memory, so that any node
 * takes the next piece and a start after a crash goes on where the recorder is.
 */
@Service
class Broadcasts {

    private static final Logger LOG = LoggerFactory.getLogger(Broadcasts.class);

    /** How long nothing may come of a take before it is over. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    /** How far media may be ahead of the clock: a recorder cannot record what has not happened. */
    private static final Duration AHEAD = Duration.ofSeconds(15);

    /** Bytes that a piece may have, and those that it may have more for each second that it takes. */
    private static final long AT_ONCE = 512 * 1024;

    private static final long PER_SECOND = 1024 * 1024;

    private final TakeStore takes;
    private final SegmentStore segments;
    private final Openings openings;
    private final LiveEdge edge;
    private final Stages stages;
    private final InfoSessions sessions;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Broadcasts(
            TakeStore takes,
            SegmentStore segments,
            Openings openings,
            LiveEdge edge,
            Stages stages,
            InfoSessions sessions,
            TransactionOperations transaction,
            Clock clock) {
        this.takes = takes;
        this.segments = segments;
        this.openings = openings;
        this.edge = edge;
        this.stages = stages;
        this.sessions = sessions;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A take that has begun, and what its recorder has to show with each piece. */
    record Begun(long take, String token) {}

    /**
     * Begins a take.
     *
     * @param source "camera" or "screen"
     * @param over whether it may end somebody else's take
     * @throws Refusal if somebody else is on air, or the session does not run: nobody is heard by mistake
     */
    Begun begin(String slug, Presenter presenter, String source, boolean over) {
        if (sessions.find(slug).map(InfoSession::state).orElse(SessionState.ENDED) != SessionState.LIVE) {
            throw new Refusal(Kind.CLOSED, "The session does not run. Start it first, then go on air.");
        }
        String token = secret();
        long number = transaction.execute(status -> {
            if (takes.key(slug).isEmpty()) {
                takes.create(slug, secret());
            }
            long next = takes.lockLastTake(slug) + 1;
            Instant now = clock.instant();
            for (Take open : takes.open(slug)) {
                if (!over && !open.presenter().equals(presenter.id())) {
                    throw new Refusal(Kind.TAKEN, open.name() + " is on air.");
                }
                takes.end(slug, open.number(), now);
            }
            takes.add(
                    slug,
                    new Take(
                            next,
                            hash(token),
                            presenter.id(),
                            presenter.name(),
                            source,
                            now,
                            Optional.empty(),
                            now,
                            Optional.empty(),
                            false));
            return next;
        });
        return new Begun(number, token);
    }

    /**
     * Takes the opening of a take, before its first piece.
     *
     * @throws UnusableMediaException if it is not one
     */
    void open(String slug, long number, String token, Rendition rendition, byte[] opening) {
        require(slug, number, token);
        boolean picture = Opening.parse(opening).hasVideo();
        if (picture && rendition == Rendition.SOUND) {
            throw new UnusableMediaException("The sound has a picture in it");
        }
        if (!picture && rendition == Rendition.SMALL) {
            throw new UnusableMediaException("The smaller picture has none");
        }
        String name = Openings.name(key(slug), number, rendition);
        if (openings.find(name).isEmpty()) {
            keep(name, opening);
        }
    }

    /**
     * Takes a piece; one that is there already changes nothing.
     *
     * @param piece its number in the take, from 1
     * @return the number that is next
     * @throws Refusal if the take is over or not this recorder's, or a piece is missing before this one
     * @throws UnusableMediaException if it cannot be shown
     */
    int receive(String slug, long number, String token, Rendition rendition, int piece, byte[] media) {
        Take take = require(slug, number, token);
        Optional<Segment> before = takes.last(slug, rendition, number);
        int next = before.map(segment -> segment.number() + 1).orElse(1);
        if (piece < next) {
            return next;
        }
        if (piece > next) {
            throw new Refusal(Kind.GAP, "The next piece is " + next + ".");
        }
        String key = key(slug);
        Opening opening = openings.find(Openings.name(key, number, rendition))
                .orElseThrow(() -> new Refusal(Kind.GAP, "The opening of the take comes first."));
        Fragment fragment = Fragment.parse(media, opening);
        Instant now = clock.instant();
        if (media.length > AT_ONCE + PER_SECOND * fragment.length().toMillis() / 1_000) {
            throw new UnusableMediaException("The video takes more bytes than the stage can send to all");
        }
        Instant zero = take.zero().orElseGet(() -> now.minus(fragment.start()).minus(fragment.length()));
        Instant at = zero.plus(fragment.start());
        if (before.isPresent() && at.isBefore(before.get().at())) {
            throw new UnusableMediaException("The video goes back in time");
        }
        if (at.plus(fragment.length()).isAfter(now.plus(AHEAD))) {
            throw new UnusableMediaException("The video runs ahead of the clock");
        }
        keep(Playlists.name(key, number, rendition, piece), media);
        transaction.executeWithoutResult(status -> {
            takes.lockLastTake(slug);
            require(slug, number, token);
            long sequence = takes.nextSequence(slug, rendition);
            takes.add(slug, rendition, new Segment(sequence, number, piece, at, fragment.length(), media.length));
            takes.heard(slug, number, now, zero);
        });
        edge.advanced(slug, rendition);
        if (rendition == Rendition.FULL && !take.announced()) {
            announce(slug, take);
        }
        return piece + 1;
    }

    /** Ends a take; one that is over already stays so. */
    void end(String slug, long number, String token) {
        Optional<Take> take = takes.find(slug, number);
        if (take.isPresent() && take.get().tokenHash().equals(hash(token))) {
            end(slug, number);
        }
    }

    /** Ends what nothing has come of for a time. */
    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void sweep() {
        Instant silent = clock.instant().minus(PATIENCE);
        for (String slug : takes.silentSince(silent)) {
            takes.open(slug).stream()
                    .filter(take -> take.heard().isBefore(silent))
                    .forEach(take -> end(slug, take.number()));
        }
    }

    /** Nobody is on air in a session that is over. */
    @TransactionalEventListener
    void moved(SessionMoved event) {
        if (event.to() == SessionState.ENDED || event.to() == SessionState.CANCELLED) {
            takes.open(event.slug()).forEach(take -> end(event.slug(), take.number()));
        }
    }

    private void announce(String slug, Take take) {
        var unused = stages.onAir(slug, take.number(), take.source(), new Presenter(take.presenter(), take.name()))
                .whenComplete((done, failed) -> {
                    if (failed == null) {
                        takes.announced(slug, take.number());
                    } else {
                        LOG.warn(
                                "The room of {} was not told who is on air; it is told with the next piece",
                                slug,
                                failed);
                    }
                });
    }

    /** The room is told first: should that fail, the take is ended again later. */
    private void end(String slug, long number) {
        if (takes.open(slug).stream().allMatch(take -> take.number() == number)) {
            stages.offAir(slug).join();
        }
        takes.end(slug, number, clock.instant());
    }

    private Take require(String slug, long number, String token) {
        Take take = takes.find(slug, number).orElseThrow(() -> new Refusal(Kind.FORGED, "There is no such take."));
        if (!MessageDigest.isEqual(
                take.tokenHash().getBytes(StandardCharsets.US_ASCII),
                hash(token).getBytes(StandardCharsets.US_ASCII))) {
            throw new Refusal(Kind.FORGED, "This take is not yours.");
        }
        if (take.ended().isPresent()) {
            List<Take> open = takes.open(slug);
            throw new Refusal(
                    Kind.OVER,
                    open.isEmpty() ? "The take is over." : open.getLast().name() + " is on air now.");
        }
        return take;
    }

    private String key(String slug) {
        return takes.key(slug).orElseThrow();
    }

    private void keep(String name, byte[] content) {
        try {
            segments.put(name, content);
        } catch (IOException failed) {
            LOG.error("A piece of the video was not kept", failed);
            throw new Refusal(Kind.FULL, "The server could not keep the video: its store is full or out of reach.");
        }
    }

    private String secret() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String hash(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
