package org.walkrounds.account;

/** Without a coordinator nobody could give anyone a role any more. */
class LastCoordinatorException extends RuntimeException {

    LastCoordinatorException() {
        super("This is the only coordinator who can sign in. Make someone else a coordinator first.");
    }
}
