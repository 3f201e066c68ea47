package org.walkrounds.studio;

import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import org.walkrounds.documents.EditedDraft;
import org.walkrounds.documents.InvalidDocumentException;
import org.walkrounds.documents.Problem;
import org.walkrounds.documents.StaleDraftException;

/**
 * Does to a draft what a member of staff wants and tells them what came of it, also where somebody else has saved the same
 * document meanwhile: a change is made in what they saved, and a step of one's own history, which would undo their work,
 * is not made.
 *
 * @param <T> the document's record
 */
public final class DraftDesk<T extends Record> {

    private final EditedDraft<T> draft;
    private final StatusLine status;
    private final String document;

    /**
     * @param status says what came of it
     * @param document what is edited, as {@code tour}
     */
    public DraftDesk(EditedDraft<T> draft, StatusLine status, String document) {
        this.draft = draft;
        this.status = status;
        this.document = document;
    }

    /** Changes the draft; false if that breaks a rule, and the fields keep what was typed, to be put right. */
    public boolean change(UnaryOperator<T> change) {
        try {
            draft.change(change);
            status.clear();
        } catch (InvalidDocumentException invalid) {
            refuse(invalid);
            return false;
        } catch (StaleDraftException stale) {
            rebase(stale.newest().author(), change);
        }
        return true;
    }

    /** Goes back or forth in the draft's history, or publishes it; says whether that was done. */
    public boolean step(Runnable step) {
        try {
            step.run();
            status.clear();
            return true;
        } catch (InvalidDocumentException invalid) {
            refuse(invalid);
        } catch (StaleDraftException stale) {
            draft.reload();
            status.refuse(stale.newest().author() + " changed the " + document + " meanwhile, so this was not done."
                    + " Theirs is shown now; your steps before it can no longer be undone.");
        }
        return false;
    }

    private void rebase(String author, UnaryOperator<T> change) {
        T theirs = draft.document();
        try {
            draft.reload();
            theirs = draft.document();
            draft.change(change);
        } catch (InvalidDocumentException
                | StaleDraftException
                | IndexOutOfBoundsException
                | NoSuchElementException noPlace) {
            draft.reload();
        }
        if (draft.document().equals(theirs)) {
            status.refuse(author + " changed the same part of the " + document + " meanwhile. Theirs is shown now; make"
                    + " your change again.");
        } else {
            status.say(author + " changed the " + document + " meanwhile. Your change is made in their version.");
        }
    }

    /** What documents call a title, the fields call a name. */
    private void refuse(InvalidDocumentException invalid) {
        Problem first = invalid.problems().getFirst();
        String field = first.path().replaceFirst(".*\\.", "").replace("title", "the name");
        status.refuse("Not changed: " + field + " " + first.message());
    }
}
