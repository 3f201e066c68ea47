package org.walkrounds.mail;

/** How far a mail has come. */
public enum MailState {
    /** It leaves as soon as it is due. */
    WAITING,
    /** It is going out right now. */
    SENDING,
    /** The mail server has taken it, or it lies in the outbox folder. */
    SENT,
    /** It has not arrived, and is not tried again by itself. */
    FAILED,
    /** The attempt broke off where nobody can know whether it arrived; it is not tried again by itself. */
    UNCERTAIN;

    /** Whether a person may have it tried again. */
    public boolean canBeRetried() {
        return this == FAILED || this == UNCERTAIN;
    }
}
