package org.walkrounds.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.walkrounds.mail.Mails;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.InfoSessions;
import org.walkrounds.session.Registrations;
import org.walkrounds.session.SessionDetails;
import org.walkrounds.session.SessionState;
import org.walkrounds.session.Summaries;
import org.walkrounds.session.SummaryEntry;
import org.walkrounds.studio.StaffRoles;

/** What a session's addresses answer to browsers, calendars, mail programs and those who try what they should not. */
@RunningSite
class SessionPagesTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final int port;
    private final InfoSessions sessions;
    private final Registrations registrations;
    private final Mails mails;
    private final Summaries summaries;

    SessionPagesTest(
            @LocalServerPort int port,
            InfoSessions sessions,
            Registrations registrations,
            Mails mails,
            Summaries summaries) {
        this.port = port;
        this.sessions = sessions;
        this.registrations = registrations;
        this.mails = mails;
        this.summaries = summaries;
    }

    private InfoSession announced(SessionDetails details) {
        InfoSession draft = sessions.draft(
                LocalDateTime.of(2100, 12, 9, 19, 0), Duration.ofHours(1), ZoneId.of("America/New_York"), details);
        return sessions.move(draft.slug(), SessionState.SCHEDULED, "host");
    }

    private InfoSession announced() {
        return announced(unlisted("Ask about", "", null));
    }

    private static SessionDetails unlisted(String title, String description, @Nullable Integer places) {
        return unlisted(title, description, places, "");
    }

    /** Not on the schedule, which other tests of the same site read. */
    private static SessionDetails unlisted(String title, String description, @Nullable Integer places, String stage) {
        return new SessionDetails(
                title + " " + COUNT.incrementAndGet(),
                "An hour with residents.",
                description,
                List.of(),
                List.of(),
                places,
                null,
                null,
                List.of(),
                false,
                true,
                "",
                stage,
                false,
                false);
    }

    private Answer register(InfoSession session, Map<String, String> fields) {
        return post("/sessions/" + session.slug() + "/register", fields);
    }

    private Answer post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return Answer.posted(port, path, body);
    }

    private String token(String email, String kind) {
        String text = mails.list("", 200).stream()
                .filter(sent -> sent.mail().to().equals(email))
                .findFirst()
                .orElseThrow()
                .mail()
                .text();
        Matcher link = Pattern.compile("/" + kind + "/([\\w-]{43})").matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group(1);
    }

    private static String student() {
        return "student" + COUNT.incrementAndGet() + "@university.edu";
    }

    @Test
    void who_is_registered_cannot_be_learned_from_the_answer() {
        InfoSession session = announced();
        String email = student();
        Answer first = register(session, Map.of("name", "A. Student", "email", email));
        registrations.confirm(token(email, "confirm"));

        Answer again = register(session, Map.of("name", "Somebody", "email", email));
        Answer other = register(session, Map.of("name", "Somebody", "email", student()));

        assertThat(List.of(first.status(), again.status(), other.status())).containsOnly(303);
        assertThat(again.header("Location")).isEqualTo(other.header("Location"));
        assertThat(again.text()).isEqualTo(other.text());
    }

    @Test
    void what_was_typed_comes_back_as_text() {
        Answer answer = register(announced(), Map.of("name", "<script>alert(1)</script>", "email", "not an address"));

        Document page = answer.html();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.selectFirst("#name").attr("value")).isEqualTo("<script>alert(1)</script>");
        assertThat(page.selectFirst("#email").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.selectFirst("[role=alert]").text()).contains("Put right what is marked");
    }

    @Test
    void description_is_markdown_and_nothing_else() {
        InfoSession session = announced(unlisted(
                "Markdown",
                "*More* <img src=x onerror=alert(1)> [here](javascript:alert(1)) ![p](https://elsewhere.example/p.png)",
                null));

        Document page = Answer.to(port, "/sessions/" + session.slug()).html();

        assertThat(page.select(".prose em").text()).isEqualTo("More");
        assertThat(page.select(".prose img")).isEmpty();
        assertThat(page.select(".prose a[href^=javascript]")).isEmpty();
        assertThat(page.select(".prose").text()).contains("<img src=x onerror=alert(1)>");
    }

    @Test
    void draft_is_no_page_no_calendar_and_no_room() {
        InfoSession draft = sessions.draft(
                LocalDateTime.of(2100, 12, 9, 19, 0),
                Duration.ofHours(1),
                ZoneId.of("America/New_York"),
                SessionDetails.of("Hidden " + COUNT.incrementAndGet(), ""));
        String path = "/sessions/" + draft.slug();

        assertThat(List.of(
                        Answer.to(port, path).status(),
                        Answer.to(port, path + "/room").status(),
                        Answer.to(port, "/api" + path + ".ics").status(),
                        Answer.to(port, "/api" + path + "/state").status(),
                        register(draft, Map.of()).status()))
                .containsOnly(404);
    }

    @Test
    void personal_link_becomes_a_cookie_for_its_session_alone() {
        InfoSession session = announced();
        String email = student();
        register(session, Map.of("name", "A. Student", "email", email));
        registrations.confirm(token(email, "confirm"));
        String path = "/sessions/" + session.slug();

        Answer joined = Answer.to(port, path + "/join/" + token(email, "join"));

        assertThat(joined.header("Location")).isEqualTo(path + "/room");
        assertThat(joined.response().headers().allValues("Set-Cookie"))
                .hasSize(3)
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"))
                .anyMatch(cookie -> cookie.contains("Path=" + path + ";"))
                .anyMatch(cookie -> cookie.contains("Path=/live/" + session.slug() + ";"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://video.example.org:8443/live.m3u8, connect-src 'self' https://video.example.org:8443, video",
        "https://player.vimeo.com/video/1, frame-src https://player.vimeo.com, iframe"
    })
    void video_of_the_stage_is_let_into_its_own_room_alone(String stage, String allowed, String element) {
        InfoSession session = announced(unlisted("Watch", "", null, stage));
        String email = student();
        register(session, Map.of("name", "A. Student", "email", email));
        registrations.confirm(token(email, "confirm"));
        sessions.move(session.slug(), SessionState.LOBBY, "host");
        sessions.move(session.slug(), SessionState.LIVE, "host");
        String path = "/sessions/" + session.slug();
        String seat = Answer.to(port, path + "/join/" + token(email, "join"))
                .header("Set-Cookie")
                .replaceFirst(";.*", "");

        Answer room = Answer.to(port, path + "/room", "Cookie", seat);

        assertThat(room.header("Content-Security-Policy")).contains(allowed);
        assertThat(room.html().select(".stage > " + element)).hasSize(1);
        assertThat(Answer.to(port, path).header("Content-Security-Policy"))
                .doesNotContain("frame-src", "video.example.org");
    }

    @Test
    void guessed_links_lead_nowhere_and_set_no_cookie() {
        InfoSession session = announced();
        Answer join = Answer.to(port, "/sessions/" + session.slug() + "/join/guess");

        assertThat(join.header("Set-Cookie")).isEmpty();
        assertThat(join.html().selectFirst("h1").text()).isEqualTo("This link does not open the room");
        assertThat(Answer.to(port, "/sessions/confirm/guess").status()).isEqualTo(404);
        assertThat(Answer.to(port, "/sessions/leave/guess").status()).isEqualTo(404);
        assertThat(Answer.to(port, "/sessions/" + session.slug() + "/room").header("Location"))
                .isEqualTo("/sessions/" + session.slug() + "#place");
    }

    @Test
    void opening_a_mails_link_changes_nothing_until_its_button_is_pressed() {
        InfoSession session = announced();
        String email = student();
        register(session, Map.of("name", "A. Student", "email", email));
        String confirm = "/sessions/confirm/" + token(email, "confirm");

        Answer opened = Answer.to(port, confirm);
        assertThat(opened.html().select("form[method=post]").attr("action")).isEqualTo(confirm);
        assertThat(registrations.of(session.slug()).getFirst().confirmed()).isEmpty();

        assertThat(opened.header("Set-Cookie")).isEmpty();

        Answer confirmed = post(confirm, Map.of());
        assertThat(registrations.of(session.slug()).getFirst().confirmed()).isPresent();
        assertThat(confirmed.header("Set-Cookie")).startsWith("seat=");
        assertThat(confirmed.html().select("main a.primary").attr("href"))
                .isEqualTo("/sessions/" + session.slug() + "/room");

        // As a mail program does it by itself (RFC 8058).
        post("/sessions/leave/" + token(email, "leave"), Map.of("List-Unsubscribe", "One-Click"));
        assertThat(registrations.isFull(session)).isFalse();
        assertThat(registrations.counts(session.slug()).keySet())
                .extracting(Enum::name)
                .containsExactly("CANCELLED");
    }

    @Test
    void one_mailbox_is_not_filled() {
        InfoSession session = announced();
        String email = student();
        List<Integer> answers = IntStream.range(0, 8)
                .mapToObj(i -> register(session, Map.of("name", "A. Student", "email", email))
                        .status())
                .toList();

        assertThat(answers).startsWith(303, 303, 303).endsWith(429, 429);
    }

    private InfoSession over() {
        String slug = announced().slug();
        sessions.move(slug, SessionState.LIVE, "host");
        return sessions.move(slug, SessionState.ENDED, "host");
    }

    @Test
    @WithMockUser(roles = StaffRoles.COORDINATOR)
    void published_answers_stand_on_the_page_by_topic_as_text_and_go_when_they_are_taken_back() {
        String slug = over().slug();
        summaries.save(
                slug,
                0,
                List.of(
                        new SummaryEntry(1, "Call", "How many <b>nights</b>?", "Four.\n<img src=x>", true),
                        new SummaryEntry(2, "", "Is there a gym?", "Yes.", true),
                        new SummaryEntry(3, "Call", "Left out?", "Yes.", false)));
        assertThat(Answer.to(port, "/sessions/" + slug).html().select("#answers"))
                .isEmpty();

        summaries.publish(slug, 1, false);

        Document page = Answer.to(port, "/sessions/" + slug).html();
        assertThat(page.select("#answers").select("h2, h3, h4, p").eachText())
                .containsExactly(
                        "What was asked",
                        "Is there a gym?",
                        "Yes.",
                        "Call",
                        "How many <b>nights</b>?",
                        "Four. <img src=x>");
        assertThat(page.select("#answers h4")).hasSize(1);
        assertThat(page.select("#answers img, #answers b")).isEmpty();

        summaries.takeBack(slug);
        assertThat(Answer.to(port, "/sessions/" + slug).html().select("#answers"))
                .isEmpty();
    }

    @Test
    @WithMockUser(roles = StaffRoles.HOST)
    void past_session_says_that_its_answers_are_there() {
        InfoSession draft = sessions.draft(
                LocalDateTime.of(2099, 12, 9, 19, 0),
                Duration.ofHours(1),
                ZoneId.of("America/New_York"),
                SessionDetails.of("Over and answered", "An hour."));
        sessions.move(draft.slug(), SessionState.SCHEDULED, "host");
        sessions.move(draft.slug(), SessionState.ENDED, "host");
        String link = "a[href=/sessions/" + draft.slug() + "#answers]";
        assertThat(Answer.to(port, "/sessions").html().select(link)).isEmpty();

        summaries.save(draft.slug(), 0, List.of(new SummaryEntry(1, "", "Calls?", "Four.", true)));
        summaries.publish(draft.slug(), 1, false);

        assertThat(Answer.to(port, "/sessions").html().select(link)).hasSize(1);
    }

    @Test
    @WithMockUser(roles = StaffRoles.MODERATOR)
    void moderators_neither_write_nor_publish_nor_take_back_what_was_asked() {
        String slug = over().slug();

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> summaries.find(slug));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> summaries.save(slug, 0, List.of()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> summaries.publish(slug, 0, true));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> summaries.takeBack(slug));
    }

    @Test
    void coming_and_going_is_called_unseen_only_where_no_list_is_kept() {
        SessionDetails counted = unlisted("Ask unseen", "", null);
        SessionDetails listed = new SessionDetails(
                "Ask by name " + COUNT.incrementAndGet(),
                counted.summary(),
                "",
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                false,
                true,
                "",
                "",
                true,
                false);

        assertThat(Answer.to(port, "/sessions/" + announced(counted).slug()).text())
                .contains("nobody is told");
        assertThat(Answer.to(port, "/sessions/" + announced(listed).slug()).text())
                .contains("The host keeps a list")
                .doesNotContain("nobody is told");
    }

    @Test
    void page_of_a_refused_form_that_is_opened_again_leads_to_the_form() {
        InfoSession session = announced();

        Answer again = Answer.to(port, "/sessions/" + session.slug() + "/register");

        assertThat(again.status()).isEqualTo(303);
        assertThat(again.header("Location")).isEqualTo("/sessions/" + session.slug() + "#place");
    }

    @Test
    void search_engines_are_kept_from_sessions_that_the_schedule_does_not_show() {
        Document unlisted = Answer.to(port, "/sessions/" + announced().slug()).html();
        Document schedule = Answer.to(port, "/sessions").html();

        assertThat(unlisted.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(schedule.select("meta[name=robots]")).isEmpty();
    }

    @Test
    void registration_that_is_shut_says_since_or_until_when() {
        Instant past = Instant.parse("2026-01-01T15:00:00Z");
        Instant later = Instant.parse("2100-12-01T15:00:00Z");
        String early = Answer.to(
                        port, "/sessions/" + announced(registering(later, null)).slug())
                .html()
                .select(".reg")
                .text();
        String late = Answer.to(
                        port, "/sessions/" + announced(registering(null, past)).slug())
                .html()
                .select(".reg")
                .text();

        assertThat(early).contains("not open yet", "It opens on Wednesday, December 1, 10:00 am in Boston.");
        assertThat(late).contains("Registration has closed").doesNotContain("opens");
    }

    private static SessionDetails registering(@Nullable Instant opens, @Nullable Instant closes) {
        return new SessionDetails(
                "Ask in time " + COUNT.incrementAndGet(),
                "",
                "",
                List.of(),
                List.of(),
                null,
                opens,
                closes,
                List.of(),
                false,
                true,
                "",
                "",
                false,
                false);
    }

    @Test
    void full_session_offers_the_wait_list() {
        InfoSession session = announced(unlisted("Full", "", 1));
        registrations.add(session.slug(), "A. Student", student());

        assertThat(Answer.to(port, "/sessions/" + session.slug())
                        .html()
                        .select(".reg button")
                        .text())
                .isEqualTo("Join the wait list");
    }

    @Test
    void cancelled_session_says_so_on_its_page_and_in_calendars() {
        InfoSession session = announced();
        sessions.cancel(session.slug(), "The host is ill.", "host");

        Document page = Answer.to(port, "/sessions/" + session.slug()).html();

        assertThat(page.select(".alert").text()).contains("The host is ill.");
        assertThat(page.select("form.reg")).isEmpty();
        assertThat(page.text()).doesNotContain("Nobody has to be there");
        assertThat(page.select("script[type=application/ld+json]").html()).contains("EventCancelled");
        assertThat(Answer.to(port, "/api/sessions/" + session.slug() + ".ics").text())
                .contains("STATUS:CANCELLED");
        assertThat(Answer.to(port, "/api/sessions/" + session.slug() + ".ics").header("Content-Type"))
                .isEqualToIgnoringCase("text/calendar;charset=UTF-8");
    }
}
