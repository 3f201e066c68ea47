package org.walkrounds.room;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.walkrounds.session.RegistrantErased;
import org.walkrounds.session.Summaries;

/** Takes out of the draft of a summary what was erased from the room's log, once it is. */
@Component
class SummaryErasure {

    private static final int PAGE = 1_000;

    private final LogStore store;
    private final Summaries summaries;

    SummaryErasure(LogStore store, Summaries summaries) {
        this.store = store;
        this.summaries = summaries;
    }

    @EventListener
    void erased(RegistrantErased event) {
        RoomState state = new RoomState();
        List<Logged> page;
        do {
            page = store.after(event.slug(), state.last(), PAGE);
            page.forEach(state::apply);
        } while (page.size() == PAGE);
        if (state.last() > 0) {
            summaries.forgetAllBut(event.slug(), state.questions().numbers());
        }
    }
}
