package org.walkrounds.brochure;

/** A brochure that cannot be made as it was asked for; the message is a sentence for the person who asked. */
public class UnusableRequestException extends RuntimeException {

    public UnusableRequestException(String sentence) {
        super(sentence);
    }
}
