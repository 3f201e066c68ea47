package org.walkrounds.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.walkrounds.room.LiveSlice;
import org.walkrounds.room.Replays;
import org.walkrounds.session.InfoSessions;
import org.walkrounds.session.SessionState;
import org.walkrounds.studio.StaffRoles;

/** What is on air lies in a real S3 server. */
@LiveSlice
class S3BroadcastTest {

    private static final SampleTake TAKE = SampleTake.FULL;

    private static S3Server server;

    private final LiveSlice.Schedule schedule;
    private final InfoSessions sessions;
    private final Recordings recordings;
    private final Replays replays;

    @LocalServerPort
    private int port;

    S3BroadcastTest(LiveSlice.Schedule schedule, InfoSessions sessions, Recordings recordings, Replays replays) {
        this.schedule = schedule;
        this.sessions = sessions;
        this.recordings = recordings;
        this.replays = replays;
    }

    @DynamicPropertySource
    static void bucket(DynamicPropertyRegistry properties) throws IOException {
        server = new S3Server(Files.createTempDirectory("s3"));
        BroadcastSettings.S3 settings = server.settings();
        properties.add("walkrounds.recordings.s3.bucket", settings::bucket);
        properties.add("walkrounds.recordings.s3.endpoint", settings::endpoint);
        properties.add("walkrounds.recordings.s3.access-key", settings::accessKey);
        properties.add("walkrounds.recordings.s3.secret-key", settings::secretKey);
    }

    @BeforeEach
    void signIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("hugo", "", "ROLE_" + StaffRoles.HOST));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void broadcast_is_kept_played_and_discarded_there_and_outlives_an_outage() throws IOException {
        String slug = schedule.live();
        Recorder recorder = Recorder.begun(port, slug, Recorder.wish(port, slug, "host-Hugo", false));
        recorder.open().send(1, 2);
        server.stop();

        HttpResponse<String> refused = recorder.put("full", 3, TAKE.piece(3));
        assertThat(refused.statusCode()).isEqualTo(507);
        assertThat(refused.body()).contains("out of reach");

        server.startAgain();
        recorder.send(3);
        recorder.end();
        sessions.move(slug, SessionState.ENDED, "hugo");
        recordings.publish(slug, recordings.find(slug).orElseThrow().version(), true);
        replays.publish(slug, true);
        List<String> pieces = get("/api/sessions/" + slug + "/recording.m3u8", BodyHandlers.ofString())
                .body()
                .lines()
                .filter(line -> line.endsWith(".m4s"))
                .toList();
        assertThat(pieces).hasSize(3);
        HttpResponse<byte[]> third = get(pieces.get(2), BodyHandlers.ofByteArray());
        assertThat(third.body()).isEqualTo(TAKE.piece(3));
        assertThat(third.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
        assertThat(objects()).isPositive();

        recordings.discard(slug);

        Awaitility.await().untilAsserted(() -> assertThat(objects()).isZero());
    }

    private <T> HttpResponse<T> get(String path, HttpResponse.BodyHandler<T> body) {
        return Recorder.call(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Cookie", "seat=host-Hugo"),
                body);
    }

    private static long objects() throws IOException {
        try (Stream<Path> files = Files.walk(server.objects())) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
