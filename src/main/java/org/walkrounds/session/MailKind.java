package org.walkrounds.session;

/** The mails that a session sends by itself, and the host's own message. */
public enum MailKind {
    CONFIRM("Please confirm your address"),
    PLACE("Your place is saved"),
    WAITING("You are on the wait list"),
    MOVED_UP("A place is yours"),
    KNOWN("You are registered already"),
    DAY_BEFORE("A day before"),
    HOUR_BEFORE("An hour before"),
    NOW("As it starts"),
    CHANGED("After a change"),
    CANCELLED("After a cancellation"),
    GIVEN_BACK("After a place was given back"),
    FOLLOW_UP("After the session"),
    MESSAGE("A message of the host");

    private final String title;

    MailKind(String title) {
        this.title = title;
    }

    /** What staff call it. */
    public String title() {
        return title;
    }
}
