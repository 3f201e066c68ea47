package org.walkrounds.session;

/** Whether somebody has a place. */
public enum RegistrantState {
    /** The address is not confirmed yet. */
    PENDING,
    /** Has a place. */
    CONFIRMED,
    /** Waits for a place. */
    WAITING,
    /** Gave the place back, or was removed. */
    CANCELLED,
    /** Whoever it was has been erased; the row keeps the count. */
    ERASED
}
