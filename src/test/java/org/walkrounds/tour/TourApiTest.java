package org.walkrounds.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.walkrounds.documents.DocumentPublished;
import org.walkrounds.documents.Stores;
import org.walkrounds.testing.Database;

class TourApiTest {

    private final Tours tours = new Tours(
            Stores.on(Database.H2.create(), this::tell, Clock.systemUTC()),
            () -> SampleProgram.withFact("beds"),
            id -> Optional.of(SamplePanorama.named(id)),
            DemoTour::read);
    private final MockMvc mvc =
            MockMvcBuilders.standaloneSetup(new TourApi(tours)).build();

    @Test
    void published_tour_goes_out_with_a_strong_etag_and_may_be_cached() throws Exception {
        mvc.perform(get("/api/tour.json"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/json"))
                .andExpect(header().string("Cache-Control", "max-age=60, must-revalidate, public"))
                .andExpect(header().string("ETag", matchesPattern("\"[0-9a-f]{64}\"")));
    }

    @Test
    void document_can_be_read_back() throws Exception {
        byte[] json = response(null).getContentAsByteArray();

        assertThat(Tours.READER.read(json)).isEqualTo(tours.published());
    }

    @Test
    void unchanged_tour_is_not_sent_again() throws Exception {
        String etag = response(null).getHeader("ETag");

        MockHttpServletResponse again = response(etag);

        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentLength()).isZero();
    }

    @Test
    void etag_changes_with_the_tour() throws Exception {
        String before = response(null).getHeader("ETag");

        tours.publish(tours.saveDraft(SampleTour.of(SampleTour.scene("a")), "rae", 1), "rae", "");

        assertThat(response(before).getStatus()).isEqualTo(200);
    }

    @Test
    void visitor_gets_no_session() throws Exception {
        assertThat(mvc.perform(get("/api/tour.json")).andReturn().getRequest().getSession(false))
                .isNull();
    }

    private MockHttpServletResponse response(@Nullable String known) throws Exception {
        var request = get("/api/tour.json");
        return mvc.perform(known == null ? request : request.header("If-None-Match", known))
                .andReturn()
                .getResponse();
    }

    private void tell(Object event) {
        tours.on((DocumentPublished) event);
    }
}
