package org.walkrounds.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.walkrounds.panorama.Panorama;
import org.walkrounds.panorama.Panoramas;
import org.walkrounds.tour.Tours;

/** The scene in which a visit starts. */
final class FirstScene {

    private FirstScene() {}

    /** Waits until its tiles are there, so that it stands in the pages. */
    static void await(Tours tours, Panoramas panoramas) throws InterruptedException {
        String first = tours.published().firstScene().panorama();
        CountDownLatch ready = new CountDownLatch(1);
        Runnable end = panoramas.listen(panorama -> countDown(panorama, first, ready));
        try {
            panoramas.find(first).ifPresent(panorama -> countDown(panorama, first, ready));
            assertThat(ready.await(2, TimeUnit.MINUTES))
                    .as("tiles of the first scene")
                    .isTrue();
        } finally {
            end.run();
        }
    }

    private static void countDown(Panorama panorama, String id, CountDownLatch ready) {
        if (panorama.id().equals(id) && panorama.isReady()) {
            ready.countDown();
        }
    }
}
