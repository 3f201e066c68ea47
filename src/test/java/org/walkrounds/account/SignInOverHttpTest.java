package org.walkrounds.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walkrounds.account.Visit.location;
import static org.walkrounds.account.WebSlice.Staff.PASSWORD;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebSlice
class SignInOverHttpTest {

    private final int port;
    private final WebSlice.Staff staff;

    @Autowired
    SignInOverHttpTest(@LocalServerPort int port, WebSlice.Staff staff) {
        this.port = port;
        this.staff = staff;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/studio", "/studio/people", "/studio/nothing-here?scene=clinic"})
    void a_stranger_is_sent_from_staff_pages_to_the_sign_in_without_a_session(String path) {
        var visit = new Visit(port);

        var answer = visit.get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).startsWith("/login?to=%2Fstudio");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void sign_in_leads_back_to_the_page_that_was_wanted_under_a_new_session_id() {
        staff.add("back@example.org", Role.COORDINATOR);
        var visit = new Visit(port);
        visit.open("login", "");
        var before = visit.session();

        var answer = visit.signIn("back@example.org", PASSWORD, Map.of("to", "/studio/people?a=b"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).isEqualTo("/studio/people?a=b");
        assertThat(visit.session()).isNotEmpty().isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example/studio", "/\\evil.example", ""})
    void sign_in_never_leads_to_a_foreign_address(String to) {
        var email = "foreign" + Integer.toHexString(to.hashCode()) + "@example.org";
        staff.add(email, Role.COORDINATOR);

        var answer = new Visit(port).signIn(email, PASSWORD, Map.of("to", to));

        assertThat(location(answer)).isEqualTo("/studio");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_answered_alike() {
        staff.add("wrong@example.org", Role.HOST);
        var known = new Visit(port);
        var unknown = new Visit(port);

        var one = known.signIn("wrong@example.org", "not the password");
        var other = unknown.signIn("nobody@example.org", "not the password");

        assertThat(one.statusCode()).isEqualTo(302).isEqualTo(other.statusCode());
        assertThat(location(one)).isEqualTo("/login").isEqualTo(location(other));
        assertThat(known.open("login", ""))
                .contains("E-mail and password do not match")
                .contains("wrong@example.org");
        assertThat(unknown.open("login", "")).contains("E-mail and password do not match");
        assertThat(location(known.get("/studio"))).startsWith("/login");
    }

    @Test
    void after_several_failures_the_page_says_how_long_to_wait() {
        var visit = new Visit(port);
        for (var failure = 0; failure < 6; failure++) {
            visit.signIn("throttled@example.org", "not the password");
        }

        assertThat(visit.open("login", "")).contains("Wait 30 seconds, then try again");
    }

    @Test
    void a_sign_in_without_the_forms_token_is_asked_for_anew() {
        staff.add("forged@example.org", Role.COORDINATOR);
        var visit = new Visit(port);

        var answer = visit.post("/login", Map.of("email", "forged@example.org", "password", PASSWORD));

        assertThat(location(answer)).isEqualTo("/login");
        assertThat(location(visit.get("/studio"))).startsWith("/login");
    }

    @Test
    void signing_out_takes_a_post_with_the_pages_token() {
        staff.add("out@example.org", Role.COORDINATOR);
        var visit = new Visit(port);
        visit.signIn("out@example.org", PASSWORD);

        visit.get("/logout");
        visit.post("/logout", Map.of());
        assertThat(visit.open("studio/people", "")).contains("out@example.org");

        var answer = visit.post("/logout", Map.of("_csrf", visit.token("studio/people")));
        assertThat(location(answer)).isEqualTo("/login?signed-out");
        assertThat(location(visit.get("/studio/people"))).startsWith("/login");
    }

    @Test
    void a_host_is_refused_the_page_of_the_staffs_accounts() {
        staff.add("host@example.org", Role.HOST);
        var visit = new Visit(port);
        visit.signIn("host@example.org", PASSWORD);

        var page = visit.open("studio/people", "");

        assertThat(page).contains("This page is for other roles").doesNotContain("Add a person");
    }

    @Test
    void taking_a_role_away_counts_in_sessions_that_are_open() {
        var account = staff.add("demoted@example.org", Role.COORDINATOR);
        var visit = new Visit(port);
        visit.signIn("demoted@example.org", PASSWORD);
        assertThat(visit.open("studio/people", "")).contains("demoted@example.org");

        staff.store().setRoles(account.id(), Set.of(Role.HOST));

        assertThat(visit.open("studio/people", "")).contains("This page is for other roles");
    }

    @Test
    void disabling_an_account_ends_its_sessions() {
        var account = staff.add("disabled@example.org", Role.COORDINATOR);
        var visit = new Visit(port);
        visit.signIn("disabled@example.org", PASSWORD);
        assertThat(visit.open("studio/people", "")).contains("disabled@example.org");

        staff.store().setDisabled(account.id(), java.time.Instant.EPOCH);

        assertThat(location(visit.get("/studio/people"))).startsWith("/login");
    }

    @Test
    void the_sessions_cookie_is_kept_from_scripts_and_foreign_forms() {
        var cookies = new Visit(port).get("/?v-r=init&location=login").headers().allValues("Set-Cookie");

        assertThat(cookies).singleElement().asString().startsWith("JSESSIONID=").containsIgnoringCase("httponly");
        assertThat(cookies.getFirst()).containsIgnoringCase("samesite=lax").doesNotContainIgnoringCase("secure");
    }

    @Test
    void behind_tls_the_cookie_never_travels_in_the_open() {
        var answer = new Visit(port).get("/?v-r=init&location=login", "X-Forwarded-Proto", "https");

        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .containsIgnoringCase("; secure");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }
}
