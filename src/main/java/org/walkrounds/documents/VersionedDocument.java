package org.walkrounds.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.walkrounds.documents.Revision.Content;

/**
 * A document of one kind with its versions: what visitors see is kept at hand as records, what staff work on is read
 * from the store.
 *
 * @param <T> the document's record
 */
public final class VersionedDocument<T extends Record> {

    private static final Logger LOG = LoggerFactory.getLogger(VersionedDocument.class);

    private final String kind;
    private final DocumentStore store;
    private final DocumentReader<T> reader;
    private volatile Shown<T> shown;

    /**
     * What staff work on.
     *
     * @param number the revision that a save of it must name
     * @param pending whether visitors see something else
     */
    public record Draft<T extends Record>(T document, int number, boolean pending) {}

    /** The published document in both forms, with the SHA-256 of its JSON in hexadecimal digits. */
    record Shown<T extends Record>(T document, String json, String hash) {}

    /**
     * @param first makes the document that is published where nothing was ever saved
     * @throws UnreadableDocumentException if the stored document cannot be read by this version
     */
    public VersionedDocument(String kind, DocumentStore store, DocumentReader<T> reader, Supplier<T> first) {
        this.kind = kind;
        this.store = store;
        this.reader = reader;
        Content content = store.published(kind)
                .orElseGet(() -> store.publishedOrFirst(kind, json(first.get()), "Walkrounds", "The demo"));
        try {
            shown = shown(content);
        } catch (InvalidDocumentException invalid) {
            throw new UnreadableDocumentException(content.revision(), invalid);
        }
    }

    /** What visitors see. */
    public T published() {
        return shown.document();
    }

    /** What visitors see, at one moment: its parts belong together. */
    Shown<T> shown() {
        return shown;
    }

    /** What staff work on; the published document while nothing was changed. */
    public Draft<T> draft() {
        Optional<Content> draft = store.draft(kind);
        Content content = draft.or(() -> store.published(kind)).orElseThrow();
        return new Draft<>(reader.read(content.json()), content.revision().number(), draft.isPresent());
    }

    /**
     * Saves a draft.
     *
     * @param base number of the draft that it was made from
     * @throws InvalidDocumentException if it breaks a rule
     * @throws StaleDraftException if somebody saved a newer one
     */
    public Draft<T> saveDraft(T document, String author, int base) {
        Revision saved = store.saveDraft(kind, json(reader.check(document)), author, base);
        return new Draft<>(document, saved.number(), true);
    }

    /**
     * Shows a draft to visitors.
     *
     * @throws InvalidDocumentException if this version of the application cannot read it, though an older one saved it
     * @throws StaleDraftException if it is no longer the draft
     */
    public void publish(int number, String author, String note) {
        store.revision(kind, number).ifPresent(draft -> reader.read(draft.json()));
        store.publish(kind, number, author, note);
    }

    /** Every version that is kept, the newest first. */
    public List<Revision> history() {
        return store.history(kind);
    }

    /**
     * Makes an old version the draft.
     *
     * @throws InvalidDocumentException if this version of the application cannot read it any more
     * @throws StaleDraftException if somebody saved a newer draft than {@code base}
     */
    public Draft<T> restore(int number, String author, int base) {
        store.revision(kind, number).ifPresent(old -> reader.read(old.json()));
        store.restore(kind, number, author, base);
        return draft();
    }

    /**
     * Takes over what was published; one that cannot be read leaves the last one shown. One at a time, so that of two
     * publications the later one stays.
     */
    public synchronized void onPublished(DocumentPublished event) {
        if (!event.kind().equals(kind)) {
            return;
        }
        try {
            store.published(kind).ifPresent(content -> shown = shown(content));
        } catch (InvalidDocumentException invalid) {
            LOG.error(
                    "The newly published {} document cannot be read; visitors see the one before:\n{}",
                    kind,
                    invalid.getMessage());
        }
    }

    private Shown<T> shown(Content content) {
        T document = reader.read(content.json());
        byte[] json = reader.write(document);
        return new Shown<>(document, new String(json, StandardCharsets.UTF_8), hash(json));
    }

    private String json(T document) {
        return new String(reader.write(document), StandardCharsets.UTF_8);
    }

    private static String hash(byte[] json) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
