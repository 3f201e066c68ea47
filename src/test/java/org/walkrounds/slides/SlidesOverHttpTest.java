package org.walkrounds.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;
import org.walkrounds.room.LiveSlice;

@LiveSlice
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlidesOverHttpTest {

    private static final Path DATA = temporaryFolder();
    private static final String HOST = "seat=host-Hugo";
    private static final String MODERATOR = "seat=moderator-Mia";
    private static final String ATTENDEE = "seat=attendee-Ann";
    private static final String NOBODY = "";

    private final HttpClient browser = HttpClient.newHttpClient();
    private final LiveSlice.Schedule schedule;
    private final Decks decks;

    @LocalServerPort
    private int port;

    private String slug = "";
    private Deck deck;

    SlidesOverHttpTest(LiveSlice.Schedule schedule, Decks decks) {
        this.schedule = schedule;
        this.decks = decks;
    }

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry properties) {
        properties.add("walkrounds.data-dir", DATA::toString);
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("slides");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @AfterAll
    static void removeFolder() throws IOException {
        FileSystemUtils.deleteRecursively(DATA);
    }

    @BeforeAll
    void bring() {
        slug = schedule.live();
        assertThat(post(HOST, Pdfs.slides("Welcome")).statusCode()).isEqualTo(201);
        deck = decks.list(slug).getFirst();
        long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (decks.find(slug, deck.key()).orElseThrow().state() != Deck.State.READY) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            LockSupport.parkNanos(20_000_000);
        }
    }

    @Test
    void host_alone_brings_lists_and_deletes() {
        for (String other : new String[] {MODERATOR, ATTENDEE, NOBODY}) {
            assertThat(post(other, Pdfs.slides("Mine")).statusCode()).isEqualTo(403);
            assertThat(get(other, decksOf(slug)).statusCode()).isEqualTo(403);
            assertThat(send(request(other, manifest()).DELETE()).statusCode()).isEqualTo(403);
        }

        assertThat(get(HOST, decksOf(slug)).body()).contains(deck.key(), "\"state\":\"READY\"");
    }

    @Test
    void page_of_another_site_cannot_act_in_a_hosts_name() {
        HttpRequest.Builder foreign = request(HOST, decksOf(slug))
                .header("Origin", "https://elsewhere.example")
                .POST(BodyPublishers.ofByteArray(Pdfs.slides("Theirs")));

        assertThat(send(foreign).statusCode()).isEqualTo(403);
        assertThat(send(request(HOST, manifest())
                                .header("Origin", "https://elsewhere.example")
                                .DELETE())
                        .statusCode())
                .isEqualTo(403);
        assertThat(decks.list(slug)).hasSize(1);
    }

    @Test
    void who_may_be_in_the_room_reads_what_is_on_the_pages() {
        assertThat(get(ATTENDEE, manifest()).body()).contains("Welcome\\nA line of text.", "\"width\":1920");
        assertThat(get(NOBODY, manifest()).statusCode()).isEqualTo(403);
    }

    @Test
    void deck_belongs_to_its_session() {
        String another = schedule.live();

        assertThat(get(HOST, decksOf(another) + "/" + deck.key()).statusCode()).isEqualTo(404);
        assertThat(send(request(HOST, decksOf(another) + "/" + deck.key()).DELETE())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void picture_may_be_kept_for_ever_and_other_addresses_are_nothing() {
        HttpResponse<String> picture = get(NOBODY, "/media/slides/" + deck.key() + "/1.jpg");

        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
        assertThat(get(NOBODY, "/media/slides/" + deck.key() + "/1-small.jpg").statusCode())
                .isEqualTo(200);
        for (String wrong : new String[] {"2.jpg", "0.jpg", "source.pdf", "1.txt", "..%2f1.jpg"}) {
            assertThat(get(NOBODY, "/media/slides/" + deck.key() + "/" + wrong).statusCode())
                    .isIn(400, 404);
        }
    }

    @Test
    void refusal_is_a_sentence() {
        HttpResponse<String> refusal = post(HOST, new byte[] {1, 2, 3});

        assertThat(refusal.statusCode()).isEqualTo(422);
        assertThat(refusal.body()).startsWith("This is not a PDF.");
    }

    @Test
    void deleted_deck_is_gone_with_its_pictures() {
        assertThat(post(HOST, Pdfs.slides("For a moment")).statusCode()).isEqualTo(201);
        String key = decks.list(slug).getLast().key();

        assertThat(send(request(HOST, decksOf(slug) + "/" + key).DELETE()).statusCode())
                .isEqualTo(204);

        assertThat(get(HOST, decksOf(slug) + "/" + key).statusCode()).isEqualTo(404);
        assertThat(DATA.resolve("slides").resolve(key).resolve("1.jpg")).doesNotExist();
    }

    private static String decksOf(String session) {
        return "/api/sessions/" + session + "/slides";
    }

    private String manifest() {
        return decksOf(slug) + "/" + deck.key();
    }

    private HttpResponse<String> post(String cookie, byte[] pdf) {
        return send(request(cookie, decksOf(slug) + "?name=Slides.pdf").POST(BodyPublishers.ofByteArray(pdf)));
    }

    private HttpResponse<String> get(String cookie, String path) {
        return send(request(cookie, path).GET());
    }

    private HttpRequest.Builder request(String cookie, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
