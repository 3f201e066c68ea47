package org.walkrounds.panorama;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TilePyramidTest {

    @Test
    void a_face_is_a_quarter_of_the_width_and_halves_down_to_one_tile() {
        assertThat(TilePyramid.of(8192).faceSizes()).containsExactly(512, 1024, 2048);
        assertThat(TilePyramid.of(16384).faceSizes()).containsExactly(512, 1024, 2048, 4096);
        assertThat(TilePyramid.of(2048).faceSizes()).containsExactly(512);
        assertThat(TilePyramid.of(1024).faceSizes()).containsExactly(256);
    }

    @ParameterizedTest
    @ValueSource(ints = {1024, 1999, 2052, 3000, 4095, 5376, 6000, 6080, 8000, 8704, 11_000, 16_383})
    void each_level_is_half_the_next_and_even(int width) {
        TilePyramid pyramid = TilePyramid.of(width);

        assertThat(pyramid.faceSizes().getFirst()).isLessThanOrEqualTo(512);
        assertThat((double) pyramid.finestFaceSize()).isBetween(width / 4.0 * 0.99, width / 4.0 * 1.01);
        for (int level = 0; level < pyramid.levels(); level++) {
            assertThat(pyramid.faceSizes().get(level)).isEven();
            assertThat(pyramid.faceSizes().get(level))
                    .isEqualTo(pyramid.finestFaceSize() >> (pyramid.levels() - 1 - level));
        }
    }
}
