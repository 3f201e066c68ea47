package org.walkrounds.broadcast;

/** What came is not the media that the stage can show. The message says what is wrong, for the host's page. */
final class UnusableMediaException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnusableMediaException(String message) {
        super(message);
    }

    UnusableMediaException(String message, Throwable cause) {
        super(message, cause);
    }
}
