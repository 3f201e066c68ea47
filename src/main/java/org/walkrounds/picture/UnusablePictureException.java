package org.walkrounds.picture;

/** An upload that cannot be shown as a picture; the message says why and what to do. */
public class UnusablePictureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusablePictureException(String message) {
        super(message);
    }
}
