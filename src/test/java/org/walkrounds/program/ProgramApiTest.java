package org.walkrounds.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.walkrounds.documents.DocumentPublished;

class ProgramApiTest {

    private final Programs programs = PublishedPrograms.of(DemoProgram.read());
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
        String etag = response(null).getHeader("ETag");

        MockHttpServletResponse again = response("\"other\", " + etag);

        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(again.getHeader("ETag")).isEqualTo(etag);
    }

    @Test
    void draft_changes_neither_body_nor_etag_before_it_is_published() throws Exception {
        String before = response(null).getHeader("ETag");
        Section empty = new Section("call", "Call", "", List.of(), "");
        ProgramDocument demo = programs.published();
        int number = programs.saveDraft(withSections(demo, empty), "rae", 1).number();

        assertThat(response(before).getStatus()).isEqualTo(304);

        programs.publish(number, "rae", "");
        programs.on(new DocumentPublished(Programs.KIND));

        assertThat(response(before).getStatus()).isEqualTo(200);
        assertThat(response(null).getHeader("ETag")).isNotEqualTo(before);
    }

    @Test
    void visitor_gets_no_session() throws Exception {
        assertThat(mvc.perform(get("/api/program.json"))
                        .andReturn()
                        .getRequest()
                        .getSession(false))
                .isNull();
    }

    private MockHttpServletResponse response(@Nullable String known) throws Exception {
        var request = get("/api/program.json");
        return mvc.perform(known == null ? request : request.header("If-None-Match", known))
                .andReturn()
                .getResponse();
    }

    private static ProgramDocument withSections(ProgramDocument program, Section... sections) {
        return new ProgramDocument(
                program.schema(),
                program.program(),
                program.hospital(),
                program.shortName(),
                program.summary(),
                program.headline(),
                program.lead(),
                program.home(),
                program.facts(),
                program.people(),
                program.stages(),
                program.pathways(),
                List.of(sections),
                program.resourcesLead(),
                program.resources());
    }
}
