package org.walkrounds.room;

/** A wish that the room does not fulfil. Its message is for the person who had it. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why, for programs. */
    enum Code {
        /** Not of a form that the protocol knows, or about something that is not there. */
        MALFORMED,
        /** Not for this role, or not for somebody else's. */
        FORBIDDEN,
        /** A moderator has muted the person. */
        MUTED,
        /** Chat or questions are closed, or the time for it is over. */
        CLOSED,
        /** Too much in too short a time. */
        TOO_FAST,
        /** A text that is empty, too long, or of characters that cannot be shown. */
        TEXT,
        /** A word that the moderators do not let through. */
        FILTERED,
        /** The server cannot keep up; trying again later helps. */
        BUSY
    }

    private final Code code;

    RefusedException(Code code, String message) {
        // Refusing is everyday work, of which nobody reads a stack trace.
        super(message, null, false, false);
        this.code = code;
    }

    Code code() {
        return code;
    }

    static RefusedException malformed(String message) {
        return new RefusedException(Code.MALFORMED, message);
    }
}
