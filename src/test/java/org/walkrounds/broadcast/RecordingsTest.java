package org.walkrounds.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.walkrounds.broadcast.Recording.Chapter;
import org.walkrounds.broadcast.Recording.Cut;
import org.walkrounds.mp4.Boxes;
import org.walkrounds.mp4.Boxes.Box;
import org.walkrounds.room.LiveSlice;
import org.walkrounds.room.Replays;
import org.walkrounds.session.InfoSessions;
import org.walkrounds.session.SessionState;

@LiveSlice
@TestPropertySource(properties = "walkrounds.data-dir=target/recordings-test")
class RecordingsTest {

    private final LiveSlice.Schedule schedule;
    private final InfoSessions sessions;
    private final Recordings recordings;
    private final Replays replays;
    private final JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private String slug = "";

    RecordingsTest(
            LiveSlice.Schedule schedule,
            InfoSessions sessions,
            Recordings recordings,
            Replays replays,
            JdbcClient jdbc) {
        this.schedule = schedule;
        this.sessions = sessions;
        this.recordings = recordings;
        this.replays = replays;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void recordTwoTakesAndEnd() {
        slug = schedule.live();
        begin().open().send(1, 2, 3, 4).end();
        begin().open().send(1, 2).end();
        // The sample is sent faster than anybody can record it; the second take comes a minute later.
        jdbc.sql("update broadcast_segment set at = dateadd(minute, 1, at) where session_slug = ? and take = 2")
                .param(slug)
                .update();
        sessions.move(slug, SessionState.ENDED, "Hugo");
        signIn("HOST");
        replays.publish(slug, true);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void all_that_was_on_air_is_there_when_the_session_ends_and_nobody_sees_it_yet() {
        assertThat(found().published()).isFalse();
        assertThat(found().length().toMillis()).isCloseTo(6_300, within(500L));
        assertThat(recordings.stretches(slug)).hasSize(2);
        assertThat(recordings.span(slug).from()).isEmpty();
        assertThat(get("/recording.m3u8").statusCode()).isEqualTo(404);
        assertThat(get("/recording.mp4").statusCode()).isEqualTo(404);
        assertThat(get("/recording-whole.m3u8").statusCode()).isEqualTo(404);
    }

    @Test
    void published_recording_is_a_whole_playlist() {
        recordings.publish(slug, 0, true);

        String playlist = get("/recording.m3u8").body();

        assertThat(playlist)
                .contains("#EXT-X-PLAYLIST-TYPE:VOD\n")
                .containsOnlyOnce("#EXT-X-DISCONTINUITY\n")
                .endsWith("#EXT-X-ENDLIST\n");
        assertThat(playlist.lines().filter(line -> line.startsWith("#EXTINF"))).hasSize(6);
    }

    @Test
    void recording_of_a_session_that_runs_is_not_shown() {
        recordings.publish(slug, 0, true);
        sessions.move(slug, SessionState.LIVE, "Hugo");

        assertThat(get("/recording.m3u8").statusCode()).isEqualTo(404);
    }

    @Test
    void recording_of_a_replay_that_is_not_published_is_not_shown() {
        recordings.publish(slug, 0, true);
        assertThat(get("/recording.mp4").statusCode()).isEqualTo(200);

        replays.publish(slug, false);

        assertThat(get("/recording.m3u8").statusCode()).isEqualTo(404);
        assertThat(get("/recording.mp4").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_cut_off_is_not_given_out() {
        Duration length = found().length();
        recordings.save(
                slug,
                0,
                new Cut(Duration.ofMillis(1_500), length.minusMillis(1_200)),
                List.of(new Chapter(Duration.ofSeconds(2), "The suites")),
                Optional.empty());
        recordings.publish(slug, 1, true);

        assertThat(get("/recording.m3u8").body().lines().filter(line -> line.startsWith("#EXTINF")))
                .hasSize(4);
        assertThat(found().cut().begins()).isEqualTo(Duration.ofMillis(1_500));
        assertThat(recordings.span(slug).from()).isPresent();
        assertThat(recordings.span(slug).to()).isPresent();
        assertThat(found().chapters()).containsExactly(new Chapter(Duration.ofSeconds(2), "The suites"));
    }

    @Test
    void cut_that_leaves_nothing_is_refused() {
        assertThatExceptionOfType(InvalidRecordingException.class)
                .isThrownBy(() -> recordings.save(
                        slug, 0, new Cut(Duration.ofSeconds(3), Duration.ofSeconds(2)), List.of(), Optional.empty()))
                .withMessageContaining("before the end");
    }

    @Test
    void second_of_two_who_change_it_at_once_is_told() {
        recordings.publish(slug, 0, true);

        assertThatExceptionOfType(InvalidRecordingException.class)
                .isThrownBy(() -> recordings.publish(slug, 0, false))
                .withMessageContaining("Somebody else");
    }

    @Test
    void moderators_decide_nothing_about_it() {
        signIn("MODERATOR");

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> recordings.publish(slug, 0, true));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> recordings.discard(slug));
    }

    @Test
    void discarded_recording_leaves_nothing() {
        recordings.publish(slug, 0, true);
        String piece = get("/recording.m3u8")
                .body()
                .lines()
                .filter(line -> line.endsWith(".m4s"))
                .findFirst()
                .orElseThrow();
        assertThat(address(piece).statusCode()).isEqualTo(200);

        recordings.discard(slug);

        assertThat(recordings.find(slug)).isEmpty();
        Awaitility.await()
                .untilAsserted(() -> assertThat(address(piece).statusCode()).isEqualTo(404));
        Awaitility.await()
                .untilAsserted(() -> assertThat(jdbc.sql("select count(*) from broadcast_removal")
                                .query(Integer.class)
                                .single())
                        .isZero());
    }

    @Test
    void recording_is_removed_when_its_time_is_over() {
        recordings.publish(slug, 0, true);
        jdbc.sql("update recording set keep_until = date '2020-01-01' where session_slug = ?")
                .param(slug)
                .update();

        recordings.removeOverdue();

        assertThat(recordings.find(slug)).isEmpty();
    }

    @Test
    void file_is_one_movie_in_which_the_takes_follow_each_other() {
        recordings.publish(slug, 0, true);

        HttpResponse<byte[]> answer = Recorder.call(request("/recording.mp4"), BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains(slug + ".mp4");
        List<Box> boxes = Boxes.read(ByteBuffer.wrap(answer.body()));
        assertThat(boxes)
                .extracting(Box::type)
                .startsWith("ftyp", "moov")
                .filteredOn("moof"::equals)
                .hasSize(6);
        Box descriptions = boxes.get(1).children().stream()
                .filter(box -> box.type().equals("trak"))
                .findFirst()
                .orElseThrow()
                .child("mdia")
                .child("minf")
                .child("stbl")
                .child("stsd");
        assertThat(descriptions.children(8)).hasSize(2);
        List<Long> starts = boxes.stream()
                .filter(box -> box.type().equals("moof"))
                .map(moof -> moof.children().stream()
                        .filter(box -> box.type().equals("traf"))
                        .findFirst()
                        .orElseThrow())
                .map(traf -> traf.child("tfdt").reader().sized())
                .toList();
        assertThat(starts).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void takes_of_other_clocks_and_track_numbers_are_brought_into_one_time() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Mp4File file =
                new Mp4File(out, List.of(SampleTake.FULL.opening(), SampleTake.SOUND.opening()), Duration.ofSeconds(2));
        file.next(0);
        file.write(SampleTake.FULL.piece(2));
        file.next(1);
        file.write(SampleTake.SOUND.piece(3));

        List<Box> moofs = Boxes.read(ByteBuffer.wrap(out.toByteArray())).stream()
                .filter(box -> box.type().equals("moof"))
                .toList();
        Opening opening = Opening.parse(SampleTake.FULL.opening());
        int sound = opening.tracks().entrySet().stream()
                .filter(track -> !track.getValue().isVideo())
                .findFirst()
                .orElseThrow()
                .getKey();
        Box traf = moofs.get(1).child("traf");
        assertThat(traf.child("tfhd").reader().s32()).isEqualTo(sound);
        Duration first = Fragment.parse(SampleTake.FULL.piece(2), opening).length();
        double begins = traf.child("tfdt").reader().sized()
                / (double) opening.tracks().get(sound).timescale();
        assertThat(begins).isCloseTo(first.toMillis() / 1_000.0, within(0.1));
    }

    private Recorder begin() {
        return Recorder.begun(port, slug, Recorder.wish(port, slug, "host-Hugo", false));
    }

    private Recording found() {
        return recordings.find(slug).orElseThrow();
    }

    private HttpResponse<String> get(String path) {
        return Recorder.call(request(path), BodyHandlers.ofString());
    }

    private HttpResponse<String> address(String path) {
        return Recorder.call(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/sessions/" + slug + path));
    }

    private static void signIn(String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("hugo", "", "ROLE_" + role));
    }
}
