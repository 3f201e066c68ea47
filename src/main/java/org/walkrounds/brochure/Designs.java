package org.walkrounds.brochure;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.walkrounds.documents.DocumentPublished;
import org.walkrounds.documents.DocumentReader;
import org.walkrounds.documents.DocumentStore;
import org.walkrounds.documents.Revision;
import org.walkrounds.documents.VersionedDocument;
import org.walkrounds.documents.VersionedDocument.Draft;
import org.walkrounds.documents.Versions;

/** The brochure's design as readers and as coordinators see it. */
@Service
public class Designs implements Versions<BrochureDesign> {

    static final String KIND = "brochure";

    static final DocumentReader<BrochureDesign> READER =
            new DocumentReader<>(BrochureDesign.class, BrochureDesign.SCHEMA, design -> List.of());

    private final VersionedDocument<BrochureDesign> document;

    Designs(DocumentStore store) {
        document = new VersionedDocument<>(KIND, store, READER, FirstDesign::make);
    }

    /** The design that brochures are made by. */
    @Override
    public BrochureDesign published() {
        return document.published();
    }

    /** What staff are working on; the published design while nothing was changed. */
    @Override
    public Draft<BrochureDesign> draft() {
        return document.draft();
    }

    /** See {@link VersionedDocument#saveDraft}. */
    @Override
    public Draft<BrochureDesign> saveDraft(BrochureDesign changed, String author, int base) {
        return document.saveDraft(changed, author, base);
    }

    /** See {@link VersionedDocument#publish}. */
    public void publish(int number, String author, String note) {
        document.publish(number, author, note);
    }

    /** Every version that is kept, the newest first. */
    @Override
    public List<Revision> history() {
        return document.history();
    }

    /** See {@link VersionedDocument#restore}. */
    @Override
    public Draft<BrochureDesign> restore(int number, String author, int base) {
        return document.restore(number, author, base);
    }

    @EventListener
    void on(DocumentPublished event) {
        document.onPublished(event);
    }
}
