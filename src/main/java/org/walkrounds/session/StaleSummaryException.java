package org.walkrounds.session;

/** Somebody else saved the summary meanwhile. */
public class StaleSummaryException extends IllegalStateException {

    private final transient Summary newest;

    StaleSummaryException(Summary newest) {
        super("Somebody else saved this summary meanwhile.");
        this.newest = newest;
    }

    /** The summary as it is now. */
    public Summary newest() {
        return newest;
    }
}
