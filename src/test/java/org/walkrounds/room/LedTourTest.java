package org.walkrounds.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walkrounds.room.People.HOST;
import static org.walkrounds.room.People.MODERATOR;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.walkrounds.room.TourEvent.Lead;
import org.walkrounds.room.TourEvent.Pose;
import org.walkrounds.room.TourEvent.Spot;

class LedTourTest {

    private final LedTour tour = new LedTour(led(HOST));

    @Test
    void newest_pose_alone_is_told_and_once() {
        tour.offer(HOST.id(), pose(1_000, "suite", 1), 0);
        tour.offer(HOST.id(), pose(1_066, "suite", 2), 0);

        assertThat(tour.take()).contains(pose(1_066, "suite", 2));
        assertThat(tour.take()).isEmpty();
        assertThat(tour.newest()).contains(pose(1_066, "suite", 2));
    }

    @Test
    void only_the_leaders_pose_counts() {
        assertThat(tour.offer(MODERATOR.id(), pose(1_000, "suite", 1), 0)).isFalse();
        assertThat(tour.take()).isEmpty();

        tour.follow(led(MODERATOR));

        assertThat(tour.offer(HOST.id(), pose(1_000, "suite", 1), 0)).isFalse();
        assertThat(tour.offer(MODERATOR.id(), pose(1_000, "suite", 1), 0)).isTrue();
    }

    @Test
    void former_leaders_pose_is_forgotten() {
        tour.offer(HOST.id(), pose(1_000, "suite", 1), 0);
        tour.follow(led(MODERATOR));

        assertThat(tour.take()).isEmpty();
        assertThat(tour.newest()).isEmpty();
    }

    @Test
    void way_is_noted_scene_by_scene_with_the_leaders_times() {
        tour.offer(HOST.id(), pose(1_000, "suite", 1), 0);
        tour.offer(HOST.id(), pose(1_100, "suite", 2), 0);
        Pose pointing = new Pose(1_200, "office", 3, 0, 90, "", Optional.of(new Spot(7, 8)));
        tour.offer(HOST.id(), pointing, TimeUnit.MILLISECONDS.toNanos(200));

        assertThat(tour.takeWay(TimeUnit.MILLISECONDS.toNanos(250)))
                .containsExactly(
                        new TourEvent.Path(
                                "suite", List.of(List.of(-250.0, 1.0, 0.0, 90.0), List.of(-150.0, 2.0, 0.0, 90.0))),
                        new TourEvent.Path("office", List.of(List.of(-50.0, 3.0, 0.0, 90.0, 7.0, 8.0))));
        assertThat(tour.takeWay(0)).isEmpty();
    }

    private static Optional<Lead> led(Person person) {
        return Optional.of(new Lead(person.id(), person.name()));
    }

    private static Pose pose(long ms, String scene, double yaw) {
        return new Pose(ms, scene, yaw, 0, 90, "", Optional.empty());
    }
}
