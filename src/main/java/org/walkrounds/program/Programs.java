package org.walkrounds.program;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.walkrounds.documents.DocumentPublished;
import org.walkrounds.documents.DocumentStore;
import org.walkrounds.documents.InvalidDocumentException;
import org.walkrounds.documents.Problem;
import org.walkrounds.documents.Revision;
import org.walkrounds.documents.VersionedDocument;
import org.walkrounds.documents.VersionedDocument.Draft;
import org.walkrounds.documents.Versions;

/** The program document as visitors and staff see it. */
@Service
public class Programs implements Versions<ProgramDocument> {

    static final String KIND = "program";

    private final VersionedDocument<ProgramDocument> document;
    private final Supplier<Stream<FactUsers>> factUsers;

    @Autowired
    Programs(DocumentStore store, ObjectProvider<FactUsers> factUsers) {
        this(store, DemoProgram::read, factUsers::stream);
    }

    Programs(DocumentStore store) {
        this(store, DemoProgram::read);
    }

    /** @param first makes the program that a new house opens with */
    Programs(DocumentStore store, Supplier<ProgramDocument> first) {
        this(store, first, Stream::empty);
    }

    Programs(DocumentStore store, Supplier<ProgramDocument> first, Supplier<Stream<FactUsers>> factUsers) {
        this.factUsers = factUsers;
        document = new VersionedDocument<>(KIND, store, ProgramJson.READER, first);
    }

    /** The last published document; always valid. */
    @Override
    public ProgramDocument published() {
        return document.published();
    }

    /** What staff are working on; the published document while nothing was changed. */
    @Override
    public Draft<ProgramDocument> draft() {
        return document.draft();
    }

    /** See {@link VersionedDocument#saveDraft}. */
    @Override
    public Draft<ProgramDocument> saveDraft(ProgramDocument changed, String author, int base) {
        return document.saveDraft(changed, author, base);
    }

    /**
     * A document from JSON.
     *
     * @throws InvalidDocumentException with all that is wrong in it and where
     */
    public ProgramDocument read(String json) {
        return ProgramJson.READER.read(json);
    }

    /** A document as JSON for people to read and change. */
    public String json(ProgramDocument shown) {
        return ProgramJson.indented(shown);
    }

    /**
     * Shows the draft to visitors.
     *
     * @throws InvalidDocumentException if it lacks a fact that visitors see elsewhere
     * @throws org.walkrounds.documents.StaleDraftException if it is no longer the draft
     */
    public void publish(int number, String author, String note) {
        List<Problem> missed = missedFacts(draft().document());
        if (!missed.isEmpty()) {
            throw new InvalidDocumentException(missed);
        }
        document.publish(number, author, note);
    }

    private List<Problem> missedFacts(ProgramDocument draft) {
        return published().facts().stream()
                .map(Fact::id)
                .filter(id -> draft.fact(id).isEmpty())
                .flatMap(id -> shownBy(id)
                        .map(place -> new Problem("facts", "the fact “" + id + "” is still shown by " + place.words())))
                .toList();
    }

    /** Where a document shows a fact, and then where other features show it. */
    public List<FactPlace> placesOf(String fact, ProgramDocument shown) {
        return Stream.concat(FactPlaces.in(shown, fact).stream(), shownBy(fact)).toList();
    }

    /**
     * What keeps a draft from being published: facts that it lacks and that other features still show.
     */
    public List<Problem> review(ProgramDocument draft) {
        return missedFacts(draft);
    }

    private Stream<FactPlace> shownBy(String fact) {
        return factUsers.get().flatMap(users -> users.placesOf(fact).stream());
    }

    /** Every version that is kept, the newest first. */
    @Override
    public List<Revision> history() {
        return document.history();
    }

    /** See {@link VersionedDocument#restore}. */
    @Override
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
