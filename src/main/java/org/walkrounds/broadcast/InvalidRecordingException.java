package org.walkrounds.broadcast;

/** A recording cannot be made what somebody wants it to be. The message says why, to that person. */
public final class InvalidRecordingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    InvalidRecordingException(String message) {
        super(message);
    }
}
