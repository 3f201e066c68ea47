package org.walkrounds.session;

/** Somebody else changed the session meanwhile. */
public class StaleSessionException extends IllegalStateException {

    private final transient InfoSession newest;

    StaleSessionException(InfoSession newest) {
        super("“" + newest.title() + "” was changed by somebody else meanwhile.");
        this.newest = newest;
    }

    /** The session as it is now. */
    public InfoSession newest() {
        return newest;
    }
}
