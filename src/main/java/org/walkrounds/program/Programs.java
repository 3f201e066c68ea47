package org.walkrounds.program;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.walkrounds.documents.DocumentPublished;
import org.walkrounds.documents.DocumentStore;
import org.walkrounds.documents.Revision;
import org.walkrounds.documents.VersionedDocument;
import org.walkrounds.documents.VersionedDocument.Draft;

/** The program document as visitors and staff see it. */
@Service
public class Programs {

    static final String KIND = "program";

    private final VersionedDocument<ProgramDocument> document;

    @Autowired
    Programs(DocumentStore store) {
        this(store, DemoProgram::read);
    }

    /** @param first makes the program that a new house opens with */
    Programs(DocumentStore store, Supplier<ProgramDocument> first) {
        document = new VersionedDocument<>(KIND, store, ProgramJson.READER, first);
    }

    /** The last published document; always valid. */
    public ProgramDocument published() {
        return document.published();
    }

    /** What staff are working on; the published document while nothing was changed. */
    public Draft<ProgramDocument> draft() {
        return document.draft();
    }

    /** See {@link VersionedDocument#saveDraft(Record, String, int)}. */
    public Draft<ProgramDocument> saveDraft(ProgramDocument changed, String author, int base) {
        return document.saveDraft(changed, author, base);
    }

    /** See {@link VersionedDocument#saveDraft(byte[], String, int)}. */
    public Draft<ProgramDocument> saveDraft(byte[] json, String author, int base) {
        return document.saveDraft(json, author, base);
    }

    /** See {@link VersionedDocument#publish}. */
    public void publish(int number, String author, String note) {
        document.publish(number, author, note);
    }

    /** Every version that is kept, the newest first. */
    public List<Revision> history() {
        return document.history();
    }

    /** See {@link VersionedDocument#restore}. */
    public Draft<ProgramDocument> restore(int number, String author, int base) {
        return document.restore(number, author, base);
    }

    VersionedDocument<ProgramDocument> document() {
        return document;
    }

    @EventListener
    void on(DocumentPublished event) {
        document.onPublished(event);
    }
}
