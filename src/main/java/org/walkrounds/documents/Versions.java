package org.walkrounds.documents;

import java.util.List;
import org.walkrounds.documents.VersionedDocument.Draft;

/**
 * A document that staff edit, with its versions.
 *
 * @param <T> the document's record
 */
public interface Versions<T extends Record> {

    /** What visitors see. */
    T published();

    /** What staff are working on; the published document while nothing was changed. */
    Draft<T> draft();

    /** See {@link VersionedDocument#saveDraft}. */
    Draft<T> saveDraft(T changed, String author, int base);

    /** Every version that is kept, the newest first. */
    List<Revision> history();

    /** See {@link VersionedDocument#restore}. */
    Draft<T> restore(int number, String author, int base);
}
