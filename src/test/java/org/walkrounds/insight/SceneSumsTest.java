package org.walkrounds.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.walkrounds.tour.SampleTour;
import org.walkrounds.tour.Scene;

class SceneSumsTest {

    private static final Scene ROOM =
            SampleTour.with(SampleTour.scene("room"), SampleTour.hotspot("desk", 10), SampleTour.hotspot("lamp", 90));

    @ParameterizedTest
    @CsvSource({"0, -172.5, 82.5", "23, 172.5, 82.5", "156, 7.5, -7.5", "287, 172.5, -82.5"})
    void cell_is_a_direction(int index, double yaw, double pitch) {
        assertThat(new Cell(index).yaw()).isEqualTo(yaw);
        assertThat(new Cell(index).pitch()).isEqualTo(pitch);
    }

    @Test
    void cell_outside_of_the_sphere_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cell(288));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cell(-1));
    }

    @Test
    void looks_are_named_by_the_nearest_point_and_shared_out() {
        SceneSums sums = SceneSums.of(
                ROOM,
                List.of(
                        new Sum("room", "cell:156", 60),
                        new Sum("room", "cell:157", 15),
                        new Sum("room", "cell:12", 20),
                        new Sum("room", "cell:144", 5),
                        new Sum("elsewhere", "cell:156", 1000)));

        assertThat(sums.mostLookedAt(5)).containsExactly("Near “Point desk”: 75 %", "Ceiling: 20 %", "Behind you: 5 %");
        assertThat(sums.mostLookedAt(1)).hasSize(1);
    }

    @Test
    void points_stand_in_the_order_of_their_openings_and_those_that_are_gone_do_not_stand_there() {
        SceneSums sums = SceneSums.of(
                ROOM,
                List.of(
                        new Sum("room", "visit", 12),
                        new Sum("room", "point:desk", 3),
                        new Sum("room", "point:lamp", 7),
                        new Sum("room", "point:removed", 9)));

        assertThat(sums.visits()).isEqualTo(12);
        assertThat(sums.opened().keySet()).extracting(point -> point.id()).containsExactly("lamp", "desk");
    }
}
