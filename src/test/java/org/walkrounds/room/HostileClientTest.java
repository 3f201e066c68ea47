package org.walkrounds.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever one client does, the others go on as if it were not there. */
@LiveSlice
class HostileClientTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String HELLO = "{\"t\":\"hello\",\"after\":0}";

    private final LiveSlice.Schedule schedule;
    private final EventLog log;

    @LocalServerPort
    private int port;

    private String slug = "";
    private LiveClient host;
    private LiveClient bystander;

    HostileClientTest(LiveSlice.Schedule schedule, EventLog log) {
        this.schedule = schedule;
        this.log = log;
    }

    @BeforeEach
    void openRoom() {
        slug = schedule.live();
        host = LiveClient.join(port, slug, "host-Hugo");
        bystander = LiveClient.join(port, slug, "attendee-Ben");
        host.await("welcome");
        bystander.await("welcome");
    }

    @AfterEach
    void othersHaveNoticedNothing() {
        long last = host.post("all well");
        assertThat(bystander.awaitNumber(last).texts()).endsWith("all well");
        assertThat(bystander.gaps()).isEmpty();
        assertThat(bystander.numbers()).isSorted().doesNotHaveDuplicates();
        host.close();
        bystander.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "42", "{\"t\":", "{\"t\":\"unknown\"}", "\u0000\u0001", "{}{}"})
    void garbage_ends_its_senders_connection(String frame) {
        try (RawSocket client = new RawSocket(port, slug, "attendee-Eve")) {
            client.say(HELLO);
            client.say(frame);

            assertThat(client.readToEnd()).isEqualTo("{\"t\":\"closed\",\"why\":\"garbage\"}");
        }
    }

    @Test
    void bytes_that_are_no_frames_end_their_senders_connection() {
        try (RawSocket client = new RawSocket(port, slug, "attendee-Eve")) {
            client.say(HELLO);
            client.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));

            assertThat(client.readToEnd()).doesNotContain("HTTP");
        }
    }

    @Test
    void frame_that_is_too_large_ends_its_senders_connection() {
        try (RawSocket client = new RawSocket(port, slug, "attendee-Eve")) {
            client.say(HELLO);
            client.send(RawSocket.frame(new byte[10_000_000]));

            assertThat(client.readToEnd()).contains("\"t\":");
            assertThat(client.read()).isEmpty();
        }
    }

    @Test
    void ten_thousand_frames_end_their_senders_connection() {
        try (RawSocket client = new RawSocket(port, slug, "attendee-Eve")) {
            client.say(HELLO);
            byte[] post = RawSocket.frame("{\"t\":\"send\",\"id\":\"x\",\"type\":\"chat.post\",\"payload\":{}}"
                    .getBytes(StandardCharsets.UTF_8));
            int sent = 0;
            while (sent < 10_000 && client.send(post)) {
                sent++;
            }

            assertThat(client.readToEnd()).contains("flood");
        }
    }

    @Test
    void too_many_messages_are_refused_and_the_connection_stays() {
        try (LiveClient client = LiveClient.join(port, slug, "attendee-Eve")) {
            client.await("welcome");
            List<JsonNode> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                answers.add(client.send("chat.post", "{\"text\":\"spam " + i + "\"}"));
            }

            assertThat(answers)
                    .filteredOn(answer -> answer.path("t").asString().equals("ack"))
                    .hasSizeBetween(5, 7);
            assertThat(answers.getLast().path("code").asString()).isEqualTo("too_fast");
            client.say("{\"t\":\"ping\"}");
            assertThat(client.await("pong").size()).isEqualTo(1);
        }
    }

    @Test
    void allowance_does_not_grow_by_reconnecting() {
        int taken = 0;
        for (int i = 0; i < 4; i++) {
            try (LiveClient client = LiveClient.join(port, slug, "attendee-Eve")) {
                client.await("welcome");
                for (int j = 0; j < 3; j++) {
                    taken += client.send("chat.post", "{\"text\":\"spam\"}")
                                    .path("t")
                                    .asString()
                                    .equals("ack")
                            ? 1
                            : 0;
                }
            }
        }

        assertThat(taken).isLessThan(12);
    }

    @Test
    void nothing_can_be_done_before_the_greeting() {
        try (RawSocket client = new RawSocket(port, slug, "attendee-Eve")) {
            client.say("{\"t\":\"send\",\"id\":\"1\",\"type\":\"chat.post\",\"payload\":{\"text\":\"hi\"}}");

            assertThat(client.readToEnd()).contains("garbage");
        }
    }

    @Test
    void one_who_does_not_read_holds_nobody_up_and_gets_all_when_it_reads_again() {
        try (RawSocket slow = new RawSocket(port, slug, "attendee-Eve")) {
            slow.say(HELLO);
            JsonNode welcome = JSON.readTree(slow.read().orElseThrow());
            long before = welcome.path("last").asLong();
            long last = before;
            // More than socket buffers and recent frames hold.
            for (int i = 0; i < 3_000; i++) {
                StageEvent.Caption line = new StageEvent.Caption("é".repeat(1_500) + i, "");
                last = log.append(Entry.ofHouse(slug, line)).join().number();
            }
            slow.ping("still here");
            assertThat(bystander.awaitNumber(last).numbers()).hasSize(3_000);

            List<Long> numbers = new ArrayList<>();
            long covered = before;
            while (covered < last) {
                JsonNode frame = JSON.readTree(slow.read().orElseThrow());
                if (frame.path("t").asString().equals("events")) {
                    assertThat(frame.path("from").asLong()).isLessThanOrEqualTo(covered + 1);
                    for (JsonNode event : frame.path("events")) {
                        if (event.path("n").asLong() > covered) {
                            numbers.add(event.path("n").asLong());
                        }
                    }
                    covered = Math.max(covered, frame.path("to").asLong());
                }
            }

            assertThat(numbers)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(before + 1, last).boxed().toList());
            assertThat(slow.pongs()).containsExactly("still here");
        }
    }

    @Test
    void pings_are_answered_between_two_frames() {
        try (RawSocket client = new RawSocket(port, slug, "attendee-Eve")) {
            client.say(HELLO);
            assertThat(client.read())
                    .hasValueSatisfying(frame -> assertThat(frame).contains("welcome"));
            List<String> pings =
                    IntStream.range(0, 100).mapToObj(Integer::toString).toList();
            long last = 0;
            for (String ping : pings) {
                client.ping(ping);
                last = log.append(Entry.ofHouse(slug, new StageEvent.Caption("line " + ping, "")))
                        .join()
                        .number();
            }

            // Its answer comes after those of the pings before it.
            client.say("{\"t\":\"ping\"}");
            boolean answered = false;
            long covered = 0;
            while (!answered || covered < last) {
                JsonNode frame = JSON.readTree(client.read().orElseThrow());
                answered |= frame.path("t").asString().equals("pong");
                covered = Math.max(covered, frame.path("to").asLong());
            }
            assertThat(client.pongs()).isEqualTo(pings);
        }
    }

    @Test
    void flood_of_pings_ends_its_senders_connection() {
        try (RawSocket client = new RawSocket(port, slug, "attendee-Eve")) {
            client.say(HELLO);
            assertThat(client.read()).isPresent();
            for (int i = 0; i < 1_000; i++) {
                client.ping("");
            }

            assertThat(client.readToEnd()).contains("flood");
        }
    }

    @Test
    void broken_connections_leave_no_one_behind() {
        for (int i = 0; i < 20; i++) {
            LiveClient.join(port, slug, "attendee-Eve" + i).drop();
        }

        JsonNode counts = bystander.await(frame -> frame.path("t").asString().equals("counts")
                && frame.path("people").asInt() == 2);
        assertThat(Optional.of(counts)).isPresent();
    }
}
