package org.walkrounds.tour;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.walkrounds.program.FactPlace;
import org.walkrounds.program.FactUsers;
import org.walkrounds.program.ProgramDocument;

/** Tells the program where the tour shows its facts. */
@Component
class TourFactUsers implements FactUsers {

    private final Tours tours;

    TourFactUsers(Tours tours) {
        this.tours = tours;
    }

    @Override
    public List<FactPlace> placesOf(String fact) {
        Stream<FactPlace> points = tours.factUses().stream()
                .filter(use -> use.fact().equals(fact))
                .map(use -> new FactPlace(
                        "the point “" + use.hotspotLabel() + "” in " + use.sceneTitle(), "/tour/" + use.scene()));
        Stream<FactPlace> stops = tours.published().routes().stream()
                .filter(route -> route.cues().stream()
                        .anyMatch(cue -> ProgramDocument.factsIn(cue.text()).contains(fact)))
                .map(route -> new FactPlace("the guided tour “" + route.title() + "”", "/tour-text"));
        return Stream.concat(points, stops).toList();
    }
}
