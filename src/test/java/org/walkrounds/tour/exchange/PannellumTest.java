package org.walkrounds.tour.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.walkrounds.documents.Problem;
import org.walkrounds.panorama.Crop;
import org.walkrounds.panorama.Pictures;
import org.walkrounds.tour.Exhibit;
import org.walkrounds.tour.Hotspot;
import org.walkrounds.tour.Leveling;
import org.walkrounds.tour.SampleTours;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.SceneLink;
import org.walkrounds.tour.TourDocument;
import org.walkrounds.tour.View;

class PannellumTest {

    @TempDir
    Path folder;

    private House house;

    @BeforeEach
    void build() {
        house = House.on(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void example_tour_of_pannellum_is_taken_in_with_its_cube() throws IOException {
        Zips zips =
                new Zips().with("tour/example-tour.json", example()).with("tour/examplepano.jpg", Pictures.plain(1));
        for (int face = 0; face < 6; face++) {
            zips.with("tour/examplepanocube" + face + ".jpg", Cube.face("frblud".charAt(face), 512));
        }

        Proposal proposal = house.read(zips.in(folder));

        assertThat(proposal.tour().scenes())
                .extracting(Scene::title)
                .containsExactly("Jordan Pond (Cube)", "Jordan Pond");
        assertThat(proposal.tour().first()).isEqualTo("pond");
        assertThat(proposal.tour().reachable()).containsExactlyInAnyOrder("pond", "pondcube");
        assertThat(proposal.tour().firstScene().view()).isEqualTo(new View(0, 0, 100));
        Compass.assertShownBy(house.master(proposal.tour().scenes().getFirst().panorama()));
        assertThat(proposal.left())
                .extracting(Problem::path)
                .containsExactlyInAnyOrder(
                        "tour/example-tour.json default.author", "tour/example-tour.json default.sceneFadeDuration");
        assertThat(proposal.tour().scenes().getFirst().hotspots())
                .flatExtracting(Hotspot::exhibits)
                .singleElement()
                .satisfies(link -> assertThat(((Exhibit.Link) link).url()).startsWith("https://"));
    }

    @Test
    void cube_that_lacks_a_face_is_left_out() {
        Proposal proposal = tour("""
                {"scenes": {"a": {"type": "cubemap", "cubeMap": ["a.jpg", "gone.jpg"]}, "b": {"panorama": "a.jpg"}}}""");

        assertThat(proposal.tour().scenes()).extracting(Scene::id).containsExactly("b");
        assertThat(proposal.left())
                .extracting(Problem::path)
                .containsExactly("tour.json scenes.a.cubeMap[1]", "tour.json scenes.a");
    }

    @Test
    void first_scene_that_is_not_there_is_told_with_the_room_that_a_visit_starts_in_instead() {
        Proposal proposal = tour("""
                {"default": {"firstScene": "attic"}, "scenes": {"a": {"title": "Lab", "panorama": "a.jpg"}}}""");

        assertThat(proposal.tour().first()).isEqualTo("a");
        assertThat(proposal.left())
                .containsExactly(new Problem(
                        "tour.json default.firstScene",
                        "the visit starts in “Lab”: there is no room “attic” to start in"));
    }

    @Test
    void scenes_with_their_points_and_passages_are_taken_over() {
        TourDocument tour = tour("""
                {"default": {"title": "Our house", "firstScene": "Lab 2"},
                 "scenes": {
                   "Lab 2": {"title": "The lab", "panorama": "./a.jpg", "yaw": 270, "pitch": -5, "hfov": 20,
                     "northOffset": -90, "horizonPitch": 2, "horizonRoll": -1,
                     "hotSpots": [
                       {"type": "info", "yaw": 10, "pitch": 5, "text": "A <b>table</b> &amp; more"},
                       {"type": "scene", "yaw": -190, "pitch": 0, "text": "Out", "sceneId": "hall", "targetYaw": 45}]},
                   "hall": {"panorama": "pictures/b.jpg", "yaw": 30,
                     "hotSpots": [{"yaw": 0, "pitch": 0, "sceneId": "Lab 2"}]}}}""").tour();

        assertThat(tour.title()).isEqualTo("Our house");
        assertThat(tour.first()).isEqualTo("lab-2");
        Scene lab = tour.scenes().getFirst();
        assertThat(lab.view()).isEqualTo(new View(-90, -5, 30));
        assertThat(lab.heading()).isEqualTo(270);
        assertThat(lab.leveling()).isEqualTo(new Leveling(2, -1));
        assertThat(lab.links()).containsExactly(new SceneLink("hall", "Out", 170, 0, 45));
        assertThat(lab.hotspots())
                .containsExactly(new Hotspot("a-table-more", "A table & more", 10, 5, "", "", "", "", List.of()));
        Scene hall = tour.scenes().getLast();
        assertThat(hall.title()).isEqualTo("hall");
        assertThat(hall.links()).containsExactly(new SceneLink("lab-2", "Walk to The lab", 0, 0, -90));
    }

    @Test
    void panorama_without_a_tour_is_a_tour_of_one_room() {
        TourDocument tour = tour("{\"type\": \"equirectangular\", \"panorama\": \"a.jpg\", \"title\": \"Alone\"}")
                .tour();

        assertThat(tour.scenes()).extracting(Scene::title).containsExactly("Alone");
    }

    @Test
    void picture_of_a_part_of_the_sphere_is_put_where_it_belongs() {
        Proposal proposal = tour("""
                {"scenes": {"a": {"panorama": "a.jpg", "haov": 90, "vaov": 45, "vOffset": 22.5}}}""");

        String id = proposal.tour().scenes().getFirst().panorama();
        assertThat(house.workshop.originals.part(id)).contains(new Crop(4096, 2048, 1536, 512, 1024, 512));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"sparkle\": true | scenes.a.sparkle",
                "\"hotSpots\": [{\"sceneId\": \"a\", \"yaw\": 1}] | scenes.a.hotSpots[0]",
                "\"hotSpots\": [{\"sceneId\": \"gone\", \"yaw\": 1}] | scenes.a.hotSpots[0]",
                "\"hotSpots\": [{\"text\": \"x\", \"URL\": \"javascript:alert(1)\"}] | scenes.a.hotSpots[0].URL",
                "\"hotSpots\": [{\"text\": \"x\", \"URL\": \"http://example.org\"}] | scenes.a.hotSpots[0].URL",
                "\"hotSpots\": [{\"text\": \"x\", \"clickHandlerFunc\": \"f\"}] | scenes.a.hotSpots[0].clickHandlerFunc",
                "\"hotSpots\": [{\"type\": \"video\"}] | scenes.a.hotSpots[0].type"
            })
    void what_a_tour_here_has_no_place_for_is_left_out_and_listed(String member, String place) {
        Proposal proposal = tour("{\"scenes\": {\"a\": {\"panorama\": \"a.jpg\", " + member.strip() + "}}}");

        assertThat(proposal.left()).extracting(Problem::path).containsExactly("tour.json " + place.strip());
        assertThat(proposal.tour().scenes().getFirst().links()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a.jpg, nothing is fetched",
        "//example.org/a.jpg, nothing is fetched",
        "data:image/jpeg;base64, nothing is fetched",
        "../../../etc/passwd, not in the archive",
        "c.jpg, not in the archive",
        "drawing.jpg, GIF"
    })
    void room_whose_picture_is_not_there_is_left_out_and_listed(String address, String reason) {
        Proposal proposal = tour(
                "{\"scenes\": {\"a\": {\"panorama\": \"%s\"}, \"b\": {\"panorama\": \"a.jpg\"}}}".formatted(address));

        assertThat(proposal.tour().scenes()).extracting(Scene::id).containsExactly("b");
        assertThat(proposal.left())
                .singleElement()
                .satisfies(left -> assertThat(left.toString())
                        .contains("tour.json scenes.a")
                        .contains(reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"pitch\": 900 | scenes.a.pitch",
                "\"yaw\": NaN | tour.json",
                "\"yaw\": 1e999 | scenes.a.yaw",
                "\"yaw\": \"12\" | scenes.a.yaw",
                "\"title\": 5 | scenes.a.title",
                "\"yaw\": 1, \"yaw\": 2 | scenes.a.yaw",
                "\"hotSpots\": {} | scenes.a.hotSpots",
                "\"hotSpots\": [{\"pitch\": 900}] | scenes.a.hotSpots[0].pitch"
            })
    void mistake_is_told_with_its_place_and_nothing_is_kept(String member, String place) {
        assertRefused("{\"scenes\": {\"a\": {\"panorama\": \"a.jpg\", " + member.strip() + "}}}", place.strip());
    }

    @Test
    void room_with_ten_thousand_points_is_refused() {
        String points = IntStream.range(0, 10_000)
                .mapToObj(i -> String.format(Locale.ROOT, "{\"yaw\": %d, \"text\": \"x\"}", i % 360))
                .collect(Collectors.joining(","));

        assertRefused(
                "{\"scenes\": {\"a\": {\"panorama\": \"a.jpg\", \"hotSpots\": [" + points + "]}}}",
                "scenes.a.hotSpots: has 10,000 elements");
    }

    @Test
    void tour_without_a_usable_room_is_refused_with_the_reasons() {
        assertRefused("{\"scenes\": {\"a\": {\"panorama\": \"https://example.org/a.jpg\"}}}", "nothing is fetched");
    }

    @Test
    void tour_given_out_and_taken_in_again_has_the_same_rooms_passages_and_pictures() {
        try (House here = House.on(folder.resolve("here"), SampleTours::demo)) {
            TourDocument demo = here.tours.published();

            Proposal proposal = house.read(here.exported(here.pannellum));

            assertThat(proposal.left()).isEmpty();
            assertThat(proposal.tour().title()).isEqualTo(demo.title());
            assertThat(proposal.tour().first()).isEqualTo(demo.first());
            assertThat(proposal.tour().scenes()).hasSameSizeAs(demo.scenes());
            for (int i = 0; i < demo.scenes().size(); i++) {
                assertSame(demo.scenes().get(i), proposal.tour().scenes().get(i));
            }
        }
    }

    private static void assertSame(Scene went, Scene came) {
        assertThat(came.id()).isEqualTo(went.id());
        assertThat(came.title()).isEqualTo(went.title());
        assertThat(came.panorama()).isEqualTo(went.panorama());
        assertThat(came.view()).isEqualTo(went.view());
        assertThat(came.heading()).isCloseTo(went.heading(), within(1e-9));
        assertThat(came.leveling()).isEqualTo(went.leveling());
        assertThat(came.links()).isEqualTo(went.links());
        assertThat(came.hotspots()).hasSameSizeAs(went.hotspots());
    }

    @Test
    void what_pannellum_cannot_hold_is_told_before() {
        try (House here = House.on(folder.resolve("here"), SampleTours::demo)) {
            assertThat(here.pannellum.losses(here.tours.published()))
                    .anyMatch(loss -> loss.contains("guided tour"))
                    .anyMatch(loss -> loss.contains("floor plan"))
                    .anyMatch(loss -> loss.contains("outlines of things"));
        }
    }

    private Proposal tour(String json) {
        return house.read(archive(json));
    }

    private void assertRefused(String json, String message) {
        Path zip = archive(json);
        assertThatExceptionOfType(UnusableArchiveException.class)
                .isThrownBy(() -> house.read(zip))
                .withMessageContaining(message);
        assertThat(house.workshop.panoramas.list()).isEmpty();
    }

    private Path archive(String json) {
        return new Zips()
                .with("tour.json", json)
                .with("a.jpg", Pictures.plain(1))
                .with("pictures/b.jpg", Pictures.plain(2))
                .with("drawing.jpg", "GIF89a, but no picture")
                .in(folder);
    }

    private static String example() throws IOException {
        try (InputStream in = PannellumTest.class.getResourceAsStream("/exchange/pannellum/example-tour.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
