package org.walkrounds.program.editor;

/** What a change starts from is no longer in the document; nothing was changed. */
final class PartChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PartChangedException() {
        super("This part is no longer as it was shown.");
    }
}
