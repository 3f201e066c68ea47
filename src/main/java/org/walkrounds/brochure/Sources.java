package org.walkrounds.brochure;

import java.util.List;
import java.util.Set;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.session.InfoSession;
import org.walkrounds.tour.TourDocument;

/**
 * All that brochures are made from, at one moment.
 *
 * @param program the published program
 * @param tour the published tour
 * @param sessions the listed sessions ahead, the next one first
 * @param design what coordinators decided
 * @param ready ids of the panoramas that stills can be taken from
 */
record Sources(
        ProgramDocument program,
        TourDocument tour,
        List<InfoSession> sessions,
        BrochureDesign design,
        Set<String> ready) {

    Sources {
        sessions = List.copyOf(sessions);
        ready = Set.copyOf(ready);
    }

    Sources with(BrochureDesign other) {
        return new Sources(program, tour, sessions, other, ready);
    }
}
