package org.walkrounds.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.walkrounds.documents.DocumentPublished;
import org.walkrounds.documents.Stores;
import org.walkrounds.documents.VersionedDocument.Draft;
import org.walkrounds.panorama.Panorama;
import org.walkrounds.testing.Database;

/** A tour one of whose pictures, “sharp”, has been replaced by “blurred”. */
class BlurredTourTest {

    private static final TourDocument SHARP =
            SampleTour.of(SampleTour.scene("a").withPanorama("sharp"));
    private static final TourDocument BLURRED =
            SampleTour.of(SampleTour.scene("a").withPanorama("blurred"));

    private final Set<String> there = new HashSet<>(Set.of("sharp", "blurred"));
    private final Tours tours = new Tours(
            Stores.on(Database.H2.create(), this::tell, Clock.systemUTC()),
            () -> SampleProgram.withFact("beds"),
            new Pictures(),
            () -> SHARP);

    @Test
    void sharp_picture_stays_until_the_blurred_one_is_published() {
        Draft<TourDocument> draft = tours.saveDraft(BLURRED, "rae", 1);
        assertThat(there).contains("sharp");

        tours.publish(draft, "rae", "");

        assertThat(there).containsExactly("blurred");
    }

    @Test
    void neither_undo_nor_an_older_version_brings_the_sharp_picture_back() {
        tours.publish(tours.saveDraft(BLURRED, "rae", 1), "rae", "");

        Draft<TourDocument> undone = tours.saveDraft(SHARP, "rae", tours.draft().number());
        assertThat(undone.document()).isEqualTo(BLURRED);

        Draft<TourDocument> restored = tours.restore(1, "rae", undone.number());
        assertThat(restored.document()).isEqualTo(BLURRED);
        assertThat(tours.draft().document()).isEqualTo(BLURRED);
    }

    @Test
    void sharp_picture_that_the_tour_still_shows_stays() {
        TourDocument both = SampleTour.of(
                SampleTour.scene("a").withPanorama("blurred"),
                SampleTour.scene("b").withPanorama("sharp"));

        tours.publish(tours.saveDraft(both, "rae", 1), "rae", "");

        assertThat(there).contains("sharp");
    }

    private void tell(Object event) {
        tours.on((DocumentPublished) event);
    }

    private final class Pictures implements TourMedia {

        @Override
        public Optional<Panorama> find(String id) {
            return Optional.of(SamplePanorama.named(id)).filter(panorama -> there.contains(id));
        }

        @Override
        public String current(String id) {
            return there.contains(id) ? id : "blurred";
        }

        @Override
        public void deleteReplaced(Set<String> used) {
            there.removeIf(id -> id.equals("sharp") && !used.contains(id));
        }
    }
}
