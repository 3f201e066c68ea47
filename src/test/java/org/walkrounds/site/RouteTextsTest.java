package org.walkrounds.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.walkrounds.tour.Cue;
import org.walkrounds.tour.Narration;
import org.walkrounds.tour.Route;
import org.walkrounds.tour.SampleProgram;
import org.walkrounds.tour.SampleTour;
import org.walkrounds.tour.TourDocument;
import org.walkrounds.tour.View;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RouteTextsTest {

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void stop_is_said_with_the_programs_figures_and_can_be_seen() {
        List<RouteTexts> routes = routes("Here are {beds} beds.");

        assertThat(routes).singleElement().satisfies(route -> {
            assertThat(route.duration()).isEqualTo("1:05");
            assertThat(route.captions()).isEqualTo("/api/tour/routes/walk.vtt");
            assertThat(route.cues().getFirst())
                    .returns("Here are nine beds.", RouteTexts.Stop::text)
                    .returns("Room a", RouteTexts.Stop::room)
                    .returns("/tour/a?yaw=-20&pitch=2&fov=80", RouteTexts.Stop::path);
        });
    }

    @Test
    void player_reads_what_it_needs_and_no_more() {
        assertThat(json.readTree(RouteTexts.json(routes("Words."))).get(0)).isEqualTo(json.readTree("""
                        {"id": "walk", "title": "A walk", "cues": [
                          {"scene": "a", "room": "Room a", "view": {"yaw": -20.0, "pitch": 2.0, "fov": 80.0},
                           "seconds": 50, "text": "Words."},
                          {"scene": "a", "room": "Room a", "view": {"yaw": 0.0, "pitch": 0.0, "fov": 90.0},
                           "seconds": 15, "text": "The end."}]}"""));
    }

    @Test
    void text_cannot_end_the_script_that_holds_it() {
        String script = RouteTexts.json(routes("3 < 4"));

        assertThat(script).doesNotContain("<");
        assertThat(json.readTree(script).at("/0/cues/0/text").stringValue()).isEqualTo("3 < 4");
    }

    @Test
    void stop_that_is_spoken_says_where_its_recording_is() {
        Cue spoken = new Cue("a", new View(0, 0, 90), 12, "Hear this.")
                .narrated(new Narration("0123456789abcdef0123456789abcdef.mp3", 8, "Hear this."));
        Route route = new Route("walk", "A walk", List.of(new Cue("a", new View(0, 0, 90), 12, "Read this."), spoken));

        List<RouteTexts> routes = RouteTexts.of(
                SampleTour.guided(SampleTour.of(SampleTour.scene("a")), route), SampleProgram.withFact("beds"));

        assertThat(routes.getFirst().spoken()).isTrue();
        JsonNode cues = json.readTree(RouteTexts.json(routes)).at("/0/cues");
        assertThat(cues.at("/0").has("narration")).isFalse();
        assertThat(cues.at("/1/narration").stringValue())
                .isEqualTo("/media/sounds/0123456789abcdef0123456789abcdef.mp3");
    }

    private static List<RouteTexts> routes(String text) {
        Route route = new Route(
                "walk",
                "A walk",
                List.of(
                        new Cue("a", new View(-20, 2, 80), 50, text),
                        new Cue("a", new View(0, 0, 90), 15, "The end.")));
        TourDocument tour = SampleTour.guided(SampleTour.of(SampleTour.scene("a")), route);
        return RouteTexts.of(tour, SampleProgram.withFact("beds"));
    }
}
