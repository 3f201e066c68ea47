package org.walkrounds.tour;

import java.util.Optional;
import java.util.Set;
import org.walkrounds.panorama.Panorama;
import org.walkrounds.panorama.Panoramas;
import org.walkrounds.picture.PictureLibrary;
import org.walkrounds.sound.SoundLibrary;

/** The panoramas, the pictures that points show and the recordings of guided tours, as a tour refers to them. */
@FunctionalInterface
interface TourMedia {

    Optional<Panorama> find(String id);

    /** The id of what stands in a panorama's place by now; the id itself while it is there. */
    default String current(String id) {
        return id;
    }

    /** Whether a picture that a point shows is there. */
    default boolean hasExhibit(String id) {
        return true;
    }

    /** Whether a recording of a guided tour is there. */
    default boolean hasSound(String name) {
        return true;
    }

    /** The pictures without the blur that somebody has put over a region may go, but for those that are used. */
    default void deleteReplaced(Set<String> used) {}

    static TourMedia of(Panoramas panoramas, PictureLibrary library, SoundLibrary sounds) {
        return new TourMedia() {

            @Override
            public Optional<Panorama> find(String id) {
                return panoramas.find(id);
            }

            @Override
            public String current(String id) {
                return panoramas.current(id);
            }

            @Override
            public boolean hasExhibit(String id) {
                return library.find(id).isPresent();
            }

            @Override
            public boolean hasSound(String name) {
                return sounds.find(name).isPresent();
            }

            @Override
            public void deleteReplaced(Set<String> used) {
                panoramas.deleteReplaced(used);
            }
        };
    }
}
