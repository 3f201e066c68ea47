package org.walkrounds.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.walkrounds.documents.InvalidDocumentException;

class ViewTest {

    private static final View OWN = new View(10, -5, 90);

    @Test
    void address_asks_for_a_view() {
        assertThat(OWN.with("-42.5", "12", "60")).isEqualTo(new View(-42.5, 12, 60));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "NaN", "Infinity", "900", "-900", "1e1", "0x1p3", "10d", "١٠", "north", "10;DROP"})
    void nonsense_leaves_the_scenes_own_view(String nonsense) {
        assertThat(OWN.with(nonsense, nonsense, nonsense)).isEqualTo(OWN);
    }

    @Test
    void each_value_counts_by_itself() {
        assertThat(OWN.with("20", "91", "10")).isEqualTo(new View(20, -5, 90));
    }

    @Test
    void yaw_comes_back_between_minus_180_and_180() {
        assertThat(OWN.with("190", null, null).yaw()).isEqualTo(-170);
        assertThat(OWN.with("180", null, null).yaw()).isEqualTo(-180);
        assertThat(OWN.with("-270", null, null).yaw()).isEqualTo(90);
    }

    @Test
    void view_outside_its_ranges_is_refused_with_every_value_named() {
        assertThatThrownBy(() -> new View(180, Double.NaN, 121))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContainingAll("yaw: ", "pitch: ", "fov: ");
    }
}
