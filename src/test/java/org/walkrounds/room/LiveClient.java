package org.walkrounds.room;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the live channel on a real WebSocket, which does what the protocol asks of one. */
final class LiveClient implements WebSocket.Listener, AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final AtomicInteger IDS = new AtomicInteger();

    private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
    private final List<JsonNode> events = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();
    private final StringBuilder text = new StringBuilder();
    private final WebSocket socket;
    private long last = -1;

    private LiveClient(URI address, String cookie, @Nullable String origin) {
        WebSocket.Builder builder = HTTP.newWebSocketBuilder().header("Cookie", "seat=" + cookie);
        if (origin != null) {
            builder.header("Origin", origin);
        }
        socket = builder.buildAsync(address, this).join();
    }

    /** Connects and says nothing yet. */
    static LiveClient connect(int port, String slug, String cookie) {
        return new LiveClient(address(port, slug), cookie, null);
    }

    /** Connects from a page of another site. */
    static LiveClient connectFrom(String origin, int port, String slug, String cookie) {
        return new LiveClient(address(port, slug), cookie, origin);
    }

    /** Comes in as a newcomer. */
    static LiveClient join(int port, String slug, String cookie) {
        return resume(port, slug, cookie, 0);
    }

    /** Comes back with what it had. */
    static LiveClient resume(int port, String slug, String cookie, long after) {
        LiveClient client = connect(port, slug, cookie);
        client.say("{\"t\":\"hello\",\"after\":" + after + "}");
        return client;
    }

    private static URI address(int port, String slug) {
        return URI.create("ws://localhost:" + port + "/live/" + slug);
    }

    void say(String frame) {
        socket.sendText(frame, true).join();
    }

    /** Sends without waiting, and without minding if the server has hung up. */
    void shout(String frame) {
        try {
            say(frame);
        } catch (CompletionException hungUp) {
            ended.complete(-1);
        }
    }

    /** Asks for an event; gives the answer, an ack or an error. */
    JsonNode send(String type, String payload) {
        return send("i" + IDS.incrementAndGet(), type, payload);
    }

    JsonNode send(String id, String type, String payload) {
        say("{\"t\":\"send\",\"id\":\"" + id + "\",\"type\":\"" + type + "\",\"payload\":" + payload + "}");
        return await(frame -> frame.path("id").asString("").equals(id));
    }

    /** Writes a message; gives its number. */
    long post(String message) {
        return send("chat.post", JSON.writeValueAsString(ChatEvent.Post.of(message)))
                .path("n")
                .asLong();
    }

    JsonNode await(String type) {
        return await(frame -> frame.path("t").asString("").equals(type));
    }

    JsonNode awaitEvent(String type) {
        JsonNode[] found = new JsonNode[1];
        await(frame -> {
            for (JsonNode event : frame.path("events")) {
                if (event.path("type").asString("").equals(type)) {
                    found[0] = event;
                }
            }
            return found[0] != null;
        });
        return found[0];
    }

    /** Waits until it has all events up to a number. */
    LiveClient awaitNumber(long number) {
        while (last < number) {
            await(frame -> last >= number);
        }
        return this;
    }

    /** The next frame that is wanted; what comes before it is taken in. */
    JsonNode await(Predicate<JsonNode> wanted) {
        try {
            while (true) {
                JsonNode frame = frames.poll(20, TimeUnit.SECONDS);
                if (frame == null) {
                    throw new AssertionError("Waited in vain; ended: " + ended.isDone() + ", events: " + events);
                }
                takeIn(frame);
                if (wanted.test(frame)) {
                    return frame;
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    /** Waits for the end; gives the status. */
    int awaitEnd() {
        return ended.orTimeout(20, TimeUnit.SECONDS).join();
    }

    /** All events it was given, in order. */
    List<JsonNode> events() {
        return events;
    }

    List<Long> numbers() {
        return events.stream().map(event -> event.path("n").asLong()).toList();
    }

    List<String> texts() {
        return events.stream()
                .map(event -> event.path("payload").path("text").asString(""))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** Where frames did not go on from what it had. */
    List<String> gaps() {
        return gaps;
    }

    long last() {
        return last;
    }

    private void takeIn(JsonNode frame) {
        switch (frame.path("t").asString("")) {
            case "welcome" -> last = frame.path("last").asLong();
            case "events" -> {
                if (frame.path("from").asLong() > last + 1) {
                    gaps.add("after " + last + " came " + frame.path("from").asLong());
                }
                for (JsonNode event : frame.path("events")) {
                    if (event.path("n").asLong() > last) {
                        events.add(event);
                    }
                }
                last = Math.max(last, frame.path("to").asLong());
            }
            default -> {}
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean whole) {
        text.append(part);
        if (whole) {
            frames.add(JSON.readTree(text.toString()));
            text.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        ended.complete(status);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable problem) {
        ended.complete(problem instanceof IOException ? -1 : -2);
    }

    /** Breaks the connection as a network does. */
    void drop() {
        socket.abort();
    }

    @Override
    public void close() {
        socket.abort();
    }
}
