package org.walkrounds.brochure;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class BrochureControllerTest {

    private final MockMvcTester http = MockMvcTester.of(new BrochureController(Specimen.brochures()));

    @Test
    void answers_a_pdf_to_read_at_once_without_a_session() {
        MvcTestResult answer = http.get().uri("/api/brochure.pdf").exchange();

        assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF);
        assertThat(answer)
                .headers()
                .hasValue(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"mass-general-interventional-radiology-brochure.pdf\"")
                .hasValue(HttpHeaders.CACHE_CONTROL, "no-cache, public");
        assertThat(answer.getResponse().getContentAsByteArray()).startsWith("%PDF-1.".getBytes(US_ASCII));
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void the_same_brochure_is_not_sent_twice() {
        String etag = http.get()
                .uri("/api/brochure.pdf?sections=years")
                .exchange()
                .getResponse()
                .getHeader(HttpHeaders.ETAG);

        MvcTestResult again = http.get()
                .uri("/api/brochure.pdf?sections=years")
                .header(HttpHeaders.IF_NONE_MATCH, etag)
                .exchange();

        assertThat(etag).matches("\"[0-9a-f]{32}\"");
        assertThat(again).hasStatus(304);
        assertThat(again.getResponse().getContentAsByteArray()).isEmpty();
    }

    @Test
    void a_brochure_with_a_name_is_for_one_browser_only() {
        MvcTestResult answer = http.get()
                .uri("/api/brochure.pdf?sections=nursing&for={name}&paper=A4", "Zoë")
                .exchange();

        assertThat(answer).hasStatusOk().headers().hasValue(HttpHeaders.CACHE_CONTROL, "no-cache, private");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            paper=legal               | The paper is either letter or a4.
            sections=years,pay        | The brochure has no section of the name given in “sections”; it has people, specialty,
            sections=call             | The brochure has no section of the name given in “sections”; it has people, specialty,
            sections=<script>         | The brochure has no section of the name given in “sections”; it has people, specialty,
            zone=Mars/Base            | The time zone is the name of one, such as America/New_York.
            for=a%00b                 | The name holds characters that cannot be printed.
            for=a%0D%0ASet-Cookie:b   | The name holds characters that cannot be printed.
            for=%F0%9F%A9%BB          | The name needs at least one letter.
            sections=                 | Choose at least one section.
            sections=&sections=       | Choose at least one section.
            """)
    void what_cannot_be_made_is_refused_with_a_sentence(String query, String sentence) {
        MvcTestResult answer = http.get()
                .uri(URI.create("/api/brochure.pdf?" + query.replace("<", "%3C").replace(">", "%3E")))
                .exchange();

        assertThat(answer).hasStatus(400).hasContentType("text/plain;charset=UTF-8");
        assertThat(answer).bodyText().startsWith(sentence).endsWith(".");
    }

    @Test
    void name_that_cannot_be_set_is_left_out_and_that_is_said_before_the_download() {
        MvcTestResult told = http.get()
                .uri("/api/brochure.json?sections=years&for={name}", "ሰላም")
                .exchange();
        MvcTestResult made = http.get()
                .uri("/api/brochure.pdf?sections=years&for={name}", "ሰላም")
                .exchange();

        assertThat(told)
                .bodyJson()
                .extractingPath("$.remark")
                .isEqualTo("The brochure has no letters for “ሰላም”, so it is made without your name.");
        assertThat(made).hasStatusOk();
    }

    @Test
    void a_name_longer_than_the_cover_is_refused_with_a_sentence() {
        MvcTestResult answer =
                http.get().uri("/api/brochure.pdf?for={name}", "a".repeat(81)).exchange();

        assertThat(answer)
                .hasStatus(400)
                .bodyText()
                .isEqualTo("The name is too long for the cover: at most 80 characters fit.");
    }

    @Test
    void says_what_is_in_a_brochure() {
        MvcTestResult answer =
                http.get().uri("/api/brochure.json?sections=years,apply").exchange();

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.pages").isEqualTo(4);
        assertThat(answer).bodyJson().extractingPath("$.chapters[0].chapter").isEqualTo("years");
        assertThat(answer).bodyJson().extractingPath("$.chapters[0].page").isEqualTo(3);
        assertThat(answer).bodyJson().extractingPath("$.chapters[1].chapter").isEqualTo("apply");
    }

    @Test
    void shows_a_page_as_a_picture_of_the_width_asked_for() throws Exception {
        MvcTestResult answer =
                http.get().uri("/api/brochure/2.jpg?sections=apply&width=340").exchange();

        assertThat(answer).hasStatusOk().hasContentType(MediaType.IMAGE_JPEG);
        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
        assertThat(picture.getWidth()).isEqualTo(340);
        assertThat(picture.getHeight()).isEqualTo(440);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/brochure/99.jpg            | This brochure has the pages 1 to
            /api/brochure/0.jpg             | This brochure has the pages 1 to
            /api/brochure/1.jpg?width=9000  | A page is 100 to 1,600 pixels wide.
            /api/brochure/1.jpg?width=wide  | A page is 100 to 1,600 pixels wide.
            """)
    void pages_that_there_are_not_are_refused_with_a_sentence(String address, String sentence) {
        MvcTestResult answer = http.get().uri(address).exchange();

        assertThat(answer).hasStatus(400).hasContentType("text/plain;charset=UTF-8");
        assertThat(answer).bodyText().startsWith(sentence);
    }

    @Test
    void is_saved_as_a_file_where_that_was_asked_for() {
        MvcTestResult answer =
                http.get().uri("/api/brochure.pdf?sections=apply&save=true").exchange();

        assertThat(answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment;");
    }

    @Test
    void naming_every_section_is_asking_for_everything() {
        String every = String.join(
                ",",
                Specimen.brochures().chapters().stream().map(ChapterChoice::id).toList());

        MvcTestResult named =
                http.get().uri("/api/brochure.pdf?sections=" + every).exchange();
        MvcTestResult everything = http.get().uri("/api/brochure.pdf").exchange();

        assertThat(named.getResponse().getHeader(HttpHeaders.ETAG))
                .isEqualTo(everything.getResponse().getHeader(HttpHeaders.ETAG));
    }
}
