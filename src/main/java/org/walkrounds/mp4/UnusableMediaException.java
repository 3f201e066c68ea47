package org.walkrounds.mp4;

/** What came is not media that can be played here. The message says what is wrong with it. */
public final class UnusableMediaException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnusableMediaException(String message) {
        super(message);
    }

    public UnusableMediaException(String message, Throwable cause) {
        super(message, cause);
    }
}
