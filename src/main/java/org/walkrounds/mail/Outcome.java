package org.walkrounds.mail;

/** What came of an attempt to send. */
sealed interface Outcome {

    record Delivered() implements Outcome {}

    /** It may work later. */
    record Delayed(String why) implements Outcome {}

    /** It will not work however often it is tried. */
    record Refused(String why) implements Outcome {}

    /** It broke off after the mail was handed over and before an answer came. */
    record Unknown(String why) implements Outcome {}
}
