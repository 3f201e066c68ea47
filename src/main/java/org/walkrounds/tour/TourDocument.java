package org.walkrounds.tour;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.walkrounds.documents.Checks;

/**
 * The tour: scenes, the ways between them and what they say.
 *
 * @param schema version of this form; {@value #SCHEMA} today
 * @param title name of the tour
 * @param summary one sentence for search engines and link previews
 * @param first id of the scene in which a visit starts
 * @param scenes the scenes in the order in which they are listed
 * @param routes guided ways through them
 * @param floors the plans on which they lie; none where nobody has drawn one
 */
public record TourDocument(
        int schema,
        String title,
        String summary,
        String first,
        List<Scene> scenes,
        List<Route> routes,
        List<Floor> floors) {

    /** The version of the form that this code reads and writes. */
    public static final int SCHEMA = 1;

    /** Scenes that a tour may have. */
    public static final int MOST_SCENES = 200;

    /** Routes that a tour may have. */
    public static final int MOST_ROUTES = 20;

    /** Floors that a tour may have. */
    public static final int MOST_FLOORS = 20;

    public TourDocument {
        Checks checks = new Checks();
        title = checks.text("title", title);
        summary = checks.text("summary", summary);
        first = checks.id("first", first);
        scenes = List.copyOf(scenes);
        checks.require(!scenes.isEmpty(), "scenes", "must hold at least one scene");
        checks.require(scenes.size() <= MOST_SCENES, "scenes", "must be at most " + MOST_SCENES);
        routes = List.copyOf(routes);
        checks.require(routes.size() <= MOST_ROUTES, "routes", "must be at most " + MOST_ROUTES);
        floors = List.copyOf(floors);
        checks.require(floors.size() <= MOST_FLOORS, "floors", "must be at most " + MOST_FLOORS);
        checks.done();
    }

    public Optional<Scene> scene(String id) {
        return scenes.stream().filter(scene -> scene.id().equals(id)).findFirst();
    }

    public Optional<Route> route(String id) {
        return routes.stream().filter(route -> route.id().equals(id)).findFirst();
    }

    /** The scene in which a visit starts. */
    public Scene firstScene() {
        return scene(first).orElseGet(scenes::getFirst);
    }

    /** Origins of the films that its points show, in alphabetical order. */
    public SortedSet<String> filmOrigins() {
        return scenes.stream()
                .flatMap(scene -> scene.hotspots().stream())
                .flatMap(hotspot -> hotspot.exhibits().stream())
                .flatMap(exhibit ->
                        exhibit instanceof Exhibit.Video film ? Stream.of("https://" + film.site()) : Stream.of())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Place of a scene in the list, counted from 1; empty where the tour lacks it. */
    public Optional<Integer> position(String id) {
        return IntStream.range(0, scenes.size())
                .filter(i -> scenes.get(i).id().equals(id))
                .mapToObj(i -> i + 1)
                .findFirst();
    }

    /** The scenes to which links of a scene lead, in the order in which one meets them. */
    public List<Scene> neighbors(Scene scene) {
        return scene.linksInTurn().stream()
                .map(SceneLink::to)
                .distinct()
                .flatMap(id -> scene(id).stream())
                .toList();
    }

    /** Ids of the scenes that one can walk to from the first one, itself included. */
    public Set<String> reachable() {
        Set<String> seen = new HashSet<>();
        visit(firstScene(), seen);
        return seen;
    }

    /** The same tour with each scene changed. */
    public TourDocument withScenes(UnaryOperator<Scene> change) {
        return with(first, scenes.stream().map(change).toList(), routes, floors);
    }

    /** The same tour with other contents under the same name. */
    public TourDocument with(String first, List<Scene> scenes, List<Route> routes, List<Floor> floors) {
        return new TourDocument(schema, title, summary, first, scenes, routes, floors);
    }

    private void visit(Scene scene, Set<String> seen) {
        if (seen.add(scene.id())) {
            neighbors(scene).forEach(neighbor -> visit(neighbor, seen));
        }
    }
}
