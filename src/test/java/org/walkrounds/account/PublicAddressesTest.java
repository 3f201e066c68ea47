package org.walkrounds.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walkrounds.account.WebSlice.Staff.PASSWORD;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebSlice
class PublicAddressesTest {

    private final int port;
    private final WebSlice.Staff staff;

    @Autowired
    PublicAddressesTest(@LocalServerPort int port, WebSlice.Staff staff) {
        this.port = port;
        this.staff = staff;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/program",
                "/tour/clinic",
                "/api/tour.json",
                "/media/0-0.jpg",
                "/robots.txt",
                "/actuator/health",
                "/actuator/health/liveness"
            })
    void are_open_and_set_no_cookie(String path) {
        var answer = new Visit(port).get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).doesNotContain("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void a_change_without_a_session_is_refused_and_begins_none() {
        var answer = new Visit(port).post("/api/registration", Map.of("name", "Eve"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void a_change_by_somebody_signed_in_needs_a_token() {
        staff.add("forger@example.org", Role.COORDINATOR);
        var visit = new Visit(port);
        visit.signIn("forger@example.org", PASSWORD);

        assertThat(visit.post("/api/registration", Map.of()).statusCode()).isEqualTo(403);
        var token = visit.token("studio/people");
        assertThat(visit.post("/api/registration", Map.of("_csrf", token)).body())
                .isEqualTo("changed");
    }

    @Test
    void figures_about_the_server_are_for_coordinators() {
        staff.add("metrics@example.org", Role.COORDINATOR);
        staff.add("nometrics@example.org", Role.HOST, Role.MODERATOR);
        var coordinator = new Visit(port);
        var host = new Visit(port);
        coordinator.signIn("metrics@example.org", PASSWORD);
        host.signIn("nometrics@example.org", PASSWORD);

        assertThat(new Visit(port).get("/actuator/metrics").statusCode()).isEqualTo(401);
        assertThat(new Visit(port).get("/actuator").statusCode()).isEqualTo(401);
        assertThat(host.get("/actuator/metrics").statusCode()).isEqualTo(403);
        assertThat(coordinator
                        .get("/actuator/metrics", "Accept", "application/json")
                        .statusCode())
                .isEqualTo(200);
    }
}
