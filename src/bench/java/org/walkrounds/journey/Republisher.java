package org.walkrounds.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends again, a piece a second, what a browser has recorded: a host's page as the server sees it, without the cost of a
 * camera, an encoder and a screen on the same machine.
 */
final class Republisher {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final List<byte[]> pieces;
    private final String address;
    private final String token;
    private final Thread thread = Thread.ofPlatform().daemon().unstarted(this::send);
    private volatile boolean running = true;

    private Republisher(List<byte[]> pieces, String address, String token) {
        this.pieces = pieces;
        this.address = address;
        this.token = token;
    }

    /**
     * Goes on air, in the place of whoever is.
     *
     * @param rendition the folder of an opening and its pieces
     */
    static Republisher begin(Path rendition, String takes, String cookie) throws IOException, InterruptedException {
        long recorded;
        try (var files = Files.list(rendition)) {
            recorded = files.filter(file -> file.toString().endsWith(".m4s")).count();
        }
        List<byte[]> pieces = IntStream.rangeClosed(0, (int) recorded)
                .mapToObj(number -> bytes(rendition.resolve(number == 0 ? "opening.mp4" : number + ".m4s")))
                .toList();
        String answer = HTTP.send(
                        HttpRequest.newBuilder(URI.create(takes))
                                .header("Cookie", cookie)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("{\"source\":\"camera\",\"over\":true}"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        JsonNode begun = JsonMapper.shared().readTree(answer);
        if (begun.path("token").asString("").isEmpty()) {
            throw new IOException("Not let on air: " + answer);
        }
        Republisher publisher = new Republisher(
                pieces,
                takes + "/" + begun.path("take").asString() + "/full/",
                begun.path("token").asString());
        publisher.thread.start();
        return publisher;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void send() {
        long begin = System.nanoTime();
        for (int number = 0; running && number < pieces.size(); number++) {
            try {
                int status = HTTP.send(
                                HttpRequest.newBuilder(URI.create(address + number))
                                        .header("Authorization", "Bearer " + token)
                                        .header("Content-Type", "application/octet-stream")
                                        .PUT(HttpRequest.BodyPublishers.ofByteArray(pieces.get(number)))
                                        .build(),
                                BodyHandlers.discarding())
                        .statusCode();
                if (status != 200) {
                    throw new IllegalStateException("Piece " + number + " was answered with " + status);
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } catch (InterruptedException ended) {
                return;
            }
            LockSupport.parkNanos(begin + TimeUnit.SECONDS.toNanos(number) - System.nanoTime());
        }
    }

    void end() throws InterruptedException {
        running = false;
        thread.interrupt();
        thread.join();
    }
}
