package org.walkrounds.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What the demo says. */
class DemoTourTest {

    /** Directions closer than this would lie on one another under a thumb on a phone. */
    private static final double THUMB = 7;

    private static final Pattern FIGURE = Pattern.compile(
            "\\d|\\b(three|four|five|six|seven|eight|nine|ten|twelve|hundred|thousand|million|half|quarters?)\\b");

    private final TourDocument tour = DemoTour.read();

    static Stream<Scene> scenes() {
        return DemoTour.read().scenes().stream();
    }

    @Test
    void visit_starts_at_the_entrance_and_leads_through_every_rendered_room() {
        assertThat(tour.first()).isEqualTo("welcome");
        assertThat(tour.scenes())
                .extracting(Scene::id)
                .containsExactlyInAnyOrderElementsOf(BuildingPlan.read().cameras().stream()
                        .map(BuildingPlan.Camera::scene)
                        .toList());
    }

    @Test
    void floor_plan_is_the_building_plan() {
        BuildingPlan plan = BuildingPlan.read();
        Floor floor = tour.floors().getFirst();

        assertThat(floor.rooms()).hasSameSizeAs(plan.rooms());
        assertThat(floor.doorways()).hasSameSizeAs(plan.doors());
        assertThat(floor.standpoints())
                .extracting(standpoint -> standpoint.scene() + " " + standpoint.spot())
                .containsExactlyElementsOf(plan.cameras().stream()
                        .map(camera -> camera.scene() + " "
                                + new Spot(camera.point().x(), camera.point().y()))
                        .toList());
        assertThat(floor.standpoints())
                .allSatisfy(standpoint -> assertThat(floor.rooms().stream()
                                .filter(room -> room.contains(standpoint.spot()))
                                .map(FloorRoom::title))
                        .containsExactly(
                                tour.scene(standpoint.scene()).orElseThrow().title()));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void scene_has_its_panorama_and_says_that_it_is_an_illustration(Scene scene) {
        assertThat(DemoTour.class.getResource("/media/panoramas/" + scene.panorama()))
                .isNotNull();
        assertThat(scene.illustration()).isTrue();
        assertThat(scene.description()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void scene_has_at_least_four_hotspots_each_of_which_says_something(Scene scene) {
        assertThat(scene.hotspots()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(scene.hotspots())
                .allSatisfy(hotspot -> assertThat(hotspot.text()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void figure_in_a_text_names_its_source(Scene scene) {
        List<Hotspot> figures = scene.hotspots().stream()
                .filter(hotspot ->
                        FIGURE.matcher(hotspot.text().toLowerCase(Locale.ROOT)).find())
                .toList();

        assertThat(figures)
                .allSatisfy(
                        hotspot -> assertThat(hotspot.source()).as(hotspot.id()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void points_lie_far_enough_apart_for_a_thumb(Scene scene) {
        List<Direction> points = Stream.concat(
                        scene.hotspots().stream().map(hotspot -> new Direction(hotspot.yaw(), hotspot.pitch())),
                        scene.links().stream().map(link -> new Direction(link.yaw(), link.pitch())))
                .toList();

        for (int i = 0; i < points.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(points.get(i).angleTo(points.get(j)))
                        .as("%s and %s in %s", points.get(i), points.get(j), scene.id())
                        .isGreaterThan(THUMB);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fluoroscopy-suite, c-arm table displays",
        "biplane-suite, frontal-plane lateral-plane table two-views",
        "hybrid-or, c-arm table display-wall"
    })
    void large_equipment_of_a_showpiece_can_be_pointed_at(String scene, String points) {
        assertThat(points.split(" "))
                .allSatisfy(point -> assertThat(tour.scene(scene)
                                .flatMap(found -> found.hotspot(point))
                                .orElseThrow()
                                .area())
                        .as(point)
                        .isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void scene_has_a_still_or_two_for_print(Scene scene) {
        assertThat(scene.stills()).hasSizeBetween(1, 2);
    }

    @Test
    void route_leads_through_every_room_by_the_ways_between_them_in_a_few_minutes() {
        Route route = tour.routes().getFirst();
        List<String> stops = route.cues().stream().map(Cue::scene).toList();

        assertThat(route.seconds()).isBetween(120, 240);
        assertThat(stops).hasSizeBetween(9, 14).startsWith(tour.first());
        assertThat(stops).containsAll(tour.scenes().stream().map(Scene::id).toList());
        for (int i = 1; i < stops.size(); i++) {
            String to = stops.get(i);
            Scene from = tour.scene(stops.get(i - 1)).orElseThrow();
            assertThat(from.id().equals(to)
                            || from.links().stream().anyMatch(link -> link.to().equals(to)))
                    .as("from %s to %s", from.id(), to)
                    .isTrue();
        }
    }

    @Test
    void cue_can_be_read_while_it_lasts() {
        assertThat(tour.routes()).flatExtracting(Route::cues).allSatisfy(cue -> {
            String words = cue.text().replaceAll("\\{[^}]*}", "more than so many");
            assertThat(words.split("\\s+")).as(cue.text()).hasSizeLessThanOrEqualTo((int) (cue.seconds() * 2.6));
        });
    }

    @Test
    void cue_takes_its_figures_from_the_program() {
        assertThat(tour.routes())
                .flatExtracting(Route::cues)
                .extracting(Cue::text)
                .extracting(text -> text.replaceAll("\\{[^}]*}", "").toLowerCase(Locale.ROOT))
                .noneMatch(text -> FIGURE.matcher(text).find());
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void point_lies_on_the_thing_that_it_stands_for(Scene scene) {
        assertThat(scene.hotspots())
                .filteredOn(hotspot -> !hotspot.area().isEmpty())
                .allSatisfy(hotspot ->
                        assertThat(isWithin(hotspot)).as(hotspot.id()).isTrue());
    }

    @Test
    void facts_that_the_tour_shows_are_those_of_the_demo_program() throws IOException {
        Set<String> facts;
        try (InputStream program = DemoTour.class.getResourceAsStream("/demo/program.json")) {
            facts = JsonMapper.shared()
                    .readTree(program)
                    .get("facts")
                    .valueStream()
                    .map(fact -> fact.get("id").stringValue())
                    .collect(Collectors.toSet());
        }

        assertThat(tour.scenes())
                .flatExtracting(Scene::hotspots)
                .extracting(Hotspot::fact)
                .filteredOn(fact -> !fact.isEmpty())
                .hasSizeGreaterThan(9)
                .isSubsetOf(facts);
    }

    /** Whether a line to the right of the point crosses the outline an odd number of times. */
    private static boolean isWithin(Hotspot hotspot) {
        List<Direction> area = hotspot.area();
        return IntStream.range(0, area.size())
                                .filter(i -> {
                                    Direction from = area.get(i);
                                    Direction to = area.get((i + 1) % area.size());
                                    double share = (hotspot.pitch() - from.pitch()) / (to.pitch() - from.pitch());
                                    return from.pitch() > hotspot.pitch() != to.pitch() > hotspot.pitch()
                                            && from.yaw() + share * (to.yaw() - from.yaw()) > hotspot.yaw();
                                })
                                .count()
                        % 2
                == 1;
    }
}
