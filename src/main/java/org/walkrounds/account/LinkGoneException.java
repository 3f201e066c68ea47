package org.walkrounds.account;

/** A one-time link that was used, has expired, was replaced, or never was: told apart by nobody. */
class LinkGoneException extends RuntimeException {

    LinkGoneException() {
        super("This link is no longer valid. Each works once, for 24 hours. Ask a coordinator for a new one.");
    }
}
