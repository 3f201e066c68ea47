package org.walkrounds.tour;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.walkrounds.documents.DocumentPublished;
import org.walkrounds.documents.Stores;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.testing.Database;

class RouteApiTest {

    private final ProgramDocument program = SampleProgram.withFact("beds");
    private final Tours tours = new Tours(
            Stores.on(Database.H2.create(), this::tell, Clock.systemUTC()),
            () -> program,
            id -> Optional.of(SamplePanorama.named(id)),
            RouteApiTest::tour);
    private final MockMvc mvc =
            MockMvcBuilders.standaloneSetup(new RouteApi(tours, () -> program)).build();

    @Test
    void captions_of_a_route_say_what_its_cues_say_with_the_programs_figures() throws Exception {
        mvc.perform(get("/api/tour/routes/walk.vtt"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/vtt;charset=UTF-8"))
                .andExpect(content().string(startsWith("WEBVTT\n\n00:00:00.000 --> 00:00:07.000\n")))
                .andExpect(content().string(containsString("nine beds")));
    }

    @Test
    void route_that_is_not_there_has_no_captions() throws Exception {
        mvc.perform(get("/api/tour/routes/run.vtt")).andExpect(status().isNotFound());
    }

    @Test
    void captions_that_did_not_change_are_not_sent_again() throws Exception {
        String tag = mvc.perform(get("/api/tour/routes/walk.vtt"))
                .andReturn()
                .getResponse()
                .getHeader("ETag");

        mvc.perform(get("/api/tour/routes/walk.vtt").header("If-None-Match", tag))
                .andExpect(status().isNotModified())
                .andExpect(header().string("ETag", tag));
    }

    private static TourDocument tour() {
        Cue cue = new Cue("a", new View(0, 0, 90), 7, "Here are {beds} beds.");
        return SampleTour.guided(SampleTour.of(SampleTour.scene("a")), new Route("walk", "A walk", List.of(cue)));
    }

    private void tell(Object event) {
        tours.on((DocumentPublished) event);
    }
}
