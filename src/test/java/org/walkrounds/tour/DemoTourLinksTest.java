package org.walkrounds.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.walkrounds.tour.BuildingPlan.Door;

/** The ways between the demo's scenes, compared with the building that they were rendered from. */
class DemoTourLinksTest {

    private static final double TOLERANCE = 0.5;

    private final TourDocument tour = DemoTour.read();
    private final BuildingPlan plan = BuildingPlan.read();

    static Stream<Scene> scenes() {
        return DemoTour.read().scenes().stream();
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void scene_is_turned_as_its_camera_was(Scene scene) {
        assertThat(scene.heading()).isEqualTo(plan.camera(scene.id()).heading());
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void link_stands_where_the_plan_has_its_door_and_one_arrives_walking_straight_on(Scene scene) {
        SoftAssertions found = new SoftAssertions();
        for (SceneLink link : scene.links()) {
            PlannedLink planned = PlannedLink.of(plan, scene, link);
            String way = scene.id() + " to " + link.to();
            found.assertThat(difference(link.yaw(), planned.yaw()))
                    .as("%s: yaw %s, planned %.1f", way, link.yaw(), planned.yaw())
                    .isLessThan(TOLERANCE);
            found.assertThat(difference(link.pitch(), planned.pitch()))
                    .as("%s: pitch %s, planned %.1f", way, link.pitch(), planned.pitch())
                    .isLessThan(TOLERANCE);
            found.assertThat(difference(link.arrivalYaw(), planned.arrivalYaw()))
                    .as("%s: arrival %s, planned %.1f", way, link.arrivalYaw(), planned.arrivalYaw())
                    .isLessThan(TOLERANCE);
        }
        found.assertAll();
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void every_way_can_be_walked_back(Scene scene) {
        assertThat(scene.links())
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(tour.scene(link.to()).orElseThrow().links())
                                .extracting(SceneLink::to)
                                .contains(scene.id()));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void every_other_scene_can_be_reached_by_links_alone(Scene scene) {
        TourDocument fromHere = tour.with(scene.id(), tour.scenes(), tour.routes(), tour.floors());

        assertThat(fromHere.reachable()).hasSameSizeAs(tour.scenes());
    }

    @Test
    void every_door_between_two_rendered_rooms_is_a_way_and_no_window_is() {
        List<String> doors = plan.doors().stream()
                .map(Door::rooms)
                .filter(rooms ->
                        rooms.stream().allMatch(room -> tour.scene(room).isPresent()))
                .map(rooms -> rooms.get(0) + " to " + rooms.get(1))
                .toList();
        List<String> ways = tour.scenes().stream()
                .flatMap(scene -> scene.links().stream()
                        .filter(link -> plan.door(scene.id(), link.to()).isPresent()
                                || (isOnCorridor(scene.id()) && isOnCorridor(link.to())))
                        .map(link -> scene.id() + " to " + link.to()))
                .toList();

        assertThat(ways).containsAll(doors);
        assertThat(ways)
                .hasSize(tour.scenes().stream()
                        .mapToInt(scene -> scene.links().size())
                        .sum());
    }

    private boolean isOnCorridor(String room) {
        return plan.door(room, BuildingPlan.CORRIDOR).isPresent();
    }

    private static double difference(double one, double other) {
        return Math.abs(Angles.normalized(one - other));
    }
}
