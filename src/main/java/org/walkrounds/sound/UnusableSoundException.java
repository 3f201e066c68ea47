package org.walkrounds.sound;

/** An upload that cannot be played as a recording of words; the message says why and what to do. */
public class UnusableSoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableSoundException(String message) {
        super(message);
    }

    UnusableSoundException(String message, Throwable cause) {
        super(message, cause);
    }
}
