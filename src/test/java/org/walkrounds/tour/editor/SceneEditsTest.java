package org.walkrounds.tour.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.assertj.core.api.RecursiveComparisonAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.walkrounds.tour.Hotspot;
import org.walkrounds.tour.Leveling;
import org.walkrounds.tour.SampleTour;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.SceneLink;
import org.walkrounds.tour.View;

class SceneEditsTest {

    private static final Hotspot LAMP = SampleTour.thing("lamp", 10);
    private static final Hotspot TABLE = SampleTour.hotspot("table", 20);

    private final Scene scene = SampleTour.withStills(
            SampleTour.with(SampleTour.scene("a", "b", "c"), LAMP, TABLE), SampleTour.still("wide"));

    @Test
    void name_description_and_kind_of_picture_are_changed_alone() {
        Scene named = SceneEdits.named(scene, "Clinic", "Where patients are seen.", false);

        assertThat(named.title()).isEqualTo("Clinic");
        assertThat(named.description()).isEqualTo("Where patients are seen.");
        assertThat(named.illustration()).isFalse();
        assertOthersKept(named, "title", "description", "illustration");
    }

    @Test
    void first_view_is_changed_alone() {
        Scene turned = SceneEdits.startingAt(scene, new View(40, -5, 70));

        assertThat(turned.view()).isEqualTo(new View(40, -5, 70));
        assertOthersKept(turned, "view");
    }

    @Test
    void leveling_is_changed_alone() {
        Scene leveled = SceneEdits.leveled(scene, new Leveling(2, -1));

        assertThat(leveled.leveling()).isEqualTo(new Leveling(2, -1));
        assertOthersKept(leveled, "leveling");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "90, 270", "-90, 90", "-180, 180", "179.5, 180.5"})
    void north_lies_where_one_looks(double yaw, double heading) {
        Scene turned = SceneEdits.northAt(scene, yaw);

        assertThat(turned.heading()).isEqualTo(heading);
        assertOthersKept(turned, "heading");
    }

    @Test
    void point_is_added_changed_and_removed_without_touching_the_others() {
        Hotspot door = SampleTour.hotspot("door", 30);

        assertThat(SceneEdits.with(scene, door).hotspots()).containsExactly(LAMP, TABLE, door);
        assertThat(SceneEdits.changed(scene, "table", old -> door).hotspots()).containsExactly(LAMP, door);
        assertThat(SceneEdits.without(scene, "lamp").hotspots()).containsExactly(TABLE);
        assertOthersKept(SceneEdits.without(scene, "lamp"), "hotspots");
    }

    @Test
    void point_that_is_moved_keeps_the_outline_of_its_thing() {
        Hotspot moved = PointInspector.at(LAMP, 12, 3);

        assertThat(moved)
                .usingRecursiveComparison()
                .ignoringFields("yaw", "pitch")
                .isEqualTo(LAMP);
        assertThat(moved.area()).hasSize(3);
    }

    @Test
    void change_of_a_point_that_is_gone_changes_nothing() {
        assertThat(SceneEdits.changed(scene, "gone", old -> LAMP)).isEqualTo(scene);
        assertThat(SceneEdits.without(scene, "gone")).isEqualTo(scene);
    }

    @Test
    void passage_is_added_changed_and_removed_by_its_place() {
        SceneLink third = SampleTour.link("d");

        assertThat(SceneEdits.with(scene, third).links())
                .extracting(SceneLink::to)
                .containsExactly("b", "c", "d");
        assertThat(SceneEdits.changedLink(scene, 0, old -> third).links())
                .extracting(SceneLink::to)
                .containsExactly("d", "c");
        assertThat(SceneEdits.withoutLink(scene, 1).links())
                .extracting(SceneLink::to)
                .containsExactly("b");
        assertThat(SceneEdits.withoutLinksTo(scene, "b").links())
                .extracting(SceneLink::to)
                .containsExactly("c");
        assertOthersKept(SceneEdits.withoutLink(scene, 1), "links");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "360, 0, 0",
        "-90, 0, 270",
        "725, 0, 5",
        "180, -180, -180",
        "-181, -180, 179",
        "-1e-20, 0, 0",
        "-1e-20, -180, 0"
    })
    void angle_comes_back_in_one_turn(double degrees, double least, double wrapped) {
        assertThat(SceneEdits.wrapped(degrees, least)).isCloseTo(wrapped, offset(1e-12));
    }

    private RecursiveComparisonAssert<?> assertOthersKept(Scene changed, String... fields) {
        return assertThat(changed)
                .usingRecursiveComparison()
                .ignoringFields(fields)
                .isEqualTo(scene);
    }
}
