package org.walkrounds.room;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.walkrounds.account.StaffUser;

@LiveSlice
class EntranceTest {

    private final Entrance entrance;
    private final LiveSlice.Schedule schedule;
    private final JdbcClient jdbc;
    private MockHttpServletRequest request = new MockHttpServletRequest();
    private String slug = "";

    EntranceTest(@Qualifier("entrance") Entrance entrance, LiveSlice.Schedule schedule, JdbcClient jdbc) {
        this.entrance = entrance;
        this.schedule = schedule;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void openRoom() {
        slug = schedule.live();
        request = new MockHttpServletRequest();
    }

    @Test
    void holder_of_a_seat_comes_in_as_an_attendee() {
        UUID registrant = seat("the token");
        request.setCookies(new Cookie("seat", "of another session"), new Cookie("seat", "the token"));

        assertThat(entrance.admit(slug, request)).contains(new Person(registrant.toString(), "Ann", RoomRole.ATTENDEE));
    }

    @Test
    void seat_is_good_for_its_session_alone() {
        var unused = seat("token " + slug);
        request.setCookies(new Cookie("seat", "token " + slug));

        assertThat(entrance.admit(schedule.live(), request)).isEmpty();
    }

    @Test
    void nobody_comes_in_without_a_seat_or_with_a_forged_one() {
        assertThat(entrance.admit(slug, request)).isEmpty();

        request.setCookies(new Cookie("seat", "forged"), new Cookie("other", "the token"));

        assertThat(entrance.admit(slug, request)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ROLE_COORDINATOR, HOST", "ROLE_HOST, HOST", "ROLE_MODERATOR, MODERATOR"})
    void staff_come_in_as_what_they_are(String authority, RoomRole role) {
        UUID id = UUID.randomUUID();
        request.setUserPrincipal(UsernamePasswordAuthenticationToken.authenticated(
                new StaffUser(id, "hugo@example.org", "Hugo", id),
                null,
                AuthorityUtils.createAuthorityList(authority)));

        assertThat(entrance.admit(slug, request)).contains(new Person(id.toString(), "Hugo", role));
    }

    private UUID seat(String token) {
        UUID registrant = UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.parse("2026-11-24T12:00:00Z");
        jdbc.sql("insert into registrant (id, session_slug, state, name, email, school, training, answers, zone,"
                        + " created_at, confirmed_at) values (?, ?, 'CONFIRMED', 'Ann', ?, '', '', '{}', 'UTC', ?, ?)")
                .params(registrant, slug, registrant + "@example.org", now, now)
                .update();
        jdbc.sql("insert into registrant_link (token_hash, registrant, purpose, created_at) values (?, ?, 'SEAT', ?)")
                .params(hash(token), registrant, now)
                .update();
        return registrant;
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
