package org.walkrounds.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@LiveSlice
class LivePollTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final LiveSlice.Schedule schedule;

    @LocalServerPort
    private int port;

    private String slug = "";

    LivePollTest(LiveSlice.Schedule schedule) {
        this.schedule = schedule;
    }

    @BeforeEach
    void openRoom() {
        slug = schedule.live();
    }

    @Test
    void same_frames_come_where_websockets_are_blocked() throws Exception {
        String line = open("attendee-Ann");
        post(line, "attendee-Ann", "{\"t\":\"hello\"}");
        assertThat(await(line, frame -> frame.path("t").asString().equals("welcome"))
                        .path("you")
                        .path("name")
                        .asString())
                .isEqualTo("Ann");

        try (LiveClient ben = LiveClient.join(port, slug, "attendee-Ben")) {
            ben.await("welcome");
            ben.post("by socket");
            assertThat(await(line, frame -> frame.path("t").asString().equals("events"))
                            .toString())
                    .contains("by socket");

            post(
                    line,
                    "attendee-Ann",
                    "{\"t\":\"send\",\"id\":\"1\",\"type\":\"chat.post\",\"payload\":" + "{\"text\":\"by request\"}}");
            long number = await(line, frame -> frame.path("t").asString().equals("ack"))
                    .path("n")
                    .asLong();
            assertThat(ben.awaitNumber(number).texts()).endsWith("by request");
        }
    }

    @Test
    void frames_that_come_while_nobody_asks_wait_for_the_next_request() throws Exception {
        String line = open("attendee-Ann");
        post(line, "attendee-Ann", "{\"t\":\"hello\"}");
        List<String> seen = new ArrayList<>();
        try (LiveClient ben = LiveClient.join(port, slug, "attendee-Ben")) {
            ben.await("welcome");
            for (int i = 0; i < 5; i++) {
                ben.awaitNumber(ben.post("message " + i));
            }
        }
        while (seen.size() < 5) {
            for (JsonNode frame : ask(line)) {
                frame.path("events")
                        .forEach(event ->
                                seen.add(event.path("payload").path("text").asString()));
            }
        }

        assertThat(seen).containsExactly("message 0", "message 1", "message 2", "message 3", "message 4");
    }

    @Test
    void large_frame_and_foreign_page_and_unknown_line_are_refused() throws Exception {
        String line = open("attendee-Ann");

        assertThat(post(line, "attendee-Ann", "x".repeat(10_000)).statusCode()).isEqualTo(413);
        assertThat(post("/no-such-line", "attendee-Ann", "{}").statusCode()).isEqualTo(410);
        HttpRequest foreign = request("", "attendee-Ann")
                .header("Origin", "https://evil.example")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(http.send(foreign, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    }

    private String open(String cookie) throws IOException, InterruptedException {
        HttpRequest request =
                request("", cookie).POST(HttpRequest.BodyPublishers.noBody()).build();
        return "/"
                + JSON.readTree(http.send(request, BodyHandlers.ofString()).body())
                        .path("line")
                        .asString();
    }

    private HttpResponse<String> post(String line, String cookie, String frame)
            throws IOException, InterruptedException {
        return http.send(
                request(line, cookie)
                        .POST(HttpRequest.BodyPublishers.ofString(frame))
                        .build(),
                BodyHandlers.ofString());
    }

    private JsonNode ask(String line) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(request(line, "attendee-Ann").GET().build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private JsonNode await(String line, Predicate<JsonNode> wanted) throws IOException, InterruptedException {
        while (true) {
            for (JsonNode frame : ask(line)) {
                if (wanted.test(frame)) {
                    return frame;
                }
            }
        }
    }

    private HttpRequest.Builder request(String line, String cookie) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/live/" + slug + "/lines" + line))
                .header("Cookie", "seat=" + cookie);
    }
}
