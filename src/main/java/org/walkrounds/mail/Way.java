package org.walkrounds.mail;

/** By which way a mail goes out. */
public enum Way {
    SMTP,
    /** A file in the outbox folder; writing it again changes nothing. */
    OUTBOX
}
