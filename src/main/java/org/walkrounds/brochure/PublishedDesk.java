package org.walkrounds.brochure;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.walkrounds.panorama.Panorama;
import org.walkrounds.panorama.Panoramas;
import org.walkrounds.program.Programs;
import org.walkrounds.session.InfoSessions;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.TourDocument;
import org.walkrounds.tour.Tours;

/** Lays out what is published at the moment. */
@Component
class PublishedDesk implements Desk {

    private final Programs programs;
    private final Tours tours;
    private final InfoSessions sessions;
    private final Panoramas panoramas;
    private final Designs designs;

    PublishedDesk(Programs programs, Tours tours, InfoSessions sessions, Panoramas panoramas, Designs designs) {
        this.programs = programs;
        this.tours = tours;
        this.sessions = sessions;
        this.panoramas = panoramas;
        this.designs = designs;
    }

    @Override
    public Sources sources() {
        TourDocument tour = tours.published();
        return new Sources(programs.published(), tour, sessions.upcoming(), designs.published(), ready(tour));
    }

    private Set<String> ready(TourDocument tour) {
        return tour.scenes().stream()
                .map(Scene::panorama)
                .filter(id -> panoramas.find(id).filter(Panorama::isReady).isPresent())
                .collect(Collectors.toSet());
    }
}
