package org.walkrounds.tour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnglesTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "180, -180", "-180, -180", "540, -180", "-190, 170", "359, -1", "-720.5, -0.5"})
    void direction_comes_back_in_one_turn(double degrees, double normalized) {
        assertThat(Angles.normalized(degrees)).isEqualTo(normalized);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e-20, -180.00000000000003, 179.99999999999997, 1e-20})
    void rounding_never_leaves_the_range(double degrees) {
        assertThat(Angles.normalized(degrees)).isGreaterThanOrEqualTo(-180).isLessThan(180);
    }

    @ParameterizedTest
    @CsvSource({"10, 20, 10", "20, 10, 350", "170, -170, 20", "-90, 90, 180"})
    void turning_right_from_one_direction_to_another(double from, double to, double turn) {
        assertThat(Angles.clockwise(from, to)).isEqualTo(turn);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 20 | Ahead",
                "0 | -20 | Ahead",
                "0 | 30 | Ahead, to the right",
                "90 | 180 | To the right",
                "170 | -10 | Behind you",
                "0 | -90 | To the left",
                "0 | -44 | Ahead, to the left"
            })
    void direction_in_words_is_that_of_someone_looking_around(double looking, double direction, String words) {
        assertThat(Angles.inWords(looking, direction)).isEqualTo(words);
    }
}
