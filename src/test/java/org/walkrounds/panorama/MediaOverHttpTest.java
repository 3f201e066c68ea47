package org.walkrounds.panorama;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.FileSystemUtils;

@ApplicationModuleTest(webEnvironment = RANDOM_PORT, verifyAutomatically = false)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:media-over-http",
            "vaadin.productionMode=true",
        })
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MediaOverHttpTest {

    private static final Path DATA = temporaryFolder();

    private final HttpClient browser = HttpClient.newHttpClient();
    private final Panoramas panoramas;
    private final MediaFolder folder;

    @LocalServerPort
    private int port;

    private String id = "";

    @TestConfiguration(proxyBeanMethods = false)
    static class OpenToAll {

        @Bean
        SecurityFilterChain openToAll(HttpSecurity http) {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                    .build();
        }
    }

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry properties) {
        properties.add("walkrounds.data-dir", DATA::toString);
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("media");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @AfterAll
    static void removeFolder() throws IOException {
        FileSystemUtils.deleteRecursively(DATA);
    }

    @Autowired
    MediaOverHttpTest(Panoramas panoramas, MediaFolder folder) {
        this.panoramas = panoramas;
        this.folder = folder;
    }

    @BeforeAll
    void tile() {
        CompletableFuture<Panorama> ready = new CompletableFuture<>();
        panoramas.listen(panorama -> {
            if (panorama.isReady()) {
                ready.complete(panorama);
            }
        });
        panoramas.submit(new ByteArrayInputStream(Pictures.compass(2400)), "room.jpg");
        id = ready.orTimeout(60, TimeUnit.SECONDS).join().id();
    }

    @Test
    void a_tile_may_be_kept_for_ever_and_makes_no_session() throws IOException {
        HttpResponse<byte[]> answer = get("/media/" + id + "/1/f/1-0.jpg");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(Files.readAllBytes(folder.tiles(id).tile(1, Face.F, 1, 0)));
        assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(answer.headers().firstValue("Content-Length")).contains(Integer.toString(answer.body().length));
        assertThat(answer.headers().firstValue("ETag"))
                .hasValueSatisfying(tag -> assertThat(tag).startsWith("\"" + id));
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void a_browser_that_has_it_is_told_so() {
        String address = "/media/" + id + "/preview.jpg";
        String tag = get(address).headers().firstValue("ETag").orElseThrow();

        HttpResponse<byte[]> again = get(address, "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
    }

    @Test
    void a_still_is_drawn_for_any_view() {
        HttpResponse<byte[]> answer = get("/media/" + id + "/still.jpg?yaw=90&pitch=0&fov=90&size=320");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
        assertThat(Pictures.decode(answer.body()).getWidth()).isEqualTo(320);
        CubeTest.requireDirection(
                Pictures.decode(answer.body()).getRGB(160, 160), new double[] {1, 0, 0}, "to the right");
    }

    @Test
    void a_still_for_link_previews_has_their_shape() {
        HttpResponse<byte[]> answer = get("/media/" + id + "/still.jpg?yaw=nowhere&size=1200x630");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Pictures.decode(answer.body()).getHeight()).isEqualTo(630);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/master.jpg",
                "/tiles/preview.jpg",
                "/0/f/0-9.jpg",
                "/9/f/0-0.jpg",
                "/1/x/0-0.jpg",
                "/1/f/0-0.png",
                "/1/f/0-0",
                "/1/f/00000-0.jpg",
                "/-1/f/0-0.jpg",
                "/0/f/..-0.jpg",
            })
    void what_is_not_there_is_not_found(String rest) {
        requireShortNotFound(get("/media/" + id + rest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"00000000000000000000000000000000", "ABCDEF00ABCDEF00ABCDEF00ABCDEF00", ".work", "x", "%20"})
    void an_unknown_or_malformed_panorama_is_not_found(String unknown) {
        requireShortNotFound(get("/media/" + unknown + "/preview.jpg"));
        requireShortNotFound(get("/media/" + unknown + "/still.jpg"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/media/../data/walkrounds.mv.db",
                "/media/ID/../ID/master.jpg",
                "/media/ID/%2e%2e/ID/master.jpg",
                "/media/ID/..%2fID%2fmaster.jpg",
                "/media/ID/0/f/..%5c..%5c..%5cmaster.jpg",
                "/media/ID/0/f/0-0.jpg%00.txt",
                "/media//ID/master.jpg",
                "/media/ID;x=y/master.jpg",
            })
    void no_path_leads_out_of_the_tiles(String path) {
        String answer =
                raw("GET " + path.replace("ID", id) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .matches("(?s)HTTP/1.1 40[04] .*")
                .doesNotContain("JFIF")
                .doesNotContain("Set-Cookie");
    }

    private static void requireShortNotFound(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body().length).isLessThan(100);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private HttpResponse<byte[]> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return browser.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** What a client says that keeps no rules. */
    private String raw(String request) {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
