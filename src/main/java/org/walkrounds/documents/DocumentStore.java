package org.walkrounds.documents;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.walkrounds.documents.Revision.Content;
import org.walkrounds.documents.Revision.Publication;
import org.walkrounds.documents.Revision.State;

/**
 * Keeps the documents: of each kind one draft at most, one published revision, and those that came before. A save never
 * writes over another: it is refused unless it was made from the newest revision, and what it follows is kept.
 *
 * <p>What a method returned is stored for good, also when the server is killed in the next instant.
 */
@Component
public class DocumentStore {

    /** Revisions of a kind for which drafts that were never published are kept. */
    static final int KEPT_DRAFTS = 200;

    private final Revisions revisions;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DocumentStore(
            JdbcClient jdbc,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            ObjectProvider<Clock> clock) {
        this.revisions = new Revisions(jdbc);
        this.transaction = transaction;
        this.events = events;
        this.clock = clock.getIfUnique(Clock::systemUTC);
    }

    /** What visitors see. */
    public Optional<Content> published(String kind) {
        return revisions.in(kind, State.PUBLISHED);
    }

    /** What staff are working on; empty while nothing was changed since the last publication. */
    public Optional<Content> draft(String kind) {
        return revisions.in(kind, State.DRAFT);
    }

    /** Every revision that is kept, the newest first. */
    public List<Revision> history(String kind) {
        return revisions.all(kind);
    }

    /** A revision of the history. */
    public Optional<Content> revision(String kind, int number) {
        return revisions.numbered(kind, number);
    }

    /**
     * Saves a draft.
     *
     * @param base number of the revision that it was made from, be it a draft or published; 0 for the very first
     * @throws StaleDraftException if a newer revision is there
     */
    public Revision saveDraft(String kind, String json, String author, int base) {
        return save(kind, json, author, base, "");
    }

    /**
     * Makes a draft of an old revision.
     *
     * @param number the old revision
     * @param base number of the newest revision that the author knows of
     * @throws StaleDraftException if a newer revision is there
     */
    public Revision restore(String kind, int number, String author, int base) {
        Content old = revision(kind, number)
                .orElseThrow(() -> new NoSuchElementException("Revision " + number + " is no longer kept"));
        return save(kind, old.json(), author, base, "Restored from revision " + number);
    }

    /**
     * Makes a draft public.
     *
     * @param number the draft that the author has looked at
     * @throws StaleDraftException if it is no longer the draft
     */
    public Revision publish(String kind, int number, String author, String note) {
        transaction.executeWithoutResult(status -> {
            revisions.supersede(kind, State.PUBLISHED);
            if (!revisions.publish(kind, number, new Publication(author, now()), note)) {
                throw stale(kind);
            }
        });
        // After the commit, so that nobody shows what might yet be rolled back.
        events.publishEvent(new DocumentPublished(kind));
        return revisions.numbered(kind, number).orElseThrow().revision();
    }

    /** The published revision; the given document where nothing was ever saved, as in a new house. */
    public Content publishedOrFirst(String kind, String json, String author, String note) {
        Instant now = now();
        Revision first =
                new Revision(kind, 1, State.PUBLISHED, author, now, note, Optional.of(new Publication(author, now)));
        if (revisions.newest(kind).isEmpty()) {
            try {
                revisions.insert(first, json);
            } catch (DuplicateKeyException e) {
                // Another server of the same house was faster; its document is the one to show.
            }
        }
        return published(kind).orElseThrow(() -> new IllegalStateException("No " + kind + " is published"));
    }

    private Revision save(String kind, String json, String author, int base, String note) {
        Revision draft = new Revision(kind, base + 1, State.DRAFT, author, now(), note, Optional.empty());
        try {
            transaction.executeWithoutResult(status -> {
                if (revisions.newest(kind).map(Revision::number).orElse(0) != base) {
                    throw stale(kind);
                }
                revisions.supersede(kind, State.DRAFT);
                revisions.insert(draft, json);
                revisions.prune(kind, draft.number(), KEPT_DRAFTS);
            });
            return draft;
        } catch (DuplicateKeyException e) {
            throw stale(kind);
        }
    }

    private StaleDraftException stale(String kind) {
        return new StaleDraftException(
                revisions.newest(kind).orElseThrow(() -> new NoSuchElementException("No " + kind + " was ever saved")));
    }

    /** To the microsecond, which is what both databases keep. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
