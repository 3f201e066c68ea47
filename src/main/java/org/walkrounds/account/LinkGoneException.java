package org.walkrounds.account;

/** A one-time link that was used, has expired, was replaced, or never was: told apart by nobody. */
class LinkGoneException extends RuntimeException {

    LinkGoneException() {
        super("Each link works once, for 24 hours. Ask a coordinator for a new one. The link for the very first account"
                + " is made anew when the server starts.");
    }
}
