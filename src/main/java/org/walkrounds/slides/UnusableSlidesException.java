package org.walkrounds.slides;

/** A file that cannot become slides; the message says to people why, and what helps. */
final class UnusableSlidesException extends RuntimeException {

    UnusableSlidesException(String message) {
        super(message);
    }
}
