package org.walkrounds.session;

/** The mails that a session sends by itself, and the host's own message. */
public enum MailKind {
    CONFIRM("Please confirm your address"),
    CONFIRM_FULL("Please confirm your address: all places are taken"),
    PLACE("Your place is saved"),
    WAITING("You are on the wait list"),
    MOVED_UP("A place is yours"),
    KNOWN("You are registered already"),
    KNOWN_WAITING("You are on the wait list already"),
    DAY_BEFORE("A day before"),
    HOUR_BEFORE("An hour before"),
    NOW("As it starts"),
    CHANGED("After a change"),
    CHANGED_WAITING("After a change, on the wait list"),
    CANCELLED("After a cancellation"),
    GIVEN_BACK("After a place was given back"),
    REMOVED("After the hosts took a place back"),
    REPLAY("After the session: it can be watched again"),
    FOLLOW_UP("After the session: what was asked"),
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
