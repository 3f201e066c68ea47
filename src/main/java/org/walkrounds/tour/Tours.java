package org.walkrounds.tour;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.event.EventListener;
import org.walkrounds.documents.DocumentPublished;
import org.walkrounds.documents.DocumentStore;
import org.walkrounds.documents.InvalidDocumentException;
import org.walkrounds.documents.Revision;
import org.walkrounds.documents.Revision.Content;
import org.walkrounds.panorama.Panorama;
import org.walkrounds.program.ProgramDocument;

/** The tour document as visitors and staff see it. */
public class Tours {

    static final String KIND = "tour";

    /** How long another server's publication may stay unseen; this one's own shows at once. */
    static final Duration FRESH = Duration.ofSeconds(5);

    private final DocumentStore store;
    private final Supplier<ProgramDocument> program;
    private final Function<String, Optional<Panorama>> panoramas;
    private final Clock clock;
    private volatile Seen seen = new Seen(DemoTour.withoutPictures(), Instant.MIN);

    /**
     * @param program the published program, whose facts the tour shows
     * @param panoramas finds a panorama by its id
     */
    Tours(
            DocumentStore store,
            Supplier<ProgramDocument> program,
            Function<String, Optional<Panorama>> panoramas,
            Clock clock) {
        this.store = store;
        this.program = program;
        this.panoramas = panoramas;
        this.clock = clock;
    }

    /** The last published tour; always valid. In a new house that is the demo, whose pictures are still to come. */
    public TourDocument published() {
        return publishedTour().tour();
    }

    /** What staff are working on; the published tour while nothing was changed. */
    public TourDraft draft() {
        return store.draft(KIND).map(Tours::draftOf).orElseGet(() -> {
            PublishedTour current = look();
            return new TourDraft(current.tour(), current.revision(), false);
        });
    }

    /**
     * Saves a draft. It may still refer to facts and panoramas that are not there: {@link #review} tells.
     *
     * @param base number of the revision that it was made from
     * @throws InvalidDocumentException with all that is wrong with the tour itself
     * @throws org.walkrounds.documents.StaleDraftException if someone else saved in the meantime
     */
    public TourDraft saveDraft(TourDocument tour, String author, int base) {
        Revision revision = store.saveDraft(KIND, write(tour), author, base);
        return new TourDraft(tour, revision.number(), true);
    }

    /** A tour from JSON that came from outside; throws {@link InvalidDocumentException} with all its problems. */
    public TourDocument read(byte[] json) {
        return TourJson.READER.read(json);
    }

    /** What stands between a tour and its visitors now. */
    public TourReview review(TourDocument tour) {
        return new TourReviewer(program.get(), panoramas).review(tour);
    }

    /**
     * Makes a draft public.
     *
     * @param revision number of the draft that the author has looked at
     * @throws InvalidDocumentException if its review found errors; visitors keep seeing what they saw
     * @throws org.walkrounds.documents.StaleDraftException if it is no longer the draft
     */
    public TourDocument publish(int revision, String author, String note) {
        TourDocument tour = tourOf(revision);
        TourReview review = review(tour);
        if (!review.allowsPublishing()) {
            throw new InvalidDocumentException(review.errors());
        }
        store.publish(KIND, revision, author, note);
        return tour;
    }

    /** Every revision that is kept, the newest first. */
    public List<Revision> history() {
        return store.history(KIND);
    }

    /** A revision of the history as it stood; throws {@link NoSuchElementException} if it is no longer kept. */
    public TourDocument tourOf(int revision) {
        return store.revision(KIND, revision)
                .map(content -> TourJson.READER.read(content.json()))
                .orElseThrow(() -> new NoSuchElementException("Revision " + revision + " is no longer kept"));
    }

    /**
     * Makes a draft of an old revision.
     *
     * @param base number of the newest revision that the author knows of
     * @throws org.walkrounds.documents.StaleDraftException if a newer one is there
     */
    public TourDraft restore(int revision, String author, int base) {
        TourDocument tour = tourOf(revision);
        return new TourDraft(tour, store.restore(KIND, revision, author, base).number(), true);
    }

    /** Where the published tour shows facts of the program, so that none of them goes away unnoticed. */
    public List<FactUse> factUses() {
        return published().scenes().stream()
                .flatMap(scene -> scene.hotspots().stream()
                        .filter(Hotspot::hasFact)
                        .map(hotspot ->
                                new FactUse(hotspot.fact(), scene.id(), scene.title(), hotspot.id(), hotspot.label())))
                .toList();
    }

    /** Opens a new house with a tour; does nothing where one was ever saved. */
    void open(TourDocument tour) {
        if (isNew()) {
            store.publishedOrFirst(KIND, write(tour), "Walkrounds", "The demo tour");
            look();
        }
    }

    boolean isNew() {
        return store.history(KIND).isEmpty();
    }

    PublishedTour publishedTour() {
        Seen last = seen;
        return last.at().plus(FRESH).isBefore(clock.instant()) ? look() : last.tour();
    }

    @EventListener
    void see(DocumentPublished event) {
        if (event.kind().equals(KIND)) {
            look();
        }
    }

    private PublishedTour look() {
        Instant now = clock.instant();
        PublishedTour known = seen.tour();
        PublishedTour current = store.published(KIND)
                .map(content -> content.revision().number() == known.revision()
                        ? known
                        : PublishedTour.of(content.revision().number(), content.json()))
                .orElse(known);
        seen = new Seen(current, now);
        return current;
    }

    private static TourDraft draftOf(Content content) {
        return new TourDraft(
                TourJson.READER.read(content.json()), content.revision().number(), true);
    }

    private static String write(TourDocument tour) {
        return new String(TourJson.READER.write(TourJson.READER.check(tour)), StandardCharsets.UTF_8);
    }

    /** The published tour and when it was looked up. */
    private record Seen(PublishedTour tour, Instant at) {}
}
