package org.walkrounds.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.net.http.WebSocketHandshakeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.walkrounds.session.InfoSessions;
import org.walkrounds.session.RegistrantErased;
import org.walkrounds.session.RegistrantLeft;
import org.walkrounds.session.SessionDetails;
import org.walkrounds.session.SessionState;
import tools.jackson.databind.JsonNode;

@LiveSlice
class LiveChannelTest {

    private final LiveSlice.Schedule schedule;
    private final InfoSessions sessions;
    private final EventLog log;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final List<LiveClient> clients = new ArrayList<>();

    @LocalServerPort
    private int port;

    private String slug = "";

    LiveChannelTest(
            LiveSlice.Schedule schedule,
            InfoSessions sessions,
            EventLog log,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.schedule = schedule;
        this.sessions = sessions;
        this.log = log;
        this.events = events;
        this.transactions = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void openRoom() {
        slug = schedule.live();
    }

    @AfterEach
    void hangUp() {
        clients.forEach(LiveClient::close);
    }

    @Test
    void newcomer_is_told_who_it_is_and_how_the_room_stands() {
        join("attendee-Ann").post("hello");

        JsonNode welcome = join("attendee-Ben").await("welcome");

        assertThat(welcome.path("you").path("name").asString()).isEqualTo("Ben");
        assertThat(Instant.ofEpochMilli(welcome.path("at").asLong()))
                .isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        assertThat(welcome.path("you").path("role").asString()).isEqualTo("attendee");
        assertThat(welcome.path("state").path("session").asString()).isEqualTo("live");
        assertThat(welcome.path("state").path("chat").path(0).path("text").asString())
                .isEqualTo("hello");
        assertThat(welcome.path("state").path("staff").isMissingNode()).isTrue();
    }

    @Test
    void one_who_opens_the_room_anew_is_told_how_many_are_there_now() {
        join("attendee-Ann").await("welcome");
        join("attendee-Ben").await("welcome");

        assertThat(join("attendee-Ben").await("counts").path("people").asInt()).isEqualTo(2);
    }

    @Test
    void message_reaches_all_in_the_same_order_and_its_author_is_told_its_number() {
        LiveClient ann = join("attendee-Ann");
        LiveClient ben = join("attendee-Ben");
        ann.await("welcome");
        ben.await("welcome");

        ann.post("one");
        ben.post("two");
        long last = ann.post("three");

        assertThat(ann.awaitNumber(last).texts()).containsExactly("one", "two", "three");
        assertThat(ben.awaitNumber(last).texts()).containsExactly("one", "two", "three");
        assertThat(ben.numbers()).isEqualTo(ann.numbers());
    }

    @Test
    void reconnecting_client_gets_exactly_what_it_missed() {
        LiveClient host = join("host-Hugo");
        LiveClient ann = join("attendee-Ann");
        ann.await("welcome");
        long seen = host.post("before");
        ann.awaitNumber(seen).drop();
        host.post("missed");
        long last = host.post("missed too");

        LiveClient again = LiveClient.resume(port, slug, "attendee-Ann", seen);
        clients.add(again);

        assertThat(again.await("welcome").path("resumed").asBoolean()).isTrue();
        assertThat(again.awaitNumber(last).texts()).containsExactly("missed", "missed too");
        assertThat(again.gaps()).isEmpty();
    }

    @Test
    void client_that_was_away_longer_than_frames_are_kept_is_helped_by_the_log() {
        LiveClient host = join("host-Hugo");
        long seen = host.post("before");
        for (int i = 0; i < 20; i++) {
            host.send("stage.caption", "{\"text\":\"line " + i + "\"}");
        }
        // A removal drops the recent frames, which hold its words.
        long message = host.post("regretted");
        long last = host.send("chat.remove", "{\"message\":" + message + "}")
                .path("n")
                .asLong();
        host.awaitNumber(last);

        LiveClient again = LiveClient.resume(port, slug, "attendee-Ann", seen);
        clients.add(again);
        again.await("welcome");

        again.awaitNumber(last);
        assertThat(again.numbers())
                .isSubsetOf(LongStream.rangeClosed(seen + 1, last).boxed().toList())
                .doesNotHaveDuplicates()
                .hasSize(21);
        assertThat(again.texts()).doesNotContain("regretted");
        assertThat(again.gaps()).isEmpty();
    }

    @Test
    void what_is_sent_again_after_a_lost_connection_stands_there_once() {
        LiveClient ann = join("attendee-Ann");
        ann.await("welcome");
        long first =
                ann.send("same", "chat.post", "{\"text\":\"hello\"}").path("n").asLong();
        ann.drop();

        LiveClient again = join("attendee-Ann");
        JsonNode welcome = again.await("welcome");
        long second = again.send("same", "chat.post", "{\"text\":\"hello\"}")
                .path("n")
                .asLong();

        assertThat(second).isEqualTo(first);
        assertThat(welcome.path("state").path("chat")).hasSize(1);
    }

    @Test
    void person_who_comes_twice_keeps_the_newer_place() {
        LiveClient older = join("attendee-Ann");
        older.await("welcome");

        LiveClient newer = join("attendee-Ann");
        newer.await("welcome");

        older.await("moved");
        assertThat(older.awaitEnd()).isEqualTo(1000);
        assertThat(newer.post("still here")).isPositive();
    }

    @Test
    void anonymous_question_has_its_name_for_moderators_alone() {
        LiveClient ann = join("attendee-Ann");
        LiveClient ben = join("attendee-Ben");
        LiveClient mia = join("moderator-Mia");
        ben.await("welcome");
        mia.await("welcome");

        ann.send("question.ask", "{\"text\":\"May I?\",\"anonymous\":true}");

        assertThat(ben.awaitEvent("question.ask").path("by").toString()).doesNotContain("Ann");
        assertThat(mia.awaitEvent("question.ask").path("by").path("name").asString())
                .isEqualTo("Ann");
        assertThat(join("attendee-Cleo").await("welcome").path("state").toString())
                .contains("May I?")
                .doesNotContain("Ann");
    }

    @Test
    void attendees_never_get_what_staff_say_among_themselves() {
        LiveClient ann = join("attendee-Ann");
        LiveClient mia = join("moderator-Mia");
        ann.await("welcome");
        mia.await("welcome");

        mia.send("staff.post", "{\"text\":\"Who takes the next one?\"}");
        long last = mia.post("Welcome, all");

        assertThat(mia.awaitNumber(last).texts()).containsExactly("Who takes the next one?", "Welcome, all");
        assertThat(ann.awaitNumber(last).texts()).containsExactly("Welcome, all");
        assertThat(ann.gaps()).isEmpty();
    }

    @Test
    void votes_are_told_as_numbers() {
        LiveClient ann = join("attendee-Ann");
        LiveClient ben = join("attendee-Ben");
        long question =
                ann.send("question.ask", "{\"text\":\"When?\"}").path("n").asLong();

        ben.send("question.vote", "{\"question\":" + question + ",\"on\":true}");

        ann.await(frame -> frame.path("votes").path(String.valueOf(question)).asInt(0) == 2);
        assertThat(ann.events().toString()).doesNotContain("question.vote");
    }

    @Test
    void reactions_come_together_and_stay_in_the_log() {
        LiveClient ann = join("attendee-Ann");
        LiveClient ben = join("attendee-Ben");
        ben.await("welcome");

        ann.say("{\"t\":\"react\",\"emoji\":\"👏\"}");
        ann.say("{\"t\":\"react\",\"emoji\":\"👏\"}");

        assertThat(ben.awaitEvent("stage.reactions")
                        .path("payload")
                        .path("counts")
                        .path("👏")
                        .asInt())
                .isBetween(1, 2);
    }

    @Test
    void poll_is_answered_in_secret_and_shows_its_results_when_they_are_published() {
        LiveClient host = join("host-Hugo");
        LiveClient ann = join("attendee-Ann");
        ann.await("welcome");
        long poll = host.send("poll.draft", "{\"sheet\":{\"text\":\"Next?\",\"options\":[\"Suite\",\"Clinic\"]}}")
                .path("n")
                .asLong();
        host.send("poll.open", "{\"poll\":" + poll + "}");
        assertThat(ann.awaitEvent("poll.open").path("payload").path("sheet").path("options"))
                .hasSize(2);

        ann.send("poll.answer", "{\"poll\":" + poll + ",\"choices\":[1]}");
        JsonNode tally = ann.await(frame -> frame.path("polls").size() == 1);
        host.send("poll.close", "{\"poll\":" + poll + "}");
        host.send("poll.publish", "{\"poll\":" + poll + "}");

        assertThat(tally.path("polls").path(0).path("counts").size()).isZero();
        assertThat(ann.awaitEvent("poll.publish").path("payload").toString()).contains("\"counts\":[0,1]");
    }

    @Test
    void banned_person_is_shown_out_and_not_let_in_again() {
        LiveClient ann = join("attendee-Ann");
        LiveClient mia = join("moderator-Mia");
        ann.await("welcome");

        mia.send("person.ban", "{\"person\":\"Ann\",\"on\":true}");

        assertThat(ann.await("closed").path("why").asString()).isEqualTo("banned");
        assertThat(join("attendee-Ann").await("closed").path("why").asString()).isEqualTo("banned");
    }

    @Test
    void start_of_the_session_reaches_those_who_wait() {
        String waiting = schedule.draft(SessionDetails.of("Later", "Soon."));
        sessions.move(waiting, SessionState.SCHEDULED, "hugo");
        slug = waiting;
        LiveClient ann = join("attendee-Ann");
        assertThat(ann.await("welcome").path("state").path("session").asString())
                .isEqualTo("scheduled");

        sessions.move(waiting, SessionState.LIVE, "hugo");

        assertThat(ann.awaitEvent("session.moved").path("payload").path("to").asString())
                .isEqualTo("live");
    }

    @Test
    void erased_registrant_is_gone_from_the_room_when_the_erasure_is_done() {
        UUID registrant = UUID.randomUUID();
        LiveClient gone = join("attendee-" + registrant);
        gone.await("welcome");
        gone.post("My name is Zoe");
        LiveClient ben = join("attendee-Ben");
        ben.await("welcome");

        events.publishEvent(new RegistrantErased(slug, registrant));

        assertThat(log.after(slug, 0, 100).toString()).doesNotContain("Zoe");
        assertThat(gone.await("closed").path("why").asString()).isEqualTo("removed");
        assertThat(ben.awaitEvent("person.erase").path("payload").path("person").asString())
                .isEqualTo(registrant.toString());
        assertThat(join("host-Hugo").await("welcome").path("state").toString()).doesNotContain("Zoe");
    }

    @Test
    void place_that_is_given_back_ends_the_connection() {
        UUID registrant = UUID.randomUUID();
        LiveClient gone = join("attendee-" + registrant);
        gone.await("welcome");

        transactions.executeWithoutResult(status -> events.publishEvent(new RegistrantLeft(slug, registrant)));

        assertThat(gone.await("closed").path("why").asString()).isEqualTo("removed");
    }

    @Test
    void host_alone_moves_the_session_from_the_room() {
        slug = schedule.draft(SessionDetails.of("Later", "Soon."));
        sessions.move(slug, SessionState.SCHEDULED, "hugo");
        LiveClient host = join("host-Hugo");
        LiveClient ann = join("attendee-Ann");
        host.await("welcome");
        ann.await("welcome");

        ann.say("{\"t\":\"move\",\"to\":\"live\"}");
        assertThat(ann.await("error").path("code").asString()).isEqualTo("forbidden");
        host.say("{\"t\":\"move\",\"to\":\"cancelled\"}");
        assertThat(host.await("error").path("code").asString()).isEqualTo("malformed");
        host.say("{\"t\":\"move\",\"to\":\"live\"}");

        assertThat(ann.awaitEvent("session.moved").path("payload").path("to").asString())
                .isEqualTo("live");
    }

    @Test
    void all_see_where_a_host_points_and_the_log_keeps_nothing_of_it() {
        LiveClient ann = join("attendee-Ann");
        LiveClient host = join("host-Hugo");
        ann.await("welcome");
        long before = host.post("look here");
        ann.awaitNumber(before);

        host.say("{\"t\":\"point\",\"x\":0,\"y\":0.25}");

        JsonNode point = ann.await("point");
        assertThat(point.path("name").asString()).isEqualTo("Hugo");
        assertThat(point.path("on").asBoolean()).isTrue();
        assertThat(point.path("y").asDouble()).isEqualTo(0.25);
        host.say("{\"t\":\"point\"}");
        assertThat(ann.await("point").path("on").asBoolean(false)).isFalse();
        assertThat(host.post("thank you")).isEqualTo(before + 1);
    }

    @Test
    void nobody_but_a_host_points_and_nobody_points_beside_the_stage() {
        LiveClient ann = join("attendee-Ann");
        LiveClient host = join("host-Hugo");

        ann.say("{\"t\":\"point\",\"x\":0.5,\"y\":0.5}");
        host.say("{\"t\":\"point\",\"x\":1.5,\"y\":0.5}");

        assertThat(ann.await("error").path("code").asString()).isEqualTo("forbidden");
        assertThat(host.await("error").path("code").asString()).isEqualTo("malformed");
    }

    @Test
    void page_of_another_site_is_not_let_in() {
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> LiveClient.connectFrom("https://evil.example", port, slug, "attendee-Ann"))
                .withCauseInstanceOf(WebSocketHandshakeException.class);
        try (LiveClient own = LiveClient.connectFrom("https://openhouse.example", port, slug, "attendee-Ann")) {
            own.say("{\"t\":\"hello\"}");
            assertThat(own.await("welcome").path("resumed").asBoolean(false)).isFalse();
        }
    }

