package org.walkrounds.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What robots that guess addresses get: an answer, and never a session. */
@RunningSite
class UnknownAddressesTest {

    private final int port;

    UnknownAddressesTest(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nope",
                "/wp-login.php",
                "/program/nope",
                "/tour/nope",
                "/tour/clinic/nope",
                "/sessions/nope",
                "/.env",
                "/index.html",
                "/VAADIN",
                "/HEARTBEAT",
                "/PUSH"
            })
    void person_gets_a_page_with_ways_on(String path) {
        Answer answer = Answer.to(port, path, "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.policy("script-src")).isEqualTo("script-src 'self'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.html().select("h1").text()).isEqualTo("This door is not on the plan");
        assertThat(answer.html().select("main a").eachAttr("href")).contains("/", "/tour");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/media/nope",
                "/media/nope/preview.jpg",
                "/media/0123456789abcdef/0/f/0-0.jpg",
                "/media/../application.properties",
                "/VAADIN/nope.js",
                "/VAADIN/build/nope.js",
                "/VAADIN/build/../../application.properties",
                "/VAADIN/static/nope.js",
                "/look/nope.svg",
                "/favicon.nope",
                "/tour/%2e%2e%2fnope",
                "/VAADIN/dynamic/resource/0/nope/nope.png",
                "/VAADIN/",
                "/api/nope.json",
                "/actuator/nope"
            })
    void file_that_is_missing_makes_no_session(String path) {
        Answer answer = Answer.to(port, path);

        assertThat(answer.status()).isIn(400, 401, 404);
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.header("Cache-Control")).doesNotContain("immutable");
    }

    @Test
    void file_that_flow_brings_along_is_there() {
        Answer answer = Answer.to(port, "/VAADIN/static/push/vaadinPush-min.js");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void program_gets_a_problem_that_it_can_read() {
        Answer answer = Answer.to(port, "/api/nope.json");

        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text()).contains("\"status\":404");
    }
}
