package org.walkrounds.documents;

/** Someone else saved in the meantime; nothing was written, and both versions are still there. */
public final class StaleDraftException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Revision newest;

    StaleDraftException(Revision newest) {
        super(newest.author()
                + " saved a newer version of this document while you were working on yours. Nothing is lost:"
                + " your changes are still on this page. Open the newer version, and make them there again.");
        this.newest = newest;
    }

    /** What stands in the way. */
    public Revision newest() {
        return newest;
    }
}
