package org.walkrounds.tour;

import java.util.List;
import org.springframework.stereotype.Component;
import org.walkrounds.program.FactUsers;

/** Tells the program where the tour shows its facts. */
@Component
class TourFactUsers implements FactUsers {

    private final Tours tours;

    TourFactUsers(Tours tours) {
        this.tours = tours;
    }

    @Override
    public List<String> placesOf(String fact) {
        return tours.factUses().stream()
                .filter(use -> use.fact().equals(fact))
                .map(use -> "the point “" + use.hotspotLabel() + "” in " + use.sceneTitle())
                .toList();
    }
}
