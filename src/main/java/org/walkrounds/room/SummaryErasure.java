package org.walkrounds.room;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.walkrounds.session.RegistrantErased;
import org.walkrounds.session.Summaries;

/** Takes out of the draft of a summary what was erased from the room's log, once it is. */
@Component
class SummaryErasure {

    private final LogStore store;
    private final Summaries summaries;

    SummaryErasure(LogStore store, Summaries summaries) {
        this.store = store;
        this.summaries = summaries;
    }

    @EventListener
    void erased(RegistrantErased event) {
        RoomState state = new RoomState();
        store.forEach(event.slug(), state::apply);
        if (state.last() > 0) {
            summaries.forgetAllBut(event.slug(), state.questions().numbers());
        }
    }
}
