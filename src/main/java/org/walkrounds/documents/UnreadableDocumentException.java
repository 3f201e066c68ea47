package org.walkrounds.documents;

/** What visitors should see is stored in a form that this version of the application cannot read. */
public final class UnreadableDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableDocumentException(Revision revision, InvalidDocumentException cause) {
        super(
                "The published " + revision.kind() + " document (revision " + revision.number() + ", saved by "
                        + revision.author() + " on " + revision.createdAt()
                        + ") cannot be read by this version of Walkrounds:\n" + cause.getMessage(),
                cause);
    }
}
