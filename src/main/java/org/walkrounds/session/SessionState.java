package org.walkrounds.session;

import java.util.Set;

/** Where an info session is on its way. */
public enum SessionState {
    /** Being written; visitors do not see it. */
    DRAFT,
    /** Announced. */
    SCHEDULED,
    /** The room is open, the session has not begun. */
    LOBBY,
    /** It runs. */
    LIVE,
    /** It is over. */
    ENDED,
    /** It will not take place. */
    CANCELLED;

    /** Whether a session in this state may go on to {@code next}. An end by mistake can be taken back. */
    public boolean leadsTo(SessionState next) {
        return (switch (this) {
                    case DRAFT -> Set.of(SCHEDULED);
                    case SCHEDULED -> Set.of(LOBBY, LIVE, CANCELLED, ENDED);
                    case LOBBY -> Set.of(LIVE, CANCELLED, ENDED, SCHEDULED);
                    case LIVE -> Set.of(ENDED);
                    case ENDED -> Set.of(LIVE);
                    case CANCELLED -> Set.<SessionState>of();
                })
                .contains(next);
    }

    /** Whether people may still come to it. */
    public boolean isAhead() {
        return this == SCHEDULED || this == LOBBY || this == LIVE;
    }
}
