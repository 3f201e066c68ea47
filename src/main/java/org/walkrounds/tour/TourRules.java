package org.walkrounds.tour;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.walkrounds.documents.Problem;

/** What must hold across a whole tour, whatever the program and the panoramas at hand are. */
final class TourRules {

    private final TourDocument tour;
    private final List<Problem> problems = new ArrayList<>();

    private TourRules(TourDocument tour) {
        this.tour = tour;
    }

    static List<Problem> problemsOf(TourDocument tour) {
        TourRules rules = new TourRules(tour);
        rules.checkFirst();
        rules.checkScenes();
        rules.checkRoutes();
        rules.checkFloors();
        return List.copyOf(rules.problems);
    }

    private void checkFirst() {
        if (tour.scene(tour.first()).isEmpty()) {
            add("first", "“" + tour.first() + "” is not a scene of this tour");
        }
    }

    private void checkScenes() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < tour.scenes().size(); i++) {
            Scene scene = tour.scenes().get(i);
            String path = "scenes[" + i + "]";
            if (!ids.add(scene.id())) {
                add(path + ".id", "“" + scene.id() + "” is the id of an earlier scene, too");
            }
            checkLinks(scene, path);
            checkHotspots(scene, path);
            checkStills(scene, path);
        }
    }

    private void checkLinks(Scene scene, String path) {
        for (int i = 0; i < scene.links().size(); i++) {
            String to = scene.links().get(i).to();
            String place = path + ".links[" + i + "].to";
            if (to.equals(scene.id())) {
                add(place, "the link of scene “" + to + "” leads to the scene itself");
            } else if (tour.scene(to).isEmpty()) {
                add(
                        place,
                        "the link of scene “" + scene.id() + "” leads to the scene “" + to
                                + "”, which this tour does not have");
            }
        }
    }

    private void checkHotspots(Scene scene, String path) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < scene.hotspots().size(); i++) {
            String id = scene.hotspots().get(i).id();
            if (!ids.add(id)) {
                add(
                        path + ".hotspots[" + i + "].id",
                        "“" + id + "” is the id of an earlier hotspot of scene “" + scene.id() + "”, too");
            }
        }
    }

    private void checkStills(Scene scene, String path) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < scene.stills().size(); i++) {
            String id = scene.stills().get(i).id();
            if (!ids.add(id)) {
                add(
                        path + ".stills[" + i + "].id",
                        "“" + id + "” is the id of an earlier still of scene “" + scene.id() + "”, too");
            }
        }
    }

    private void checkRoutes() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < tour.routes().size(); i++) {
            Route route = tour.routes().get(i);
            String path = "routes[" + i + "]";
            if (!ids.add(route.id())) {
                add(path + ".id", "“" + route.id() + "” is the id of an earlier route, too");
            }
            for (int j = 0; j < route.cues().size(); j++) {
                String scene = route.cues().get(j).scene();
                if (tour.scene(scene).isEmpty()) {
                    add(
                            path + ".cues[" + j + "].scene",
                            "a cue of the route “" + route.id() + "” stands in the scene “" + scene
                                    + "”, which this tour does not have");
                }
            }
        }
    }

    private void checkFloors() {
        Set<String> placed = new HashSet<>();
        for (int i = 0; i < tour.floors().size(); i++) {
            List<Standpoint> standpoints = tour.floors().get(i).standpoints();
            for (int j = 0; j < standpoints.size(); j++) {
                String scene = standpoints.get(j).scene();
                String place = "floors[" + i + "].standpoints[" + j + "].scene";
                if (tour.scene(scene).isEmpty()) {
                    add(place, "the plan shows the scene “" + scene + "”, which this tour does not have");
                } else if (!placed.add(scene)) {
                    add(place, "the plan shows the scene “" + scene + "” a second time");
                }
            }
        }
    }

    private void add(String path, String message) {
        problems.add(new Problem(path, message));
    }
}
