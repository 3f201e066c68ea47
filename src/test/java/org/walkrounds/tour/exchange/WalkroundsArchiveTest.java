package org.walkrounds.tour.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.walkrounds.documents.Problem;
import org.walkrounds.panorama.Pictures;
import org.walkrounds.sound.SampleSounds;
import org.walkrounds.sound.Sound;
import org.walkrounds.tour.Cue;
import org.walkrounds.tour.Exhibit;
import org.walkrounds.tour.Hotspot;
import org.walkrounds.tour.Narration;
import org.walkrounds.tour.Route;
import org.walkrounds.tour.SampleTour;
import org.walkrounds.tour.SampleTours;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.TourDocument;
import org.walkrounds.tour.Tours;
import org.walkrounds.tour.View;

class WalkroundsArchiveTest {

    private static final String ID = "0123456789abcdef0123456789abcdef";

    @TempDir
    Path folder;

    @Test
    void demo_tour_comes_back_as_it_went_with_every_picture() {
        try (House here = House.on(folder.resolve("here"), SampleTours::demo);
                House there = House.on(folder.resolve("there"))) {
            List<Integer> taken = new ArrayList<>();
            Proposal proposal = there.imports.read(here.exported(here.own), taken::add);

            assertThat(proposal.tour()).isEqualTo(here.tours.published());
            assertThat(proposal.left()).isEmpty();
            assertThat(taken)
                    .containsExactlyElementsOf(IntStream.rangeClosed(
                                    1, here.tours.published().scenes().size())
                            .boxed()
                            .toList());
            assertThat(proposal.newPanoramas())
                    .containsExactlyInAnyOrderElementsOf(here.tours.published().scenes().stream()
                            .map(Scene::panorama)
                            .toList());
            assertThat(proposal.tour().scenes()).allSatisfy(scene -> {
                assertThat(there.workshop.panoramas.find(scene.panorama()))
                        .isEqualTo(here.workshop.panoramas.find(scene.panorama()));
                assertThat(there.workshop.originals.part(scene.panorama()))
                        .isEqualTo(here.workshop.originals.part(scene.panorama()));
            });
        }
    }

    @Test
    void pictures_films_and_links_of_points_come_back_with_them() throws IOException {
        try (House here = House.on(folder.resolve("here"));
                House there = House.on(folder.resolve("there"))) {
            String picture = here.library.submit(new ByteArrayInputStream(Pictures.plain(1)));
            Hotspot point = SampleTour.hotspot("tray", 10)
                    .with(List.of(
                            new Exhibit.Image(picture, "A tray"),
                            new Exhibit.Video("A film", "https://player.vimeo.com/video/1"),
                            new Exhibit.Link("The society", "https://society.example")));
            TourDocument tour =
                    SampleTour.of(SampleTour.with(SampleTour.scene("a").withPanorama(""), point));

            Proposal proposal = there.read(here.exported(here.own, tour));

            assertThat(proposal.tour()).isEqualTo(tour);
            assertThat(proposal.left()).isEmpty();
            assertThat(there.library.find(picture).orElseThrow())
                    .hasSameBinaryContentAs(here.library.find(picture).orElseThrow());
        }
    }

    @Test
    void point_whose_picture_is_missing_comes_without_it_and_says_so() {
        try (House here = House.on(folder.resolve("here"));
                House there = House.on(folder.resolve("there"))) {
            Hotspot point = SampleTour.hotspot("tray", 10).with(List.of(new Exhibit.Image(ID, "A tray")));
            TourDocument tour =
                    SampleTour.of(SampleTour.with(SampleTour.scene("a").withPanorama(""), point));

            Proposal proposal = there.read(here.exported(here.own, tour));

            assertThat(proposal.tour()
                            .scene("a")
                            .orElseThrow()
                            .hotspots()
                            .getFirst()
                            .exhibits())
                    .isEmpty();
            assertThat(proposal.left()).extracting(Problem::path).containsExactly("Point tray");
        }
    }

