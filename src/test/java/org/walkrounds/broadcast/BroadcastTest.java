package org.walkrounds.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.walkrounds.room.LiveSlice;
import org.walkrounds.session.InfoSessions;
import org.walkrounds.session.SessionDetails;
import org.walkrounds.session.SessionState;

@LiveSlice
@Import(BroadcastTest.Disk.class)
class BroadcastTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final AtomicBoolean FULL_DISK = new AtomicBoolean();
    private static final SampleTake TAKE = SampleTake.FULL;

    private final LiveSlice.Schedule schedule;
    private final InfoSessions sessions;
    private final Broadcasts broadcasts;
    private final JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private String slug = "";

    BroadcastTest(LiveSlice.Schedule schedule, InfoSessions sessions, Broadcasts broadcasts, JdbcClient jdbc) {
        this.schedule = schedule;
        this.sessions = sessions;
        this.broadcasts = broadcasts;
        this.jdbc = jdbc;
    }

    /** A disk that can be full. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Disk {

        @Bean
        @Primary
        SegmentStore disk() throws IOException {
            FileSegmentStore files = new FileSegmentStore(Files.createTempDirectory("recordings"));
            return new SegmentStore() {
                @Override
                public void put(String name, byte[] content) throws IOException {
                    if (FULL_DISK.get()) {
                        throw new IOException("No space left on device");
                    }
                    files.put(name, content);
                }

                @Override
                public Optional<Kept> find(String name) throws IOException {
                    return files.find(name);
                }

                @Override
                public void removeAll(String name) throws IOException {
                    files.removeAll(name);
                }
            };
        }
    }

    @BeforeEach
    void openRoom() {
        slug = schedule.live();
    }

    @AfterEach
    void emptyDisk() {
        FULL_DISK.set(false);
    }

    @Test
    void what_is_recorded_can_be_played_by_those_who_may_be_in_the_room() {
        begin("host-Hugo").open().send(1, 2, 3);

        String playlist = playlist();
        assertThat(playlist)
                .startsWith("#EXTM3U\n")
                .contains("#EXT-X-MEDIA-SEQUENCE:0\n")
                .doesNotContain("ENDLIST");
        List<String> addresses = addresses(playlist);
        assertThat(addresses).hasSize(4);
        for (int i = 0; i < 4; i++) {
            HttpResponse<byte[]> piece = bytes(addresses.get(i));
            assertThat(piece.body()).isEqualTo(i == 0 ? TAKE.opening() : TAKE.piece(i));
            assertThat(piece.headers().firstValue("Cache-Control").orElse(""))
                    .contains("immutable")
                    .contains("public");
        }
    }

    @Test
    void stream_is_not_for_strangers() {
        begin("host-Hugo").open().send(1);

        HttpRequest.Builder stranger = HttpRequest.newBuilder(address("/api/sessions/" + slug + "/live.m3u8"));

        assertThat(call(stranger.GET()).statusCode()).isEqualTo(403);
        assertThat(bytes("/media/broadcast/" + "0".repeat(32) + "/1/full/1.m4s").statusCode())
                .isEqualTo(404);
    }

    @Test
    void piece_that_comes_twice_is_there_once_and_one_that_comes_too_early_is_not_taken() {
        Recorder recorder = begin("host-Hugo").open().send(1, 1, 2, 1);

        assertThat(recorder.put("full", 4, TAKE.piece(4)).statusCode()).isEqualTo(409);
        assertThat(addresses(playlist())).hasSize(3);
    }

    @Test
    void only_hosts_go_on_air_and_only_from_our_own_page() {
        assertThat(wish("attendee-Ann", false).statusCode()).isEqualTo(403);
        assertThat(wish("moderator-Moe", false).statusCode()).isEqualTo(403);
        assertThat(call(HttpRequest.newBuilder(address("/live/" + slug + "/takes"))
                                .header("Cookie", "seat=host-Hugo")
                                .header("Origin", "https://elsewhere.example")
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("{\"source\":\"camera\",\"over\":false}")))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void nobody_is_on_air_before_the_session_runs() {
        slug = schedule.draft(SessionDetails.of("Later", "An hour with residents."));
        sessions.move(slug, SessionState.SCHEDULED, "Hugo");
        sessions.move(slug, SessionState.LOBBY, "Hugo");

        HttpResponse<String> refused = wish("host-Hugo", false);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Start it first");
    }

    @Test
    void video_that_goes_back_in_time_is_refused() {
        Recorder recorder = begin("host-Hugo").open().send(1, 2);

        assertThat(recorder.put("full", 3, TAKE.piece(1)).body()).contains("back in time");
    }

    @Test
    void one_host_is_on_air_until_another_takes_over() {
        Recorder hugo = begin("host-Hugo").open().send(1);

        HttpResponse<String> refused = wish("host-Hanna", false);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Hugo is on air");

        Recorder.begun(port, slug, wish("host-Hanna", true)).open().send(1, 2);
        HttpResponse<String> late = hugo.put("full", 2, TAKE.piece(2));
        assertThat(late.statusCode()).isEqualTo(410);
        assertThat(late.body()).contains("Hanna is on air now");
        assertThat(playlist()).containsOnlyOnce("#EXT-X-DISCONTINUITY\n");
        assertThat(addresses(playlist())).hasSize(5);
    }

    @Test
    void host_who_comes_back_goes_on_in_a_take_of_its_own() {
        begin("host-Hugo").open().send(1, 2);

        begin("host-Hugo").open().send(1);

        assertThat(playlist())
                .containsSubsequence("/1/full/2.m4s", "#EXT-X-DISCONTINUITY", "/2/full/opening.mp4", "/2/full/1.m4s");
    }

    @Test
    void token_of_another_take_opens_nothing() {
        begin("host-Hugo").open();
        Recorder forger = new Recorder(port, slug, 1, "0123456789abcdef0123456789abcdef");

        assertThat(forger.put("full", 1, TAKE.piece(1)).statusCode()).isEqualTo(403);
        forger.end();
        assertThat(jdbc.sql("select count(*) from broadcast_take where session_slug = ? and ended is null")
                        .param(slug)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void garbage_is_refused_with_a_sentence_and_the_take_goes_on() {
        Recorder recorder = begin("host-Hugo").open().send(1);

        HttpResponse<String> garbage = recorder.put("full", 2, "garbage".getBytes(StandardCharsets.US_ASCII));
        assertThat(garbage.statusCode()).isEqualTo(422);
        assertThat(garbage.body()).contains("not made of MP4 boxes");
        assertThat(recorder.put("full", 2, new byte[Fragment.LARGEST + 9]).statusCode())
                .isEqualTo(422);

        recorder.send(2);
        assertThat(addresses(playlist())).hasSize(3);
    }

    @Test
    void sound_has_a_stream_of_its_own() {
        Recorder recorder = begin("host-Hugo").open().send(1);
        assertThat(recorder.put("sound", 0, SampleTake.SOUND.opening()).statusCode())
                .isEqualTo(200);
        assertThat(recorder.put("sound", 1, SampleTake.SOUND.piece(1)).statusCode())
                .isEqualTo(200);

        String playlist = text("/api/sessions/" + slug + "/live-sound.m3u8").body();

        assertThat(addresses(playlist)).hasSize(2).allMatch(address -> address.contains("/sound/"));
        assertThat(recorder.put("sound", 0, TAKE.opening()).statusCode()).isEqualTo(422);
    }

    @Test
    void smaller_picture_is_one_of_two_to_choose_from_and_there_as_long_as_the_take_on_air_has_it() {
        Recorder first = begin("host-Hugo").open().send(1, 2);
        assertThat(first.put("small", 0, TAKE.opening()).statusCode()).isEqualTo(200);
        assertThat(first.put("small", 1, TAKE.piece(1)).statusCode()).isEqualTo(200);

        String any = text("/api/sessions/" + slug + "/live-any.m3u8").body();
        HttpResponse<String> small = text("/api/sessions/" + slug + "/live-small.m3u8");
        assertThat(any).containsSubsequence("#EXT-X-STREAM-INF", "\nlive.m3u8\n", "\nlive-small.m3u8\n");
        assertThat(addresses(small.body())).hasSize(2).allMatch(address -> address.contains("/small/"));
        assertThat(bytes(addresses(small.body()).getLast()).body()).isEqualTo(TAKE.piece(1));

        Recorder second = begin("host-Hugo").open().send(1);
        assertThat(text("/api/sessions/" + slug + "/live-small.m3u8").statusCode())
                .isEqualTo(404);

        second.put("small", 0, TAKE.opening());
        second.put("small", 1, TAKE.piece(1));
        String again = text("/api/sessions/" + slug + "/live-small.m3u8").body();
        assertThat(addresses(again)).hasSize(2).allMatch(address -> address.contains("/2/small/"));
        assertThat(again).contains("#EXT-X-DISCONTINUITY-SEQUENCE:1\n");
    }

    @Test
    void smaller_picture_without_a_picture_is_refused() {
        Recorder recorder = begin("host-Hugo").open();

        assertThat(recorder.put("small", 0, SampleTake.SOUND.opening()).statusCode())
                .isEqualTo(422);
    }

    @Test
    void pictures_to_choose_from_are_not_for_strangers() {
        begin("host-Hugo").open().send(1);

        for (String name : List.of("live-any", "live-small")) {
            HttpRequest.Builder stranger =
                    HttpRequest.newBuilder(address("/api/sessions/" + slug + "/" + name + ".m3u8"));
            assertThat(call(stranger.GET()).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void player_waits_for_the_piece_that_is_next() {
        Recorder recorder = begin("host-Hugo").open().send(1);
        CompletableFuture<HttpResponse<String>> waiting = HTTP.sendAsync(
                request("/api/sessions/" + slug + "/live.m3u8?_HLS_msn=1").GET().build(), BodyHandlers.ofString());

        recorder.send(2);

        assertThat(addresses(waiting.orTimeout(4, TimeUnit.SECONDS).join().body()))
                .hasSize(3);
        assertThat(text("/api/sessions/" + slug + "/live.m3u8?_HLS_msn=99").statusCode())
                .isEqualTo(400);
    }

    @Test
    void room_hears_who_is_on_air_and_when_nobody_is_any_more() {
        Recorder recorder = begin("host-Hugo").open().send(1);
        awaitAir("\"take\":1", "\"source\":\"camera\"", "\"name\":\"Hugo\"");

        recorder.end();
        awaitAir("{}");
    }

    @Test
    void end_of_the_session_ends_what_is_on_air() {
        Recorder recorder = begin("host-Hugo").open().send(1);

        sessions.move(slug, SessionState.ENDED, "Hugo");

        assertThat(recorder.put("full", 2, TAKE.piece(2)).statusCode()).isEqualTo(410);
    }

    @Test
    void take_of_which_nothing_comes_any_more_ends() {
        begin("host-Hugo").open().send(1);
        jdbc.sql("update broadcast_take set heard = timestamp '2020-01-01 00:00:00+00' where session_slug = ?")
                .param(slug)
                .update();

        broadcasts.sweep();

        awaitAir("{}");
        assertThat(wish("host-Hanna", false).statusCode()).isEqualTo(201);
    }

    @Test
    void full_disk_is_told_and_the_same_piece_is_taken_when_there_is_room_again() {
        Recorder recorder = begin("host-Hugo").open().send(1);
        FULL_DISK.set(true);

        HttpResponse<String> refused = recorder.put("full", 2, TAKE.piece(2));
        assertThat(refused.statusCode()).isEqualTo(507);
        assertThat(refused.body()).contains("full or out of reach");

        FULL_DISK.set(false);
        recorder.send(2);
        assertThat(addresses(playlist())).hasSize(3);
    }

    @Test
    void piece_whose_connection_breaks_in_its_middle_counts_for_nothing_and_is_taken_when_it_comes_whole()
            throws IOException {
        Recorder recorder = begin("host-Hugo").open().send(1);
        byte[] piece = TAKE.piece(2);

        try (Socket broken = new Socket(InetAddress.getLoopbackAddress(), port)) {
            broken.getOutputStream().write("""
                    PUT /live/%s/takes/%d/full/2 HTTP/1.1\r
                    Host: localhost:%d\r
                    Authorization: Bearer %s\r
                    Content-Type: application/octet-stream\r
                    Content-Length: %d\r
                    \r
                    """.formatted(slug, recorder.take(), port, recorder.token(), piece.length)
                    .getBytes(StandardCharsets.ISO_8859_1));
            broken.getOutputStream().write(piece, 0, piece.length / 2);
            broken.getOutputStream().flush();
            broken.shutdownOutput();
            // The server's end of the line: it has given up on the piece.
            broken.getInputStream().readAllBytes();
        }

        assertThat(addresses(playlist())).hasSize(2);
        recorder.send(2, 3);
        List<String> addresses = addresses(playlist());
        assertThat(addresses).hasSize(4);
        assertThat(bytes(addresses.get(2)).body()).isEqualTo(piece);
    }

    private Recorder begin(String host) {
        return Recorder.begun(port, slug, wish(host, false));
    }

    private HttpResponse<String> wish(String cookie, boolean over) {
        return Recorder.wish(port, slug, cookie, over);
    }

    private void awaitAir(String... words) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                jdbc.sql("""
                                        select payload from room_event
                                        where session_slug = ? and type = 'stage.air' order by number""").param(slug).query(String.class).list())
                        .last()
                        .asString()
                        .contains(words));
    }

    private String playlist() {
        HttpResponse<String> answer = text("/api/sessions/" + slug + "/live.m3u8");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    /** What a playlist points to, openings included, in order. */
    private static List<String> addresses(String playlist) {
        Matcher matcher =
                Pattern.compile("(?m)^#EXT-X-MAP:URI=\"(.*)\"$|^(/.*)$").matcher(playlist);
        return matcher.results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();
    }

    private HttpResponse<String> text(String path) {
        return call(request(path).GET());
    }

    private HttpResponse<byte[]> bytes(String path) {
        return Recorder.call(HttpRequest.newBuilder(address(path)).GET(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address(path)).header("Cookie", "seat=attendee-Ann");
    }

    private static HttpResponse<String> call(HttpRequest.Builder request) {
        return Recorder.call(request, BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
