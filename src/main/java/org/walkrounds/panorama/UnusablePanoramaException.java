package org.walkrounds.panorama;

/** The file can't become a panorama; the message tells the one who uploaded it why, and what to do about it. */
public class UnusablePanoramaException extends RuntimeException {

    public UnusablePanoramaException(String message) {
        super(message);
    }

    UnusablePanoramaException(String message, Throwable cause) {
        super(message, cause);
    }
}