    @Test
    void recordings_of_guided_tours_come_back_with_them() throws IOException {
        try (House here = House.on(folder.resolve("here"));
                House there = House.on(folder.resolve("there"))) {
            TourDocument tour = narrated(here.sounds.submit(new ByteArrayInputStream(SampleSounds.file("tagged.m4a"))));

            Proposal proposal = there.read(here.exported(here.own, tour));

            assertThat(proposal.tour()).isEqualTo(tour);
            assertThat(proposal.left()).isEmpty();
            String name = Narrations.sounds(tour).first();
            assertThat(there.sounds.find(name).orElseThrow())
                    .hasSameBinaryContentAs(here.sounds.find(name).orElseThrow());
        }
    }

    @Test
    void recording_that_takes_another_time_than_the_tour_says_has_the_stop_last_as_long() throws IOException {
        try (House here = House.on(folder.resolve("here"));
                House there = House.on(folder.resolve("there"))) {
            Sound sound = here.sounds.submit(new ByteArrayInputStream(SampleSounds.file("tagged.mp3")));
            TourDocument tour = narrated(new Sound(sound.name(), 1));

            Cue cue = there.read(here.exported(here.own, tour))
                    .tour()
                    .routes()
                    .getFirst()
                    .cues()
                    .getFirst();

            assertThat(cue.narration().orElseThrow().seconds()).isEqualTo(sound.seconds());
            assertThat(cue.seconds()).isEqualTo(6);
        }
    }

    @Test
    void guided_tour_whose_recording_is_missing_is_read_instead_and_says_so() {
        try (House here = House.on(folder.resolve("here"));
                House there = House.on(folder.resolve("there"))) {
            TourDocument tour = narrated(new Sound(ID + ".mp3", 5));

            Proposal proposal = there.read(here.exported(here.own, tour));

            assertThat(proposal.tour().routes().getFirst().cues().getFirst().narration())
                    .isEmpty();
            assertThat(proposal.left()).extracting(Problem::path).containsExactly("A walk");
        }
    }

    private static TourDocument narrated(Sound sound) {
        Cue cue = new Cue("a", new View(0, 0, 90), 12, "Here we are.")
                .narrated(new Narration(sound.name(), sound.seconds(), "Here we are."));
        return SampleTour.guided(
                SampleTour.of(SampleTour.scene("a").withPanorama("")), new Route("walk", "A walk", List.of(cue)));
    }

