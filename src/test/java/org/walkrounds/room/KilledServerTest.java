package org.walkrounds.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KilledServerTest {

    private static final int KILLS = 20;
    private static final int CLIENTS = 4;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    void twenty_kills_under_load_lose_nothing_double_nothing_and_leave_all_with_the_same_order() throws Exception {
        Random random = new Random(20);
        List<Talker> talkers = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            talkers.add(new Talker("moderator-" + i));
        }
        try (RoomProcess server = new RoomProcess(folder)) {
            for (Talker talker : talkers) {
                talker.connect(server.port(), new CountDownLatch(0));
                talker.await(() -> talker.welcomed);
            }
            talkers.forEach(Talker::speakUp);
            for (Talker talker : talkers) {
                talker.await(() -> talker.last > 0);
            }
            server.kill();
            server.start();
            for (int kill = 1; kill < KILLS; kill++) {
                CountDownLatch acknowledged = new CountDownLatch(random.nextInt(CLIENTS, 40));
                talkers.forEach(talker -> talker.connect(server.port(), acknowledged));
                assertThat(acknowledged.await(30, TimeUnit.SECONDS)).isTrue();
                server.kill();
                server.start();
            }
            CountDownLatch settled = new CountDownLatch(CLIENTS * 2);
            talkers.forEach(talker -> talker.connect(server.port(), settled));
            assertThat(settled.await(30, TimeUnit.SECONDS)).isTrue();
            long last = 0;
            for (Talker talker : talkers) {
                last = Math.max(last, talker.fallSilent());
            }
            for (Talker talker : talkers) {
                long everything = last;
                talker.await(() -> talker.last >= everything);
            }

            Talker first = talkers.getFirst();
            for (Talker talker : talkers) {
                assertThat(talker.problems).isEmpty();
                assertThat(talker.seen).isEqualTo(first.seen);
                assertThat(talker.acknowledged)
                        .allSatisfy((id, number) ->
                                assertThat(first.seen.get(number)).isEqualTo(talker.name + " " + id));
            }
            assertThat(new HashSet<>(first.seen.values())).hasSameSizeAs(first.seen.values());
            assertThat(first.seen.size()).isGreaterThan(KILLS * CLIENTS);
        }
    }

    /** Talks without end: what is not acknowledged is sent again under the same id after each reconnection. */
    private static final class Talker implements WebSocket.Listener {

        private final String name;
        /** What was heard, by number. */
        private final Map<Long, String> seen = new LinkedHashMap<>();
        /** Numbers that were given, by id. */
        private final Map<Integer, Long> acknowledged = new LinkedHashMap<>();

        private final List<String> problems = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private CountDownLatch latch = new CountDownLatch(0);
        private @Nullable WebSocket socket;
        private long last;
        private int next = 1;
        private boolean waiting;
        private boolean welcomed;
        /** Nobody talks before all are in the room: who comes later starts after what was said. */
        private boolean silent = true;

        Talker(String name) {
            this.name = name;
        }

        /** Goes on where it was. */
        void connect(int port, CountDownLatch acknowledgements) {
            WebSocket opened = HTTP.newWebSocketBuilder()
                    .header("Cookie", "seat=" + name)
                    .buildAsync(URI.create("ws://localhost:" + port + "/live/" + RoomServer.SLUG), this)
                    .join();
            synchronized (this) {
                latch = acknowledgements;
                socket = opened;
                text.setLength(0);
                say("{\"t\":\"hello\",\"after\":" + last + "}");
            }
        }

        synchronized void speakUp() {
            silent = false;
            talk();
        }

        /** Says nothing more; gives the last number that it was given. */
        synchronized long fallSilent() throws InterruptedException {
            silent = true;
            await(() -> !waiting);
            return acknowledged.values().stream()
                    .mapToLong(Long::longValue)
                    .max()
                    .orElse(0);
        }

        synchronized void await(BooleanSupplier condition) throws InterruptedException {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
                wait(100);
            }
            assertThat(condition.getAsBoolean()).isTrue();
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean whole) {
            synchronized (this) {
                if (from.equals(socket)) {
                    text.append(part);
                    if (whole) {
                        String frame = text.toString();
                        text.setLength(0);
                        take(JSON.readTree(frame));
                    }
                }
                notifyAll();
            }
            from.request(1);
            return null;
        }

        private void take(JsonNode frame) {
            switch (frame.path("t").asString()) {
                case "welcome" -> {
                    if (!welcomed) {
                        welcomed = true;
                        last = frame.path("last").asLong();
                    } else if (!frame.path("resumed").asBoolean(false)) {
                        problems.add("had to start anew");
                    }
                    talk();
                }
                case "events" -> events(frame);
                case "ack" -> {
                    acknowledged.put(frame.path("id").asInt(), frame.path("n").asLong());
                    next++;
                    waiting = false;
                    latch.countDown();
                    talk();
                }
                case "error" -> {
                    waiting = false;
                    talk();
                }
                default -> {}
            }
        }

        private void events(JsonNode frame) {
            if (frame.path("from").asLong() > last + 1) {
                problems.add("a gap after " + last);
            }
            for (JsonNode event : frame.path("events")) {
                long number = event.path("n").asLong();
                if (number > last && event.path("type").asString().equals("stage.caption")) {
                    seen.put(number, event.path("payload").path("text").asString());
                }
            }
            last = Math.max(last, frame.path("to").asLong());
        }

        private void talk() {
            if (!silent) {
                waiting = true;
                say("{\"t\":\"send\",\"id\":\"" + next + "\",\"type\":\"stage.caption\",\"payload\":{\"text\":\"" + name
                        + " " + next + "\"}}");
            }
        }

        private void say(String frame) {
            WebSocket open = socket;
            if (open != null) {
                try {
                    open.sendText(frame, true).join();
                } catch (CompletionException killed) {
                    // The server has been killed; it is said again to the next one.
                }
            }
        }

        @Override
        public void onError(WebSocket from, Throwable killed) {
            // As for what could not be said.
        }
    }
}
