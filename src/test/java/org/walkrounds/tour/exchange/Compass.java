package org.walkrounds.tour.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import org.walkrounds.panorama.Pictures;

/** The panorama in which each direction has a color of its own. */
final class Compass {

    private Compass() {}

    static void assertShownBy(BufferedImage picture) {
        BufferedImage compass = Pictures.decode(Pictures.compass(picture.getWidth()));
        assertThat(picture.getWidth()).isEqualTo(2 * picture.getHeight());
        for (int y = 2; y < picture.getHeight(); y += 37) {
            for (int x = 2; x < picture.getWidth(); x += 41) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    assertThat(picture.getRGB(x, y) >> shift & 0xff)
                            .as("at %d, %d", x, y)
                            .isCloseTo(compass.getRGB(x, y) >> shift & 0xff, within(6));
                }
            }
        }
    }
}
