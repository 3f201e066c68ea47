package org.walkrounds.brochure;

/** More brochures are being made than this machine can; trying again a little later helps. */
public class BusyException extends RuntimeException {

    public BusyException() {
        super("Many brochures are being made at this moment. Please try again in a minute.");
    }
}
