package org.walkrounds.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was asked in a session, as staff write it down for the session's page.
 *
 * @param version counts the saved drafts; 0 before the first
 * @param draft what was last saved
 * @param published what visitors read; empty while nothing is published
 * @param told when those with a place were written to
 */
public record Summary(int version, List<SummaryEntry> draft, Optional<Publication> published, Optional<Instant> told) {

    /** Before anything was written. */
    public static final Summary NONE = new Summary(0, List.of(), Optional.empty(), Optional.empty());

    public Summary {
        draft = List.copyOf(draft);
    }

    /** What stands on the session's page, and since when. */
    public record Publication(Instant at, List<SummaryEntry> entries) {

        public Publication {
            entries = List.copyOf(entries);
        }
    }

    /** The entries of the draft that visitors would read. */
    public List<SummaryEntry> included() {
        return draft.stream().filter(SummaryEntry::included).toList();
    }

    /**
     * Makes sure that each answer which is to be published is there.
     *
     * @throws InvalidSessionException if one is not, or there is nothing to publish
     */
    public void requireWhole() {
        if (included().isEmpty()) {
            throw new InvalidSessionException("Include at least one answer.");
        }
        for (SummaryEntry entry : included()) {
            if (entry.text().isEmpty()) {
                throw new InvalidSessionException("A question has no words. Write some, or leave it out.");
            }
            if (entry.answer().isEmpty()) {
                throw new InvalidSessionException(
                        "“" + entry.text() + "” has no answer yet. Write one, or leave it out.");
            }
        }
    }
}
