package org.walkrounds.session.studio;

import com.vaadin.flow.component.html.Span;
import org.walkrounds.session.SessionState;

/** A session's state in a word. */
class StateTag extends Span {

    StateTag(SessionState state) {
        super(
                switch (state) {
                    case DRAFT -> "Draft";
                    case SCHEDULED -> "Announced";
                    case LOBBY -> "Lobby open";
                    case LIVE -> "Live";
                    case ENDED -> "Over";
                    case CANCELLED -> "Cancelled";
                });
        addClassName("tag");
        if (state == SessionState.LIVE) {
            addClassName("live");
        } else if (state.isAhead()) {
            addClassName("ok");
        }
    }
}
