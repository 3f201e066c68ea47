package org.walkrounds.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.walkrounds.documents.VersionedDocument.Draft;

/**
 * A document that one member of staff works on: saved with each change, and every change can be taken back.
 *
 * @param <T> the document's record
 */
public class EditedDraft<T extends Record> {

    private static final int MOST_STEPS = 200;

    private final Versions<T> versions;
    private final String author;
    private final Deque<T> before = new ArrayDeque<>();
    private final Deque<T> after = new ArrayDeque<>();
    private Draft<T> draft;

    public EditedDraft(Versions<T> versions, String author) {
        this.versions = versions;
        this.author = author;
        this.draft = versions.draft();
    }

    /** The document as the draft has it. */
    public final T document() {
        return draft.document();
    }

    /**
     * Changes the document and saves it as the draft.
     *
     * @throws InvalidDocumentException if the changed document breaks a rule; the draft stays
     * @throws StaleDraftException if somebody else saved a newer draft; this one stays
     */
    public final void change(UnaryOperator<T> change) {
        T old = document();
        T changed = change.apply(old);
        if (changed.equals(old)) {
            return;
        }
        save(changed);
        push(before, old);
        after.clear();
    }

    public final boolean canUndo() {
        return !before.isEmpty();
    }

    public final boolean canRedo() {
        return !after.isEmpty();
    }

    public final void undo() {
        step(before, after);
    }

    public final void redo() {
        step(after, before);
    }

    public final List<Revision> history() {
        return versions.history();
    }

    public final void restore(int number) {
        T old = document();
        draft = versions.restore(number, author, draft.number());
        push(before, old);
        after.clear();
    }

    /** What publishes the draft is told of the draft and of who works on it; the steps stay. */
    protected final void publish(BiConsumer<Draft<T>, String> publishing) {
        publishing.accept(draft, author);
        draft = versions.draft();
    }

    /** Takes up what somebody else saved; the steps of this draft are gone. */
    public final void reload() {
        draft = versions.draft();
        before.clear();
        after.clear();
    }

    /**
     * Tries a change on what somebody else saved meanwhile, which is the draft from now on; the steps before it are gone.
     *
     * @throws InvalidDocumentException if it breaks a rule there; theirs stays
     */
    public final void rebase(UnaryOperator<T> change) {
        reload();
        change(change);
    }

    private void step(Deque<T> from, Deque<T> to) {
        T target = from.peek();
        if (target == null) {
            return;
        }
        T old = document();
        save(target);
        from.pop();
        push(to, old);
    }

    private void save(T changed) {
        draft = versions.saveDraft(changed, author, draft.number());
    }

    private void push(Deque<T> steps, T document) {
        steps.push(document);
        if (steps.size() > MOST_STEPS) {
            steps.removeLast();
        }
    }
}
