package org.walkrounds.panorama;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.walkrounds.panorama.Panorama.State;
import org.walkrounds.testing.Database;
import org.walkrounds.testing.OnEachDatabase;

@OnEachDatabase
class PanoramaRepositoryTest {

    private static final Crop CROP = new Crop(8000, 4000, 1000, 500, 6000, 3000);

    private final PanoramaRepository repository;

    PanoramaRepositoryTest(Database database) {
        repository = Workshop.repository(database.create());
    }

    @Test
    void a_panorama_comes_back_as_it_was_added() {
        repository.add(new Master("a", CROP, Optional.of(87.5), -2, 1.5), "Suite “1”.jpg");

        assertThat(repository.find("a"))
                .contains(new Panorama(
                        "a", "Suite “1”.jpg", 8000, State.QUEUED, 0, "", Optional.of(87.5), -2, 1.5, Optional.empty()));
        assertThat(repository.crop("a")).contains(CROP);
        assertThat(repository.find("b")).isEmpty();
    }

    @Test
    void adding_it_again_changes_nothing() {
        add("a");
        repository.takeNext();

        repository.add(master("a"), "other");

        assertThat(repository.list()).singleElement().satisfies(panorama -> {
            assertThat(panorama.name()).isEqualTo("room");
            assertThat(panorama.state()).isEqualTo(State.TILING);
            assertThat(panorama.heading()).isEmpty();
        });
    }

    @Test
    void those_that_wait_are_taken_in_order_unless_one_is_moved_to_the_front() {
        add("a");
        add("b");
        add("c");
        repository.moveToFront("c");

        assertThat(List.of(repository.takeNext(), repository.takeNext(), repository.takeNext()))
                .containsExactly(Optional.of("c"), Optional.of("a"), Optional.of("b"));
        assertThat(repository.takeNext()).isEmpty();
    }

    @Test
    void what_a_sudden_end_broke_off_waits_again() {
        add("a");
        repository.takeNext();

        repository.requeueTiling();

        assertThat(repository.takeNext()).contains("a");
    }

    @Test
    void it_gets_ready_or_fails_only_while_it_is_tiled() {
        add("a");
        add("b");
        repository.failed("a", "too early");
        repository.takeNext();
        repository.takeNext();

        repository.ready("a", TilePyramid.of(8000));
        repository.failed("b", "The picture is damaged.");
        repository.failed("a", "too late");

        assertThat(repository.find("a").orElseThrow().pyramid()).contains(TilePyramid.of(8000));
        assertThat(repository.find("a").orElseThrow().percent()).isEqualTo(100);
        assertThat(repository.find("b").orElseThrow().problem()).isEqualTo("The picture is damaged.");
        assertThat(repository.move("b", State.FAILED, State.QUEUED)).isTrue();
        assertThat(repository.find("b").orElseThrow().problem()).isEmpty();
        assertThat(repository.move("b", State.FAILED, State.QUEUED)).isFalse();
    }

    @Test
    void a_deleted_one_is_gone() {
        add("a");

        repository.delete("a");

        assertThat(repository.list()).isEmpty();
    }

    private void add(String id) {
        repository.add(master(id), "room");
    }

    private static Master master(String id) {
        return new Master(id, CROP, Optional.empty(), 0, 0);
    }
}
