package org.walkrounds.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.walkrounds.mail.Enclosed;
import org.walkrounds.mail.Encloser;
import org.walkrounds.mail.Mails;
import org.walkrounds.mail.SentMail;

/** The page of the brochure as a browser without scripts has it, and the way to have it mailed. */
@RunningSite
class BrochurePagesTest {

    private final int port;
    private final Mails mails;
    private final Encloser encloser;

    BrochurePagesTest(@LocalServerPort int port, Mails mails, Encloser encloser) {
        this.port = port;
        this.mails = mails;
        this.encloser = encloser;
    }

    @Test
    void a_brochure_asked_for_by_mail_is_one_link_away() throws Exception {
        HttpResponse<String> answer = post("email=reader%40example.org&sections=years&for=Zo%C3%AB&paper=a4");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/brochure/mailed");
        SentMail mail = mails.list("brochure", 10).getFirst();
        assertThat(mail.mail().to()).isEqualTo("reader@example.org");
        assertThat(mail.mail().text())
                .contains(RunningSite.ADDRESS + "/api/brochure.pdf?paper=a4&sections=years&for=Zo%C3%AB");
        assertThat(mail.mail().enclosure()).isEqualTo("brochure?paper=a4&sections=years&for=Zo%C3%AB");
    }

    @Test
    void brochure_itself_is_in_the_mail() {
        Enclosed file = encloser.enclose("brochure?paper=a4&sections=years&for=Zo%C3%AB")
                .orElseThrow();

        assertThat(file.name()).endsWith("-brochure.pdf");
        assertThat(new String(file.content(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(encloser.enclose("brochure?paper=a4&sections=gone")).isEmpty();
    }

    @Test
    void brochure_without_a_section_is_refused_on_the_page() throws Exception {
        HttpResponse<String> answer = post("email=reader%40example.org&sections=");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#email-hint").text()).startsWith("Choose at least one section.");
    }

    @Test
    void an_address_that_is_none_is_refused_on_the_page_itself() throws Exception {
        HttpResponse<String> answer = post("email=reader");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#email-hint").text()).contains("needs one @");
    }

    @Test
    void a_mailbox_is_not_filled_by_a_script() throws Exception {
        int last = 0;
        for (int turn = 0; turn < 10; turn++) {
            last = post("email=victim%40example.org").statusCode();
        }

        assertThat(last).isEqualTo(422);
        assertThat(mails.search("victim@example.org", 50)).hasSizeBetween(1, 6);
    }

    @Test
    void the_page_offers_every_chapter_that_is_printed() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(address("/brochure")));

        assertThat(Jsoup.parse(answer.body()).select("input[name=sections]").eachAttr("value"))
                .contains("people", "figures", "floor-plan", "sessions", "resources");
    }

    private HttpResponse<String> post(String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address("/brochure/mail"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
