package org.walkrounds.tour.exchange;

import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.walkrounds.panorama.Panorama;
import org.walkrounds.panorama.Panoramas;

/** The pictures of one import, and which of them were not here before. */
final class ArrivedPictures {

    private final Panoramas panoramas;
    private final Set<String> before;
    private final Set<String> fresh = new LinkedHashSet<>();
    private final IntConsumer taken;
    private int number;

    /** @param taken is told each time how many are in by now */
    ArrivedPictures(Panoramas panoramas, IntConsumer taken) {
        this.panoramas = panoramas;
        this.taken = taken;
        this.before = panoramas.list().stream().map(Panorama::id).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Takes a picture in; the same one twice is the same panorama.
     *
     * @return the panorama's id
     * @throws org.walkrounds.panorama.UnusablePanoramaException if it is no usable panorama
     */
    String submit(InputStream jpeg, String name) {
        return submitted(panoramas.submit(jpeg, name));
    }

    /** Notes a picture that was taken in another way; answers its id. */
    String submitted(Panorama panorama) {
        if (!before.contains(panorama.id())) {
            fresh.add(panorama.id());
        }
        number++;
        taken.accept(number);
        return panorama.id();
    }

    /** Whether a panorama is in the house. */
    boolean has(String id) {
        return before.contains(id) || fresh.contains(id);
    }

    /** Ids of those that were not here before. */
    Set<String> fresh() {
        return Set.copyOf(fresh);
    }
}
