package org.walkrounds.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.walkrounds.session.InfoSessions;
import org.walkrounds.session.InvalidSessionException;
import org.walkrounds.session.SessionState;
import org.walkrounds.studio.StaffRoles;

@LiveSlice
@WithMockUser(roles = StaffRoles.HOST)
class ReplaysTest {

    private final LiveSlice.Schedule schedule;
    private final InfoSessions sessions;
    private final EventLog log;
    private final Replays replays;

    @LocalServerPort
    private int port;

    private String slug = "";

    ReplaysTest(LiveSlice.Schedule schedule, InfoSessions sessions, EventLog log, Replays replays) {
        this.schedule = schedule;
        this.sessions = sessions;
        this.log = log;
        this.replays = replays;
    }

    @BeforeEach
    void hold_a_session() {
        slug = schedule.live();
        log.append(Entry.ofHouse(slug, new RoomEvent.Moved(SessionState.LIVE))).join();
        log.append(new Entry(slug, People.ANN, "", ChatEvent.Post.of("hello"))).join();
    }

    private HttpResponse<String> ask(String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://localhost:" + port + "/api/sessions/" + slug + "/replay.json"));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void replay_is_nowhere_until_it_is_published_and_after_it_is_taken_back() throws Exception {
        sessions.move(slug, SessionState.ENDED, "hugo");
        assertThat(ask().statusCode()).isEqualTo(404);

        replays.publish(slug, true);
        HttpResponse<String> published = ask();
        replays.publish(slug, false);

        assertThat(published.statusCode()).isEqualTo(200);
        assertThat(published.body()).contains("hello").doesNotContain("Ann");
        assertThat(ask().statusCode()).isEqualTo(404);
    }

    @Test
    void replay_that_is_known_is_not_sent_again_until_something_is_removed() throws Exception {
        sessions.move(slug, SessionState.ENDED, "hugo");
        replays.publish(slug, true);
        String tag = ask().headers().firstValue("ETag").orElseThrow();

        assertThat(tag).startsWith("\"");
        assertThat(ask("If-None-Match", tag).statusCode()).isEqualTo(304);
        long message = log.read(
                slug,
                state -> state.chat()
                        .before(Long.MAX_VALUE, 1, Audience.STAFF)
                        .getFirst()
                        .n());
        log.append(new Entry(slug, People.MODERATOR, "", new ChatEvent.Remove(message)))
                .join();
        assertThat(ask("If-None-Match", tag).body()).isNotEmpty().doesNotContain("hello");
    }

    @Test
    void session_that_goes_on_has_no_replay() {
        assertThatExceptionOfType(InvalidSessionException.class).isThrownBy(() -> replays.publish(slug, true));

        assertThat(replays.isPublished(slug)).isFalse();
    }

    @Test
    @WithMockUser(roles = StaffRoles.MODERATOR)
    void moderator_publishes_no_replay() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> replays.publish(slug, true));
    }
}
