package org.walkrounds.tour.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import org.walkrounds.documents.Revision;
import org.walkrounds.documents.VersionedDocument.Draft;
import org.walkrounds.tour.TourDocument;
import org.walkrounds.tour.TourReview;
import org.walkrounds.tour.Tours;

/** The tour that one coordinator works on: saved with each change, and every change can be taken back. */
final class TourDraft {

    private static final int MOST_STEPS = 200;

    private final Tours tours;
    private final String author;
    private final Deque<TourDocument> before = new ArrayDeque<>();
    private final Deque<TourDocument> after = new ArrayDeque<>();
    private Draft<TourDocument> draft;

    TourDraft(Tours tours, String author) {
        this.tours = tours;
        this.author = author;
        this.draft = tours.draft();
    }

    TourDocument tour() {
        return draft.document();
    }

    /**
     * @throws org.walkrounds.documents.InvalidDocumentException if the changed tour breaks a rule; the draft stays
     * @throws org.walkrounds.documents.StaleDraftException if somebody else saved a newer draft; this one stays
     */
    void change(UnaryOperator<TourDocument> change) {
        TourDocument old = tour();
        TourDocument changed = change.apply(old);
        if (changed.equals(old)) {
            return;
        }
        save(changed);
        push(before, old);
        after.clear();
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    boolean canRedo() {
        return !after.isEmpty();
    }

    void undo() {
        step(before, after);
    }

    void redo() {
        step(after, before);
    }

    List<String> changes() {
        return TourChanges.between(tours.published(), tour());
    }

    TourReview review() {
        return tours.review(tour());
    }

    void publish(String note) {
        tours.publish(draft, author, note);
        draft = tours.draft();
    }

    List<Revision> history() {
        return tours.history();
    }

    void restore(int number) {
        TourDocument old = tour();
        draft = tours.restore(number, author, draft.number());
        push(before, old);
        after.clear();
    }

    /** Takes up what somebody else saved; the steps of this draft are gone. */
    void reload() {
        draft = tours.draft();
        before.clear();
        after.clear();
    }

    private void step(Deque<TourDocument> from, Deque<TourDocument> to) {
        TourDocument target = from.peek();
        if (target == null) {
            return;
        }
        TourDocument old = tour();
        save(target);
        from.pop();
        push(to, old);
    }

    private void save(TourDocument changed) {
        draft = tours.saveDraft(changed, author, draft.number());
    }

    private static void push(Deque<TourDocument> steps, TourDocument tour) {
        steps.push(tour);
        if (steps.size() > MOST_STEPS) {
            steps.removeLast();
        }
    }
}
