package org.walkrounds.site;

/** An address that has no page. */
class UnknownAddressException extends RuntimeException {

    UnknownAddressException() {
        super("No page at this address", null, false, false);
    }
}