    @Test
    void draft_has_no_room() {
        String draft = schedule.draft(SessionDetails.of("Secret", "Not yet."));

        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> LiveClient.connect(port, draft, "attendee-Ann"));
    }

    @Test
    void leaders_view_reaches_all_and_one_who_comes_later() {
        LiveClient host = join("host-Hugo");
        LiveClient ann = join("attendee-Ann");
        ann.await("welcome");
        host.await("welcome");
        host.send("stage.show", "{\"kind\":\"tour\",\"address\":\"suite\"}");
        host.awaitEvent("stage.show");

        host.say("{\"t\":\"pose\",\"ms\":5,\"scene\":\"suite\",\"yaw\":12.5,\"fov\":90}");

        assertThat(ann.await("pose").path("yaw").asDouble()).isEqualTo(12.5);
        LiveClient ben = join("attendee-Ben");
        assertThat(ben.await("welcome").path("state").path("lead").path("name").asString())
                .isEqualTo("Hugo");
        assertThat(ben.await("pose").path("scene").asString()).isEqualTo("suite");
    }

    @Test
    void one_who_does_not_lead_shows_nobody_anything() {
        LiveClient host = join("host-Hugo");
        LiveClient mia = join("moderator-Mia");
        LiveClient ann = join("attendee-Ann");
        String pose = "{\"t\":\"pose\",\"scene\":\"suite\",\"yaw\":%s,\"fov\":90}";
        host.await("welcome");
        String moderator = mia.await("welcome").path("you").path("id").asString();
        ann.await("welcome");
        host.send("stage.show", "{\"kind\":\"tour\",\"address\":\"suite\"}");

        ann.say(pose.formatted("1"));
        mia.say(pose.formatted("2"));
        assertThat(ann.await("error").path("code").asString()).isEqualTo("forbidden");
        assertThat(host.send("tour.lead", "{\"person\":\"nobody\"}")
                        .path("code")
                        .asString())
                .isEqualTo("malformed");
        host.send("tour.lead", "{\"person\":\"" + moderator + "\"}");
        mia.awaitEvent("tour.lead");
        mia.say(pose.formatted("3"));

        assertThat(ann.await("pose").path("yaw").asDouble()).isEqualTo(3);
    }

    @Test
    void staff_alone_are_told_who_of_them_is_here() {
        LiveClient host = join("host-Hugo");
        assertThat(host.await("counts").path("staff").path(0).path("name").asString())
                .isEqualTo("Hugo");
        LiveClient ann = join("attendee-Ann");
        join("moderator-Mia");

        assertThat(host.await(frame -> frame.path("staff").size() == 2)).isNotNull();
        assertThat(ann.await("counts").path("staff").isMissingNode()).isTrue();
    }

    private LiveClient join(String cookie) {
        LiveClient client = LiveClient.join(port, slug, cookie);
        clients.add(client);
        return client;
    }
}