    @Test
    void reading_that_is_cancelled_leaves_no_picture() {
        try (House here = House.on(folder.resolve("here"), SampleTours::demo);
                House there = House.on(folder.resolve("there"))) {
            Path archive = here.exported(here.own);

            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> there.imports.read(archive, taken -> {
                        throw new CancellationException();
                    }));

            assertThat(there.workshop.panoramas.list()).isEmpty();
        }
    }

    @Test
    void reading_changes_neither_the_draft_nor_what_visitors_see() {
        try (House here = House.on(folder.resolve("here"));
                House there = House.on(folder.resolve("there"))) {
            TourDocument before = there.tours.published();

            there.read(here.exported(here.own));

            assertThat(there.tours.draft().document()).isEqualTo(before);
            assertThat(there.tours.published()).isEqualTo(before);
        }
    }

    @Test
    void pictures_of_a_tour_that_nobody_wants_go_again_but_not_those_that_were_here_before() {
        byte[] known = Pictures.plain(1);
        try (House house = House.on(folder)) {
            String kept = house.workshop.submit(known).id();
            Path zip = archive(known, Pictures.plain(2)).in(folder);

            Proposal proposal = house.read(zip);
            assertThat(house.workshop.panoramas.list()).hasSize(2);
            house.imports.discard(proposal);

            assertThat(house.workshop.panoramas.list())
                    .singleElement()
                    .satisfies(panorama -> assertThat(panorama.id()).isEqualTo(kept));
        }
    }

    @Test
    void pictures_that_came_to_use_meanwhile_stay() {
        try (House house = House.on(folder)) {
            Proposal proposal = house.read(archive(Pictures.plain(2)).in(folder));
            house.tours.saveDraft(proposal.tour(), "kim", house.tours.draft().number());

            house.imports.discard(proposal);

            assertThat(house.workshop.panoramas.list()).hasSize(1);
        }
    }

    @Test
    void damaged_picture_is_told_by_its_file_and_nothing_is_kept() {
        try (House house = House.on(folder)) {
            Path zip = archive(Pictures.plain(1), Arrays.copyOf(Pictures.plain(2), 2000))
                    .in(folder);

            assertThatExceptionOfType(UnusableArchiveException.class)
                    .isThrownBy(() -> house.read(zip))
                    .satisfies(refusal -> assertThat(refusal.problems())
                            .extracting(Problem::path)
                            .containsExactly("p1.jpg"));
            assertThat(house.workshop.panoramas.list()).isEmpty();
        }
    }

    @Test
    void mistake_in_the_document_is_told_with_its_file_and_place() {
        try (House house = House.on(folder)) {
            String json = json(SampleTour.of(SampleTour.scene("a")));

            assertRefused(house, json.replace("\"pitch\":0.0", "\"pitch\":900"), "tour.json scenes[0]");
            assertRefused(house, json.replaceFirst("\"title\"", "\"titel\""), "tour.json titel");
            assertRefused(house, json.replaceFirst("\"title\":", "\"title\":\"x\",\"title\":"), "tour.json title");
            assertRefused(house, json.replace("\"yaw\":0.0", "\"yaw\":NaN"), "tour.json");
            assertRefused(house, json.replace("\"schema\":1", "\"schema\":2"), "tour.json schema");
        }
    }

    @Test
    void archive_inside_of_an_archive_is_not_opened() throws IOException {
        try (House house = House.on(folder)) {
            Path inner = archive(Pictures.plain(1)).in(folder);
            Path zip = new Zips()
                    .with("inner.zip", java.nio.file.Files.readAllBytes(inner))
                    .in(folder);

            assertThatExceptionOfType(UnusableArchiveException.class)
                    .isThrownBy(() -> house.read(zip))
                    .withMessageContaining("holds no tour that can be read");
        }
    }

    @Test
    void what_is_no_part_of_the_tour_is_listed() {
        try (House house = House.on(folder)) {
            Proposal proposal = house.read(
                    archive(Pictures.plain(1)).with("notes/readme.txt", "Hello").in(folder));

            assertThat(proposal.left()).containsExactly(new Problem("notes/readme.txt", "is no part of the tour"));
        }
    }

    private void assertRefused(House house, String tour, String place) {
        Path zip = new Zips()
                .with(WalkroundsArchive.MANIFEST, "{\"schema\":1,\"pictures\":[]}")
                .with(WalkroundsArchive.TOUR, tour)
                .in(folder);
        assertThatExceptionOfType(UnusableArchiveException.class)
                .isThrownBy(() -> house.read(zip))
                .satisfies(refusal ->
                        assertThat(refusal.problems().getFirst().path()).startsWith(place));
    }

    /** An archive of rooms in a row, each with a picture. */
    private static Zips archive(byte[]... pictures) {
        Zips zips = new Zips();
        StringBuilder manifest = new StringBuilder();
        Scene[] scenes = new Scene[pictures.length];
        for (int i = 0; i < pictures.length; i++) {
            String id = ID.substring(0, 31) + i;
            scenes[i] = SampleTour.scene("room-" + i).withPanorama(id);
            manifest.append(i == 0 ? "" : ",")
                    .append("{\"panorama\":\"%s\",\"file\":\"p%d.jpg\",\"name\":\"Room\"}".formatted(id, i));
            zips.with("p" + i + ".jpg", pictures[i]);
        }
        return zips.with(WalkroundsArchive.MANIFEST, "{\"schema\":1,\"pictures\":[" + manifest + "]}")
                .with(WalkroundsArchive.TOUR, json(SampleTour.of(scenes)));
    }

    private static String json(TourDocument tour) {
        return new String(Tours.READER.write(tour), StandardCharsets.UTF_8);
    }
}
