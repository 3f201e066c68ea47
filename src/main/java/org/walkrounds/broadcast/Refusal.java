package org.walkrounds.broadcast;

/** Why a recorder's wish is not granted. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Kind kind;

    /** What a recorder can do about it. */
    enum Kind {
        /** Somebody else is on air; one may take over. */
        TAKEN,
        /** The take is over: another one has begun, or nothing came for too long. */
        OVER,
        /** The session does not run. */
        CLOSED,
        /** It is not this recorder's take. */
        FORGED,
        /** Something is missing between what is there and what came. */
        GAP,
        /** The disk is full. */
        FULL
    }

    Refusal(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
