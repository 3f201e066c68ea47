package org.walkrounds.panorama;

import java.util.List;

/**
 * How large a still is.
 *
 * @param width pixels
 * @param height pixels
 */
record StillSize(int width, int height) {

    /** The only ones served by address, so that nobody can fill the cache with a thousand sizes of one view. */
    private static final List<StillSize> SERVED = List.of(
            new StillSize(480, 480),
            new StillSize(320, 320),
            new StillSize(640, 640),
            new StillSize(960, 960),
            new StillSize(1600, 1600),
            new StillSize(1200, 630),
            new StillSize(320, 180));

    /** The served size that is asked for as {@code 640} or {@code 1200x630}; the usual one if there is no such. */
    static StillSize parse(String text) {
        return SERVED.stream()
                .filter(size -> size.key().equals(text))
                .findFirst()
                .orElse(SERVED.getFirst());
    }

    String key() {
        return width == height ? Integer.toString(width) : width + "x" + height;
    }
}
