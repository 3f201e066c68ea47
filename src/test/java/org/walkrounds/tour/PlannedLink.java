package org.walkrounds.tour;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import org.walkrounds.tour.BuildingPlan.Camera;
import org.walkrounds.tour.BuildingPlan.Door;
import org.walkrounds.tour.BuildingPlan.Point;

/**
 * Where the building plan puts a link of the tour.
 *
 * <p>A link stands in the door that one leaves by, one meter above the floor. Ways that leave by the same door into the
 * corridor share its width, in the order in which their rooms lie along the corridor. A passage as wide as the room is
 * no door: there the link stands in the door of the other room or, where the wall beside the passage hides that door, on
 * the floor of the corridor abreast of it or, where that is hidden too, where the corridor goes out of sight.
 *
 * <p>One arrives looking straight ahead through the door by which one enters.
 */
record PlannedLink(double yaw, double pitch, double arrivalYaw) {

    private static final double HANDLE_HEIGHT = 1.0;
    private static final double CORRIDOR_MIDDLE = 10.5;
    /** How far from the wall beside a passage one sees past it well. */
    private static final double CLEARANCE = 1.5;

    static PlannedLink of(BuildingPlan plan, Scene scene, SceneLink link) {
        Camera camera = plan.camera(scene.id());
        String into = plan.camera(link.to()).room();
        Door entry = plan.door(camera.room(), into)
                .or(() -> plan.door(into, BuildingPlan.CORRIDOR))
                .orElseThrow();
        double arrival = plan.camera(link.to()).yawOf(entry.bearingInto(plan.room(into)));
        Target target = target(plan, scene, link);
        return new PlannedLink(camera.yawTo(target.point()), camera.pitchTo(target.point(), target.height()), arrival);
    }

    private record Target(Point point, double height) {}

    private static Target target(BuildingPlan plan, Scene scene, SceneLink link) {
        Camera camera = plan.camera(scene.id());
        String into = plan.camera(link.to()).room();
        return plan.door(camera.room(), into)
                .map(door -> new Target(door.center(), HANDLE_HEIGHT))
                .orElseGet(() -> {
                    Door exit = plan.door(camera.room(), BuildingPlan.CORRIDOR).orElseThrow();
                    Door entry = plan.door(into, BuildingPlan.CORRIDOR).orElseThrow();
                    return exit.isPassage() ? throughPassage(camera, exit, entry) : inDoor(plan, scene, link, exit);
                });
    }

    private static Target inDoor(BuildingPlan plan, Scene scene, SceneLink link, Door exit) {
        String room = plan.camera(scene.id()).room();
        List<String> westToEast = scene.links().stream()
                .map(SceneLink::to)
                .filter(to -> plan.door(room, plan.camera(to).room()).isEmpty())
                .sorted(comparingDouble(to -> plan.door(plan.camera(to).room(), BuildingPlan.CORRIDOR)
                        .orElseThrow()
                        .center()
                        .x()))
                .toList();
        double share = (westToEast.indexOf(link.to()) + 0.5) / westToEast.size();
        return new Target(exit.from().toward(exit.to(), share), HANDLE_HEIGHT);
    }

    private static Target throughPassage(Camera camera, Door passage, Door entry) {
        Point door = entry.center();
        if (sees(camera, passage, door, 0)) {
            return new Target(door, HANDLE_HEIGHT);
        }
        Point abreast = new Point(door.x(), CORRIDOR_MIDDLE);
        if (sees(camera, passage, abreast, CLEARANCE)) {
            return new Target(abreast, 0);
        }
        Point edge = new Point(passage.to().x() - CLEARANCE, passage.to().y());
        double reach = (CORRIDOR_MIDDLE - camera.point().y())
                / (edge.y() - camera.point().y());
        return new Target(camera.point().toward(edge, reach), HANDLE_HEIGHT);
    }

    /** Whether the line of sight to a point beyond the passage keeps clear of its sides. */
    private static boolean sees(Camera camera, Door passage, Point point, double clearance) {
        double y = passage.center().y();
        double fraction = (y - camera.point().y()) / (point.y() - camera.point().y());
        double x = camera.point().toward(point, fraction).x();
        return fraction > 0
                && fraction < 0.99
                && x > passage.from().x() + clearance
                && x < passage.to().x() - clearance;
    }
}
