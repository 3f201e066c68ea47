package org.walkrounds.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A host's page that records. */
record Recorder(int port, String slug, long take, String token) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final SampleTake SAMPLE = SampleTake.FULL;

    /** Asks to go on air; {@code cookie} says who asks. */
    static HttpResponse<String> wish(int port, String slug, String cookie, boolean over) {
        return call(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/live/" + slug + "/takes"))
                        .header("Cookie", "seat=" + cookie)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"source\":\"camera\",\"over\":" + over + "}")),
                BodyHandlers.ofString());
    }

    /** The recorder that was let on air. */
    static Recorder begun(int port, String slug, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(201);
        JsonNode begun = JSON.readTree(answer.body());
        return new Recorder(
                port, slug, begun.path("take").asLong(), begun.path("token").asString());
    }

    static <T> HttpResponse<T> call(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return HTTP.send(request.build(), body);
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    HttpResponse<String> put(String rendition, int piece, byte[] media) {
        return call(
                request("/" + rendition + "/" + piece).PUT(HttpRequest.BodyPublishers.ofByteArray(media)),
                BodyHandlers.ofString());
    }

    /** Sends the opening of the sample. */
    Recorder open() {
        assertThat(put("full", 0, SAMPLE.opening()).statusCode()).isEqualTo(200);
        return this;
    }

    /** Sends pieces of the sample. */
    Recorder send(int... pieces) {
        for (int piece : pieces) {
            assertThat(put("full", piece, SAMPLE.piece(piece)).statusCode()).isEqualTo(200);
        }
        return this;
    }

    void end() {
        assertThat(call(request("").DELETE(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(204);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/live/" + slug + "/takes/" + take + path))
                .header("Authorization", "Bearer " + token);
    }
}
