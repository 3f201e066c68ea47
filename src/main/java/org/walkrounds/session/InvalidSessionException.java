package org.walkrounds.session;

/** Something about a session that cannot be; the message says what to do. */
public class InvalidSessionException extends IllegalArgumentException {

    public InvalidSessionException(String message) {
        super(message);
    }
}
