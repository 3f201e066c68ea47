package org.walkrounds.mail;

/** A mail that cannot be sent as it is; the message says what to change. */
public class UnsendableMailException extends IllegalArgumentException {

    UnsendableMailException(String message) {
        super(message);
    }
}
