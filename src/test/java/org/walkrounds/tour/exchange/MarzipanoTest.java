package org.walkrounds.tour.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.walkrounds.documents.Problem;
import org.walkrounds.panorama.Pictures;
import org.walkrounds.tour.Hotspot;
import org.walkrounds.tour.SampleTour;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.SceneLink;
import org.walkrounds.tour.TourDocument;

class MarzipanoTest {

    private static final String LEVELS = """
            "faceSize": 500, "levels": [
              {"tileSize": 256, "size": 256, "fallbackOnly": true}, {"tileSize": 256, "size": 512}],""";

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
    void sample_tour_of_marzipano_is_taken_in() throws IOException {
        Zips zips = new Zips();
        try (InputStream data = MarzipanoTest.class.getResourceAsStream("/exchange/marzipano/data.js")) {
            zips.with("app-files/data.js", data.readAllBytes());
        }
        for (String scene : List.of("oriente-station", "electricity-museum", "jeronimos")) {
            Cube.addTo(zips, "app-files/tiles/" + scene + "/1/", 512, 512);
        }

        Proposal proposal = house.read(zips.in(folder));

        TourDocument tour = proposal.tour();
        assertThat(tour.title()).isEqualTo("Sample Tour");
        assertThat(tour.scenes())
                .extracting(Scene::title)
                .containsExactly("Oriente Station", "Electricity Museum", "Jerónimos Monastery");
        assertThat(tour.reachable()).hasSize(3);
        assertThat(tour.scenes().getLast().hotspots()).singleElement().satisfies(point -> {
            assertThat(point.label()).isEqualTo("Jerónimos Monastery");
            assertThat(point.yaw()).isCloseTo(30.66, within(0.01));
            assertThat(point.pitch()).isCloseTo(-14.05, within(0.01));
        });
        assertThat(proposal.left())
                .containsExactly(new Problem("app-files/data.js settings", "a tour here has no place for it"));
    }

    @Test
    void tiles_become_the_panorama_that_they_were_cut_from() throws IOException {
        String id =
                house.read(archive("").in(folder)).tour().scenes().getFirst().panorama();

        Compass.assertShownBy(house.master(id));
    }

    @Test
    void point_below_the_horizon_stays_below_it() {
        Proposal proposal = house.read(archive("""
                "infoHotspots": [{"yaw": 1.5707963267948966, "pitch": 0.5235987755982988, "title": "Table",
                  "text": "A <i>long</i> table."}],""").in(folder));

        Hotspot point = proposal.tour().scenes().getFirst().hotspots().getFirst();
        assertThat(point.yaw()).isCloseTo(90, within(1e-9));
        assertThat(point.pitch()).isCloseTo(-30, within(1e-9));
        assertThat(point.text()).isEqualTo("A long table.");
        assertThat(proposal.left()).extracting(Problem::path).containsExactly("data.js scenes[0].infoHotspots[0].text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"linkHotspots\": [{\"yaw\": 0, \"pitch\": 0, \"target\": \"0-a\"}] | leads to the room in which it stands",
                "\"linkHotspots\": [{\"yaw\": 0, \"pitch\": 0, \"target\": \"9-z\"}] | a room that is not taken over",
                "\"sparkle\": 1 | has no place for it"
            })
    void what_a_tour_here_has_no_place_for_is_left_out_and_listed(String member, String reason) {
        Proposal proposal = house.read(archive(member.strip() + ",").in(folder));

        assertThat(proposal.left())
                .singleElement()
                .satisfies(left -> assertThat(left.message()).contains(reason.strip()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"infoHotspots\": [{\"yaw\": NaN}] | data.js",
                "\"infoHotspots\": [{\"pitch\": 900, \"title\": \"x\"}] | scenes[0].infoHotspots[0].pitch",
                "\"faceSize\": 1, \"faceSize\": 2 | data.js scenes[0].faceSize"
            })
    void mistake_is_told_with_its_place_and_nothing_is_kept(String member, String place) {
        Path zip = archive(member.strip() + ",").in(folder);

        assertThatExceptionOfType(UnusableArchiveException.class)
                .isThrownBy(() -> house.read(zip))
                .withMessageContaining(place.strip());
        assertThat(house.workshop.panoramas.list()).isEmpty();
    }

    @Test
    void room_that_lacks_a_tile_or_has_one_of_another_size_is_left_out() {
        Zips zips = archive("").with("tiles/0-a/1/u/1/0.jpg", Pictures.plain(1));

        assertThatExceptionOfType(UnusableArchiveException.class)
                .isThrownBy(() -> house.read(zips.in(folder)))
                .withMessageContaining("u/1/0 has 1024 × 512 pixels instead of 256 × 256");
    }

    @ParameterizedTest
    @ValueSource(ints = {2048, 3000})
    void tour_given_out_and_taken_in_again_looks_the_same(int width) throws IOException {
        try (House here = House.on(
                folder.resolve("here"),
                panoramas -> SampleTour.of(withPoint(SampleTour.scene("a", "b")), SampleTour.scene("b", "a")))) {
            String id = here.workshop.started().tiled(Pictures.compass(width)).id();
            TourDocument tour = here.tours.published().withScenes(scene -> scene.withPanorama(id));

            Proposal proposal = house.read(here.exported(here.marzipano, tour));

            assertThat(proposal.left()).extracting(Problem::path).containsExactly("data.js settings");
            Scene room = proposal.tour().scenes().getFirst();
            assertThat(room.title()).isEqualTo("Room a");
            assertThat(room.view().fov()).isCloseTo(90, within(1e-9));
            assertThat(room.links()).extracting(SceneLink::to).containsExactly("b");
            assertThat(room.hotspots()).singleElement().satisfies(point -> {
                assertThat(point.yaw()).isCloseTo(40, within(1e-9));
                assertThat(point.pitch()).isCloseTo(-20, within(1e-9));
            });
            Compass.assertShownBy(house.master(room.panorama()));
        }
    }

    private static Scene withPoint(Scene scene) {
        return SampleTour.with(scene, new Hotspot("p", "Point", 40, -20, "", "Words.", "", "", List.of()));
    }

    /** An export of one room. */
    private static Zips archive(String members) {
        Zips zips = new Zips()
                .with(
                        "data.js",
                        "var APP_DATA = {\"scenes\": [{" + members + LEVELS
                                + "\"id\": \"0-a\", \"name\": \"A\"}], \"name\": \"Tour\"};\n");
        Cube.addTo(zips, "tiles/0-a/1/", 512, 256);
        return zips;
    }
}
