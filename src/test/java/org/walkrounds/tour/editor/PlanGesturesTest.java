package org.walkrounds.tour.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.walkrounds.documents.InvalidDocumentException;
import org.walkrounds.tour.Doorway;
import org.walkrounds.tour.Floor;
import org.walkrounds.tour.FloorRoom;
import org.walkrounds.tour.SampleTour;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.Spot;
import org.walkrounds.tour.Standpoint;
import org.walkrounds.tour.TourDocument;
import org.walkrounds.tour.View;

class PlanGesturesTest {

    private final Studio studio = new Studio();
    private final PlanGestures gestures = new PlanGestures(studio, () -> studio.drawn++);

    @Test
    void drawn_room_lies_between_the_two_corners_whatever_the_direction() {
        make("draw", "room", 9, 5, 6.5, 1.25);

        assertThat(floor().rooms().getLast().outline())
                .containsExactly(new Spot(6.5, 1.25), new Spot(9, 1.25), new Spot(9, 5), new Spot(6.5, 5));
        assertThat(studio.choice.room()).hasValue(1);
        assertThat(studio.drawn).isOne();
    }

    @Test
    void doorway_is_drawn_moved_reshaped_and_removed() {
        make("draw", "doorway", 6, 1, 6, 2);
        make("move", "doorway:0", 0, 0.5);
        assertThat(floor().doorways()).containsExactly(new Doorway(new Spot(6, 1.5), new Spot(6, 2.5)));

        make("reshape", "doorway:0", 6, 1, 6, 3);
        assertThat(floor().doorways()).containsExactly(new Doorway(new Spot(6, 1), new Spot(6, 3)));

        make("remove", "doorway:0");
        assertThat(floor().doorways()).isEmpty();
    }

    @Test
    void whoever_stands_in_a_room_moves_with_it() {
        make("put", "place:a", 2, 2);
        make("put", "place:b", 20, 20);

        make("move", "room:0", 10, -1);

        assertThat(floor().rooms().getFirst().outline()).contains(new Spot(10, -1), new Spot(16, 3));
        assertThat(floor().standpoints())
                .containsExactly(new Standpoint("a", new Spot(12, 1)), new Standpoint("b", new Spot(20, 20)));
    }

    @Test
    void scene_stands_on_one_floor_only() {
        make("put", "place:a", 2, 2);
        studio.tour = PlanEdits.withFloor(studio.tour);
        studio.choice = PlanChoice.floor(1);

        make("put", "place:a", 3, 3);

        assertThat(studio.tour.floors().get(0).standpoints()).isEmpty();
        assertThat(floor().standpoints()).containsExactly(new Standpoint("a", new Spot(3, 3)));
    }

    @Test
    void turning_a_scene_turns_its_first_view_to_the_bearing() {
        studio.tour = TourEdits.changed(studio.tour, "a", scene -> SceneEdits.startingAt(scene, new View(30, 0, 90)));
        make("put", "place:a", 2, 2);

        make("turn", "place:a", 75);

        Scene turned = studio.tour.scene("a").orElseThrow();
        assertThat(turned.heading()).isEqualTo(45);
        assertThat(PlanEdits.bearing(turned)).isEqualTo(75);
    }

    @Test
    void last_room_of_a_floor_is_not_removed() {
        make("remove", "room:0");

        assertThat(floor().rooms()).hasSize(1);
        assertThat(studio.refused).isTrue();
    }

    @Test
    void what_is_not_on_the_plan_is_left_alone() {
        TourDocument before = studio.tour;

        make("move", "room:7", 1, 1);
        make("move", "place:gone", 1, 1);
        make("put", "place:gone", 1, 1);
        make("turn", "place:gone", 1);
        make("reshape", "doorway:99999", 1, 1);

        assertThat(studio.tour).isEqualTo(before);
    }

    @Test
    void room_is_stretched_from_its_south_western_corner() {
        FloorRoom bent = new FloorRoom(
                "Bent", List.of(new Spot(1, 1), new Spot(5, 1), new Spot(5, 3), new Spot(3, 3), new Spot(3, 5)));

        assertThat(FloorEdits.sized(bent, 8, 2).outline())
                .containsExactly(new Spot(1, 1), new Spot(9, 1), new Spot(9, 2), new Spot(5, 2), new Spot(5, 3));
    }

    private void make(String kind, String id, double... values) {
        gestures.carryOut(
                new PlanCanvas.Gesture(kind, id, Arrays.stream(values).boxed().toList()));
    }

    private Floor floor() {
        return studio.floor().orElseThrow();
    }

    /** A floor with one room of 6 by 4 meters, and two scenes that stand nowhere. */
    private static final class Studio implements Planning {

        private TourDocument tour = PlanEdits.withFloor(SampleTour.of(SampleTour.scene("a"), SampleTour.scene("b")));
        private PlanChoice choice = PlanChoice.floor(0);
        private boolean refused;
        private int drawn;

        @Override
        public Editing editing() {
            return new Document(this);
        }

        @Override
        public PlanChoice choice() {
            return choice;
        }

        @Override
        public void choose(PlanChoice wanted) {
            choice = wanted;
        }

        @Override
        public Optional<Floor> floor() {
            return tour.floors().stream().skip(choice.floor()).findFirst();
        }

        @Override
        public void change(UnaryOperator<Floor> change) {
            editing().change(old -> PlanEdits.changed(old, choice.floor(), change));
        }

        @Override
        public double grid() {
            return 0.25;
        }

        @Override
        public void setGrid(double meters) {}

        @Override
        public void place(String scene) {}
    }

    /** What of the studio around the plan is needed. */
    private record Document(Studio studio) implements Editing {

        @Override
        public TourDocument tour() {
            return studio.tour;
        }

        @Override
        public void change(UnaryOperator<TourDocument> change) {
            try {
                studio.tour = change.apply(studio.tour);
            } catch (InvalidDocumentException invalid) {
                studio.refused = true;
            }
        }

        @Override
        public Choice choice() {
            return Choice.scene("a");
        }

        @Override
        public void choose(Choice choice) {}

        @Override
        public void refresh() {}

        @Override
        public void lookAt(View view) {}

        @Override
        public void lookAt(double yaw, double pitch) {}

        @Override
        public void say(String text) {}
    }
}
