package org.walkrounds.panorama;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.walkrounds.panorama.Panorama.State;

class TilingQueueTest {

    @TempDir
    private Path data;

    @Test
    void progress_is_told_from_the_queue_to_the_end() {
        try (Workshop workshop = Workshop.on(data)) {
            List<Panorama> events = new CopyOnWriteArrayList<>();
            workshop.panoramas.listen(events::add);
            workshop.started();

            workshop.tiled(Pictures.compass(2400));

            assertThat(events).extracting(Panorama::state).startsWith(State.QUEUED, State.TILING);
            assertThat(events).extracting(Panorama::state).endsWith(State.TILING, State.READY);
            assertThat(events).extracting(Panorama::percent).isSorted().endsWith(100);
            assertThat(events).hasSizeGreaterThan(8);
        }
    }

    @Test
    void a_listener_that_fails_or_left_is_told_no_more_and_harms_nothing() {
        try (Workshop workshop = Workshop.on(data).started()) {
            List<Panorama> heard = new ArrayList<>();
            workshop.panoramas.listen(panorama -> {
                throw new IllegalStateException("the page is gone");
            });
            workshop.panoramas.listen(heard::add).run();

            Panorama panorama = workshop.tiled(Pictures.plain(1));

            assertThat(panorama.isReady()).isTrue();
            assertThat(heard).isEmpty();
        }
    }

    @Test
    void a_tiling_that_was_killed_starts_again_and_its_remains_are_removed() throws IOException {
        Workshop killed = Workshop.on(data);
        String id = killed.submit(Pictures.plain(1)).id();
        killed.repository.takeNext();
        Path remains = Files.createDirectories(data.resolve("media/.work/half-done/0/f"));
        Files.writeString(remains.resolve("0-0.jpg"), "half a tile");

        try (Workshop workshop = new Workshop(data, killed.database).started()) {
            Panorama panorama = workshop.await(id, Panorama::isReady);

            assertThat(panorama.pyramid()).isPresent();
            assertThat(workshop.files())
                    .hasSize(8)
                    .noneMatch(file -> file.toString().contains(".work"));
        }
    }

    @Test
    void a_stop_in_the_middle_leaves_no_part_and_the_next_start_goes_on() {
        Workshop stopped = Workshop.on(data);
        CountDownLatch tiling = new CountDownLatch(1);
        stopped.panoramas.listen(panorama -> {
            if (panorama.percent() > 0) {
                tiling.countDown();
            }
        });
        stopped.started();
        String id = stopped.submit(Pictures.compass(4096)).id();
        awaitQuietly(tiling);

        stopped.close();

        assertThat(stopped.panoramas.find(id).orElseThrow().state()).isEqualTo(State.QUEUED);
        assertThat(stopped.files()).containsExactly(stopped.folder.master(id));
        try (Workshop workshop = new Workshop(data, stopped.database).started()) {
            assertThat(workshop.await(id, Panorama::isReady).isReady()).isTrue();
        }
    }

    @Test
    void tiles_that_vanished_are_cut_again_at_the_start() throws IOException {
        Workshop before = Workshop.on(data).started();
        String id = before.tiled(Pictures.plain(1)).id();
        before.close();
        before.folder.discard(before.folder.tiles(id).folder());

        try (Workshop workshop = new Workshop(data, before.database).started()) {
            workshop.await(id, Panorama::isReady);

            assertThat(workshop.folder.hasTiles(id)).isTrue();
        }
    }

    @Test
    void the_first_scene_goes_first() {
        Workshop workshop = Workshop.on(data);
        List<String> order = new CopyOnWriteArrayList<>();
        workshop.panoramas.listen(panorama -> {
            if (panorama.isReady()) {
                order.add(panorama.id());
            }
        });
        String first = workshop.submit(Pictures.plain(1)).id();
        String second = workshop.submit(Pictures.plain(2)).id();
        String third = workshop.panoramas
                .submit(new ByteArrayInputStream(Pictures.plain(3)), "welcome.jpg", true)
                .id();
        workshop.panoramas.prioritize(second);

        try (workshop) {
            workshop.started();
            workshop.await(first, Panorama::isReady);

            assertThat(order).containsExactly(second, third, first);
        }
    }

    @Test
    void a_failed_one_can_be_tried_again() throws IOException {
        Workshop workshop = Workshop.on(data);
        Panorama panorama = workshop.submit(Pictures.plain(1));
        byte[] master = Files.readAllBytes(workshop.folder.master(panorama.id()));
        Files.write(workshop.folder.master(panorama.id()), new byte[] {1, 2, 3});

        try (workshop) {
            workshop.started();
            assertThat(workshop.await(panorama.id(), State.FAILED).problem()).isNotEmpty();
            Files.write(workshop.folder.master(panorama.id()), master);
            workshop.panoramas.retry(panorama.id());

            assertThat(workshop.await(panorama.id(), Panorama::isReady).problem())
                    .isEmpty();
        }
    }

    @Test
    void one_deleted_while_it_is_tiled_leaves_nothing() {
        try (Workshop workshop = Workshop.on(data)) {
            CountDownLatch deleted = new CountDownLatch(1);
            workshop.panoramas.listen(panorama -> {
                if (panorama.percent() > 0 && deleted.getCount() > 0) {
                    workshop.panoramas.delete(panorama.id());
                    deleted.countDown();
                }
            });
            workshop.started();

            workshop.submit(Pictures.compass(2400));
            awaitQuietly(deleted);
            workshop.tiled(Pictures.plain(1));

            assertThat(workshop.panoramas.list()).hasSize(1);
            assertThat(workshop.files()).hasSize(8);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
