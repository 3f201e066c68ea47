package org.walkrounds.account;

/** Something entered cannot be taken as it is; the message says to the person what to change. */
class RejectedInputException extends RuntimeException {

    /** The field that the message belongs to. */
    enum Field {
        EMAIL,
        DISPLAY_NAME,
        PASSWORD,
        ROLES
    }

    private final Field field;

    RejectedInputException(Field field, String message) {
        super(message);
        this.field = field;
    }

    Field field() {
        return field;
    }
}
