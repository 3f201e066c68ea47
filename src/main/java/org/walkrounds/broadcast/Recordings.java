package org.walkrounds.broadcast;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.walkrounds.broadcast.Recording.Chapter;
import org.walkrounds.broadcast.Recording.Cut;
import org.walkrounds.broadcast.Recording.Stretch;
import org.walkrounds.broadcast.RecordingStore.Kept;
import org.walkrounds.broadcast.RecordingStore.Mark;
import org.walkrounds.room.Replays;
import org.walkrounds.studio.StaffRoles;

/** What stays of broadcasts, and who may see it. The roles are checked here, whatever a view shows. */
@Service
public class Recordings {

    private static final Logger LOG = LoggerFactory.getLogger(Recordings.class);
    private static final int CHAPTERS = 100;
    private static final int TITLE = 120;

    private final TakeStore takes;
    private final RecordingStore store;
    private final SegmentStore segments;
    private final Replays replays;
    private final Clock clock;

    Recordings(TakeStore takes, RecordingStore store, SegmentStore segments, Replays replays, Clock clock) {
        this.takes = takes;
        this.store = store;
        this.segments = segments;
        this.replays = replays;
        this.clock = clock;
    }

    /** The recording of a session; empty where nothing was on air. */
    @RolesAllowed({StaffRoles.COORDINATOR, StaffRoles.HOST})
    @Transactional(readOnly = true)
    public Optional<Recording> find(String slug) {
        Timeline all = all(slug);
        if (all.segments().isEmpty()) {
            return Optional.empty();
        }
        Kept kept = store.find(slug);
        Duration length = all.length();
        return Optional.of(new Recording(
                kept.version(),
                kept.published(),
                length,
                all.bytes(),
                new Cut(
                        kept.begins().map(all::place).orElse(Duration.ZERO),
                        kept.ends().map(all::place).orElse(length)),
                kept.chapters().stream()
                        .map(mark -> new Chapter(all.place(mark.at()), mark.title()))
                        .toList(),
                kept.keepUntil()));
    }

    /**
     * Cuts, divides and keeps it as a host wants it.
     *
     * @param version the version that was edited
     * @throws InvalidRecordingException if that cannot be, or somebody else has changed it meanwhile
     */
    @RolesAllowed({StaffRoles.COORDINATOR, StaffRoles.HOST})
    @Transactional
    public void save(String slug, int version, Cut cut, List<Chapter> chapters, Optional<LocalDate> keepUntil) {
        Kept kept = locked(slug, version);
        Timeline all = all(slug);
        Duration length = all.length();
        if (cut.begins().isNegative()
                || cut.ends().compareTo(length) > 0
                || cut.begins().compareTo(cut.ends()) >= 0) {
            throw new InvalidRecordingException("The beginning has to come before the end, and both lie within it.");
        }
        if (chapters.size() > CHAPTERS) {
            throw new InvalidRecordingException("A recording takes up to 100 chapters.");
        }
        for (Chapter chapter : chapters) {
            if (chapter.title().isBlank() || chapter.title().length() > TITLE) {
                throw new InvalidRecordingException("A chapter has a title of at most 120 letters.");
            }
            if (chapter.at().isNegative() || chapter.at().compareTo(length) >= 0) {
                throw new InvalidRecordingException("“" + chapter.title() + "” lies outside of the recording.");
            }
        }
        if (keepUntil.isPresent() && keepUntil.get().isBefore(today())) {
            throw new InvalidRecordingException("The last day has passed. To remove the recording now, discard it.");
        }
        store.save(
                slug,
                new Kept(
                        kept.version() + 1,
                        kept.published(),
                        Optional.of(cut.begins()).filter(Duration::isPositive).map(all::moment),
                        Optional.of(cut.ends())
                                .filter(end -> end.compareTo(length) < 0)
                                .map(all::moment),
                        keepUntil,
                        chapters.stream()
                                .sorted(Comparator.comparing(Chapter::at))
                                .map(chapter -> new Mark(
                                        all.moment(chapter.at()),
                                        chapter.title().strip()))
                                .toList()));
    }

    /** Lets visitors see it once the session is over, or no longer. */
    @RolesAllowed({StaffRoles.COORDINATOR, StaffRoles.HOST})
    @Transactional
    public void publish(String slug, int version, boolean on) {
        Kept kept = locked(slug, version);
        store.save(
                slug, new Kept(kept.version() + 1, on, kept.begins(), kept.ends(), kept.keepUntil(), kept.chapters()));
    }

    /** Removes all that was recorded, for good. */
    @RolesAllowed({StaffRoles.COORDINATOR, StaffRoles.HOST})
    @Transactional
    public void discard(String slug) {
        if (!takes.open(slug).isEmpty()) {
            throw new InvalidRecordingException("Somebody is on air. End the session first.");
        }
        remove(slug);
    }

    /** Whether visitors may see it. */
    @Transactional(readOnly = true)
    public boolean isPublic(String slug) {
        return store.find(slug).published() && replays.isPublished(slug);
    }

    /**
     * Between which moments a host has cut it.
     *
     * @param from empty where the beginning stands as it was
     * @param to empty where the end does
     */
    public record Span(Optional<Instant> from, Optional<Instant> to) {}

    /** How a host has cut it. */
    @Transactional(readOnly = true)
    public Span span(String slug) {
        Kept kept = store.find(slug);
        return new Span(kept.begins(), kept.ends());
    }

    /** What visitors see of it and when that happened; nothing where nothing was on air. */
    @Transactional(readOnly = true)
    public List<Stretch> stretches(String slug) {
        return cut(slug).stretches();
    }

    /** The chapters that a host has made, by when what they name happened. */
    @Transactional(readOnly = true)
    public List<Moment> chapters(String slug) {
        return store.find(slug).chapters().stream()
                .map(mark -> new Moment(mark.at(), mark.title()))
                .toList();
    }

    /** A moment that has a name. */
    public record Moment(Instant at, String title) {}

    /** What visitors see of it. */
    Timeline cut(String slug) {
        Kept kept = store.find(slug);
        return all(slug).between(kept.begins().orElse(Instant.MIN), kept.ends().orElse(Instant.MAX));
    }

    /** All that was recorded. */
    Timeline all(String slug) {
        return new Timeline(takes.segments(slug, Rendition.FULL));
    }

    @Scheduled(fixedDelayString = "PT1H")
    @Transactional
    void removeOverdue() {
        for (String slug : store.overdue(today())) {
            LOG.info("The recording of {} has been kept as long as its host wanted, and is removed", slug);
            remove(slug);
        }
    }

    private void remove(String slug) {
        takes.remove(slug);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                Thread.ofVirtual().start(Recordings.this::removeFiles);
            }
        });
    }

    /** After the rows: a file without a row is rubbish, a row without its file a broken promise. */
    @Scheduled(fixedDelayString = "PT1M")
    void removeFiles() {
        for (String key : takes.removals()) {
            try {
                segments.removeAll(key);
                takes.removed(key);
            } catch (IOException later) {
                LOG.warn("Files of a discarded recording could not be removed yet", later);
            }
        }
    }

    private Kept locked(String slug, int version) {
        if (takes.key(slug).isEmpty()) {
            throw new InvalidRecordingException("There is no recording any more.");
        }
        var unused = takes.lockLastTake(slug);
        Kept kept = store.find(slug);
        if (kept.version() != version) {
            throw new InvalidRecordingException("Somebody else has changed the recording meanwhile. Look at it again.");
        }
        return kept;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
