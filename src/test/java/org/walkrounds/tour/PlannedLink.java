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
 * corridor share its width, in the order in which they go on along the corridor. A step within a room leads to where the
 * other camera stood. A passage as wide as the room is
 * no door: there the link stands in the door of the other room or, where the wall beside the passage hides that door, on
 * the floor of the corridor abreast of it or, where that is hidden too, where the corridor goes out of sight.
 *
 * <p>One arrives looking straight ahead through the door by which one enters; after a step within the room, and in the
 * corridor, the way one has come.
 */
record PlannedLink(double yaw, double pitch, double arrivalYaw) {

    private static final double HANDLE_HEIGHT = 1.0;
    private static final double CORRIDOR_MIDDLE = 10.5;
    /** How far from the wall beside a passage one sees past it well. */
    private static final double CLEARANCE = 1.5;

    static PlannedLink of(BuildingPlan plan, Scene scene, SceneLink link) {
        Camera camera = plan.camera(scene.id());
        double arrival = plan.camera(link.to()).yawOf(arrival(plan, camera, plan.camera(link.to())));
        Target target = target(plan, scene, link);
        return new PlannedLink(camera.yawTo(target.point()), camera.pitchTo(target.point(), target.height()), arrival);
    }

    private static double arrival(BuildingPlan plan, Camera from, Camera to) {
        if (from.room().equals(to.room())) {
            return from.point().bearing(to.point());
        }
        if (to.room().equals(BuildingPlan.CORRIDOR)) {
            return plan.door(from.room(), to.room()).orElseThrow().center().bearing(to.point());
        }
        return plan.door(from.room(), to.room())
                .or(() -> plan.door(to.room(), BuildingPlan.CORRIDOR))
                .orElseThrow()
                .bearingInto(plan.room(to.room()));
    }

    private record Target(Point point, double height) {}

    private static Target target(BuildingPlan plan, Scene scene, SceneLink link) {
        Camera camera = plan.camera(scene.id());
        Camera other = plan.camera(link.to());
        if (camera.room().equals(other.room())) {
            return new Target(other.point(), HANDLE_HEIGHT);
        }
        if (!leavesByCorridor(plan, camera, other)) {
            return new Target(
                    plan.door(camera.room(), other.room()).orElseThrow().center(), HANDLE_HEIGHT);
        }
        Door exit = plan.door(camera.room(), BuildingPlan.CORRIDOR).orElseThrow();
        return exit.isPassage() ? throughPassage(camera, exit, goal(plan, other)) : inDoor(plan, scene, link, exit);
    }

    private static boolean leavesByCorridor(BuildingPlan plan, Camera from, Camera to) {
        return to.room().equals(BuildingPlan.CORRIDOR)
                || plan.door(from.room(), to.room()).isEmpty();
    }

    /** Where in the corridor one is bound for. */
    private static Point goal(BuildingPlan plan, Camera to) {
        return to.room().equals(BuildingPlan.CORRIDOR)
                ? to.point()
                : plan.door(to.room(), BuildingPlan.CORRIDOR).orElseThrow().center();
    }

    private static Target inDoor(BuildingPlan plan, Scene scene, SceneLink link, Door exit) {
        Camera camera = plan.camera(scene.id());
        List<String> westToEast = scene.links().stream()
                .map(SceneLink::to)
                .filter(to -> !plan.camera(to).room().equals(camera.room())
                        && leavesByCorridor(plan, camera, plan.camera(to)))
                .sorted(comparingDouble(to -> goal(plan, plan.camera(to)).x()))
                .toList();
        double share = (westToEast.indexOf(link.to()) + 0.5) / westToEast.size();
        return new Target(exit.from().toward(exit.to(), share), HANDLE_HEIGHT);
    }

    private static Target throughPassage(Camera camera, Door passage, Point door) {
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
