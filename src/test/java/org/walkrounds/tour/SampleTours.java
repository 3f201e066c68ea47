package org.walkrounds.tour;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.walkrounds.documents.DocumentPublished;
import org.walkrounds.documents.Stores;
import org.walkrounds.panorama.Panorama;
import org.walkrounds.panorama.Panoramas;
import org.walkrounds.testing.Database;

/** Tours of a house of their own, for tests of what works on them; the program has the fact "beds". */
public final class SampleTours {

    private SampleTours() {}

    /** Published tours that begin with one; every panorama that a scene names is ready. */
    public static Tours of(TourDocument first) {
        return of(first, id -> Optional.of(SamplePanorama.named(id)));
    }

    /** The tour that a new house opens with, its pictures taken in. */
    public static TourDocument demo(Panoramas panoramas) {
        return new DemoTour(panoramas::submit).bring();
    }

    /** Published tours that begin with one. */
    public static Tours of(TourDocument first, Function<String, Optional<Panorama>> panoramas) {
        AtomicReference<Tours> tours = new AtomicReference<>();
        tours.set(new Tours(
                Stores.on(Database.H2.create(), event -> tours.get().on((DocumentPublished) event), Clock.systemUTC()),
                () -> SampleProgram.withFact("beds"),
                panoramas::apply,
                () -> first));
        return tours.get();
    }
}
