package org.walkrounds.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.walkrounds.documents.DocumentPublished;
import org.walkrounds.documents.Stores;
import org.walkrounds.testing.Database;

class ProgramApiTest {

    private final Programs programs =
            new Programs(Stores.on(Database.H2.create(), this::tell, Clock.systemUTC()), DemoProgram::read);
    private final MockMvc mvc =
            MockMvcBuilders.standaloneSetup(new ProgramApi(programs)).build();

    @Test
    void published_program_goes_out_with_a_strong_etag_and_may_be_cached() throws Exception {
        mvc.perform(get("/api/program.json"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/json"))
                .andExpect(header().string("Cache-Control", "max-age=60, must-revalidate, public"))
                .andExpect(header().string("ETag", matchesPattern("\"[0-9a-f]{64}\"")));
    }

    @Test
    void document_can_be_read_back() throws Exception {
        byte[] json = response(null).getContentAsByteArray();

        assertThat(ProgramJson.READER.read(json)).isEqualTo(programs.published());
    }

    @Test
    void unchanged_program_is_not_sent_again() throws Exception {
        MockHttpServletResponse again = response(response(null).getHeader("ETag"));

        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
    }

    @Test
    void draft_is_not_sent_and_a_publication_changes_the_etag() throws Exception {
        String before = response(null).getHeader("ETag");

        int draft = programs.saveDraft(Changed.headline("Walk in"), "rae", 1).number();
        assertThat(response(before).getStatus()).isEqualTo(304);

        programs.publish(draft, "rae", "");
        assertThat(response(before).getContentAsString()).contains("\"headline\":\"Walk in\"");
    }

    private MockHttpServletResponse response(@Nullable String known) throws Exception {
        var request = get("/api/program.json");
        return mvc.perform(known == null ? request : request.header("If-None-Match", known))
                .andReturn()
                .getResponse();
    }

    private void tell(Object event) {
        programs.on((DocumentPublished) event);
    }
}
