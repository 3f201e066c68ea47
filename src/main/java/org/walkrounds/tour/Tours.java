package org.walkrounds.tour;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.walkrounds.documents.DocumentPublished;
import org.walkrounds.documents.DocumentReader;
import org.walkrounds.documents.DocumentStore;
import org.walkrounds.documents.InvalidDocumentException;
import org.walkrounds.documents.Revision;
import org.walkrounds.documents.VersionedDocument;
import org.walkrounds.documents.VersionedDocument.Draft;
import org.walkrounds.documents.Versions;
import org.walkrounds.panorama.Panoramas;
import org.walkrounds.picture.PictureLibrary;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.program.Programs;
import org.walkrounds.sound.SoundLibrary;

/** The tour document as visitors and staff see it. */
@Service
public class Tours implements Versions<TourDocument> {

    static final String KIND = "tour";

    /** Reads tour documents and writes them. */
    public static final DocumentReader<TourDocument> READER =
            new DocumentReader<>(TourDocument.class, TourDocument.SCHEMA, TourRules::problemsOf);

    private final VersionedDocument<TourDocument> document;
    private final Supplier<ProgramDocument> program;
    private final TourMedia media;

    @Autowired
    Tours(DocumentStore store, Programs programs, Panoramas panoramas, PictureLibrary library, SoundLibrary sounds) {
        this(
                store,
                programs::published,
                TourMedia.of(panoramas, library, sounds),
                new DemoTour(panoramas::submit)::bring);
    }

    /**
     * @param program the published program, whose facts the tour shows
     * @param media the panoramas, pictures and recordings that it refers to
     * @param first makes the tour that a new house opens with
     */
    Tours(DocumentStore store, Supplier<ProgramDocument> program, TourMedia media, Supplier<TourDocument> first) {
        this.program = program;
        this.media = media;
        this.document = new VersionedDocument<>(KIND, store, READER, first);
    }

    /** The last published tour; always valid. */
    @Override
    public TourDocument published() {
        return document.published();
    }

    /** What staff are working on; the published tour while nothing was changed. */
    @Override
    public Draft<TourDocument> draft() {
        return document.draft();
    }

    /**
     * See {@link VersionedDocument#saveDraft}. A picture that is gone because a region of it was blurred comes back as the
     * blurred one, whatever step or version it is taken from.
     */
    @Override
    public Draft<TourDocument> saveDraft(TourDocument changed, String author, int base) {
        return document.saveDraft(inCurrentPictures(changed), author, base);
    }

    /** What keeps a tour from being published, and what a coordinator should know before. */
    public TourReview review(TourDocument tour) {
        return new TourReviewer(program.get(), media).review(tour);
    }

    /**
     * Shows a draft to visitors. Pictures that it no longer shows because a region of them was blurred are deleted.
     *
     * @throws InvalidDocumentException if its review finds errors
     * @throws org.walkrounds.documents.StaleDraftException if it is no longer the draft
     */
    public void publish(Draft<TourDocument> draft, String author, String note) {
        TourReview review = review(draft.document());
        if (!review.allowsPublishing()) {
            throw new InvalidDocumentException(review.errors());
        }
        document.publish(draft.number(), author, note);
        media.deleteReplaced(Stream.of(draft.document(), draft().document())
                .flatMap(tour -> tour.scenes().stream())
                .map(Scene::panorama)
                .collect(Collectors.toSet()));
    }

    /** Every version that is kept, the newest first. */
    @Override
    public List<Revision> history() {
        return document.history();
    }

    /** See {@link VersionedDocument#restore}; blurred pictures stay blurred, see {@link #saveDraft}. */
    @Override
    public Draft<TourDocument> restore(int number, String author, int base) {
        Draft<TourDocument> restored = document.restore(number, author, base);
        TourDocument current = inCurrentPictures(restored.document());
        return current.equals(restored.document()) ? restored : document.saveDraft(current, author, restored.number());
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

    private TourDocument inCurrentPictures(TourDocument tour) {
        return tour.withScenes(scene -> scene.withPanorama(media.current(scene.panorama())));
    }

    VersionedDocument<TourDocument> document() {
        return document;
    }

    @EventListener
    void on(DocumentPublished event) {
        document.onPublished(event);
    }
}
