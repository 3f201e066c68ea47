package org.walkrounds.tour;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.walkrounds.documents.DocumentPublished;
import org.walkrounds.documents.Stores;
import org.walkrounds.testing.Database;

/** Tours of a house of their own, for tests of what works on them; the program has the fact "beds". */
public final class SampleTours {

    private SampleTours() {}

    /** Published tours that begin with one; every panorama that a scene names is ready. */
    public static Tours of(TourDocument first) {
        AtomicReference<Tours> tours = new AtomicReference<>();
        tours.set(new Tours(
                Stores.on(Database.H2.create(), event -> tours.get().on((DocumentPublished) event), Clock.systemUTC()),
                () -> SampleProgram.withFact("beds"),
                id -> Optional.of(SamplePanorama.named(id)),
                () -> first));
        return tours.get();
    }
}
