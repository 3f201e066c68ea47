package org.walkrounds.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.walkrounds.site.FloorTexts.NameLine;
import org.walkrounds.site.FloorTexts.Place;
import org.walkrounds.site.FloorTexts.RoomShape;
import org.walkrounds.tour.Doorway;
import org.walkrounds.tour.Floor;
import org.walkrounds.tour.FloorRoom;
import org.walkrounds.tour.SampleTour;
import org.walkrounds.tour.Spot;
import org.walkrounds.tour.Standpoint;
import org.walkrounds.tour.TourDocument;

class FloorTextsTest {

    private static FloorRoom room(String title, double x, double width) {
        return new FloorRoom(
                title, List.of(new Spot(x, 0), new Spot(x + width, 0), new Spot(x + width, 5), new Spot(x, 5)));
    }

    private static FloorTexts drawn(FloorRoom... rooms) {
        TourDocument tour = SampleTour.of(SampleTour.scene("a", "b"), SampleTour.scene("b", "a"));
        Floor floor = new Floor(
                "Ground floor",
                List.of(rooms),
                List.of(new Doorway(new Spot(6, 1), new Spot(6, 2))),
                List.of(new Standpoint("a", new Spot(1, 4))));
        TourDocument planned = tour.with("a", tour.scenes(), tour.routes(), List.of(floor));
        return FloorTexts.of(planned, scene -> true).getFirst();
    }

    @Test
    void plan_is_drawn_ten_centimeters_to_the_unit_with_north_up() {
        FloorTexts floor = drawn(room("Reading room", 0, 6), room("Store", 6, 4));

        assertThat(floor.viewBox()).isEqualTo("0 0 112 62");
        assertThat(floor.rooms().getFirst().path()).isEqualTo("M6 56L66 56L66 6L6 6Z");
        assertThat(floor.doorways()).isEqualTo("M66 46L66 36");
        assertThat(floor.places()).containsExactly(new Place("a", "Room a", "/tour/a", true, "16", "16", 90));
    }

    @Test
    void room_that_nobody_can_stand_in_is_told_apart() {
        assertThat(drawn(room("Reading room", 0, 6), room("Store", 6, 4)).rooms())
                .extracting(RoomShape::pictured)
                .containsExactly(true, false);
    }

    @Test
    void name_keeps_away_from_where_one_stands_and_within_the_walls() {
        assertThat(drawn(room("Reading room", 0, 6)).rooms().getFirst().name())
                .containsExactly(new NameLine("Reading", "36", "40.8"), new NameLine("room", "36", "51.8"));
        assertThat(drawn(room("Electrophysiology", 0, 6)).rooms().getFirst().name())
                .isEmpty();
    }
}
